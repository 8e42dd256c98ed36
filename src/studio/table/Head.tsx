// biome-ignore-all lint/a11y/useSemanticElements: a grid of boxes, because groups of rows that are out of sight are not laid out, which tables cannot do.
import { COLUMNS } from '../words/table';
import type { Column } from './columns';

/** Widths in rem: the least, and the share of what is left. */
const WIDTHS: Record<Column['kind'], readonly [number, number]> = {
  label: [7.5, 0],
  words: [15, 1.6],
  tone: [7, 0],
  outcome: [4.75, 0],
  sum: [2.75, 0],
  steps: [5.125, 0],
  text: [10, 1],
  length: [5, 0],
  cues: [6, 0.5],
};

/** Reasons are the longest texts. */
const WHY = [15, 2] as const;

function widthOf({ kind, id }: Column): readonly [number, number] {
  return id === 'why' ? WHY : WIDTHS[kind];
}

/** For `grid-template-columns`. */
export function widthsOf(columns: readonly Column[]): string {
  return columns
    .map((column) => {
      const [least, share] = widthOf(column);
      return share > 0 ? `minmax(${least}rem, ${share}fr)` : `${least}rem`;
    })
    .join(' ');
}

/** Below this the table scrolls to the side. */
export function leastOf(columns: readonly Column[]): string {
  return `${columns.reduce((sum, column) => sum + widthOf(column)[0], 0)}rem`;
}

export function Head({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div role="rowgroup" class="dt-headgroup">
      <div role="row" class="dt-row dt-head" aria-rowindex={1} tabIndex={-1}>
        {columns.map((column, i) => (
          <div key={column.id} role="columnheader" class={`dt-cell ${column.kind}`} aria-colindex={i + 1} tabIndex={-1}>
            {column.kind === 'steps' ? (
              <>
                <span>{column.who}</span> {column.ledger}
              </>
            ) : (
              COLUMNS.plain(column)
            )}
            {column.kind === 'tone' && <small>{COLUMNS.toneNote}</small>}
            {column.kind === 'length' && <small>{COLUMNS.lengthNote}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
