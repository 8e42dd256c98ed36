// biome-ignore-all lint/a11y/useSemanticElements: a grid of boxes, because groups of rows that are out of sight are not laid out, which tables cannot do.
import { COLUMNS } from '../words/table';
import type { Column } from './columns';

/** Widths in rem: the least, and the share of what is left. */
const WIDTHS: Record<Column['kind'], readonly [number, number]> = {
  label: [8, 0],
  words: [15, 1.6],
  tone: [7, 0],
  outcome: [5, 0],
  sum: [2.75, 0],
  steps: [5.5, 0],
  text: [11, 1.2],
  length: [5, 0],
  cues: [7.5, 0.6],
};

/** For `grid-template-columns`. */
export function widthsOf(columns: readonly Column[]): string {
  return columns
    .map(({ kind }) => {
      const [least, share] = WIDTHS[kind];
      return share > 0 ? `minmax(${least}rem, ${share}fr)` : `${least}rem`;
    })
    .join(' ');
}

/** Below this the table scrolls to the side. */
export function leastOf(columns: readonly Column[]): string {
  return `${columns.reduce((sum, { kind }) => sum + WIDTHS[kind][0], 0)}rem`;
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
