/** Knots with their decisions and replies, as one list in the order of the text. */
import type { DecisionSource, OptionSource, Outline } from '../../story/outline';

export interface OutlineRow {
  readonly kind: 'knot' | 'decision' | 'option';
  readonly name: string;
  readonly note: string;
  readonly file: string;
  readonly line: number;
  /** Last line that belongs to it. */
  readonly end: number;
  readonly depth: 0 | 1 | 2;
  /** The knot that folds it away. */
  readonly parent?: string;
  readonly decision?: DecisionSource;
  readonly option?: OptionSource;
}

export function rowsOf({ knots, decisions }: Outline): OutlineRow[] {
  const rows: OutlineRow[] = knots
    .filter((k) => k.kind !== 'function')
    .map(({ name, file, line }) => ({ kind: 'knot', name, note: '', file, line, end: line, depth: 0 }));
  for (const decision of decisions) {
    const { id, file, line, knot, options, tags } = decision;
    const asks = tags.find((t) => t.name.toLowerCase() === 'asks')?.value ?? '';
    const end = Math.max(line, ...options.map((o) => endOf(o)));
    const base = { file, parent: knot, decision };
    rows.push({ ...base, kind: 'decision', name: id, note: asks, line, end, depth: 1 });
    for (const option of options) {
      const name = option.label ?? option.text;
      rows.push({ ...base, kind: 'option', name, note: '', line: option.line, end: endOf(option), depth: 2, option });
    }
  }
  const order = new Map(rows.map((row, i) => [row, i]));
  return rows.sort((a, b) =>
    a.file === b.file ? a.line - b.line || (order.get(a) ?? 0) - (order.get(b) ?? 0) : a.file < b.file ? -1 : 1,
  );
}

function endOf(option: OptionSource): number {
  return Math.max(option.line, ...option.tags.map((t) => t.line));
}
