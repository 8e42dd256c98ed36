/** Keys of the table. */
export type TableKey =
  | { readonly do: 'go'; readonly rows: number; readonly columns: number }
  | { readonly do: 'step'; readonly by: -1 | 1 }
  | { readonly do: 'move'; readonly by: -1 | 1 }
  | { readonly do: 'edit' | 'offer' | 'line' | 'blind' };

interface Pressed {
  readonly key: string;
  readonly alt: boolean;
  /** Control, or Command on a Mac. */
  readonly control: boolean;
  readonly shift: boolean;
}

/** Far enough to be stopped by the edge. */
const EDGE = 100_000;
const PAGE = 8;

const GO: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -EDGE],
  End: [0, EDGE],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** With Control: to the edge, or to the first and the last cell. */
const FAR: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [-1, -1],
  End: [1, 1],
};

export function tableKey({ key, alt, control, shift }: Pressed): TableKey | undefined {
  if (alt) {
    if (control || shift) return undefined;
    return key === 'ArrowUp' || key === 'ArrowDown' ? { do: 'move', by: key === 'ArrowUp' ? -1 : 1 } : undefined;
  }
  if (control) {
    if (key === 'Enter') return { do: 'line' };
    if (key === ' ') return { do: 'offer' };
    const far = FAR[key];
    return far && !shift ? { do: 'go', rows: far[0] * EDGE, columns: far[1] * EDGE } : undefined;
  }
  const go = GO[key];
  if (go) return { do: 'go', rows: go[0], columns: go[1] };
  if (key === 'Tab') return { do: 'go', rows: 0, columns: shift ? -1 : 1 };
  if (key === 'Enter' || key === 'F2') return { do: 'edit' };
  if (key === '+' || key === '=') return { do: 'step', by: 1 };
  if (key === '-' || key === '_' || key === '−') return { do: 'step', by: -1 };
  return key.toLowerCase() === 'b' ? { do: 'blind' } : undefined;
}

export interface Cell {
  readonly row: string;
  readonly column: string;
}

/** A row with the cells that one can stand on. */
export interface Walkable {
  readonly key: string;
  readonly cells: readonly string[];
}

/**
 * The cell so many rows and columns away, stopped at the edges; another kind of row keeps to its own cells.
 * @param wanted column to come back to, for whoever goes up or down past rows that do not have it.
 */
export function neighbor(
  rows: readonly Walkable[],
  at: Cell,
  by: { readonly rows: number; readonly columns: number },
  wanted = at.column,
): Cell {
  const y = Math.max(
    0,
    rows.findIndex((r) => r.key === at.row),
  );
  const row = rows[Math.max(0, Math.min(rows.length - 1, y + by.rows))] as Walkable;
  if (by.columns === 0 && row.cells.includes(wanted)) return { row: row.key, column: wanted };
  const x = Math.max(0, (rows[y] as Walkable).cells.indexOf(at.column));
  const column = row.cells[Math.max(0, Math.min(row.cells.length - 1, x + by.columns))] as string;
  return { row: row.key, column };
}
