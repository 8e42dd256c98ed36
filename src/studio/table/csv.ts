/** The table as a sheet for other programs: what is shown, a row a reply. */
import { writeCsv } from '../../core/csv';
import { COLUMNS } from '../words/table';
import { type Column, numberOf, textOf } from './columns';
import { type Group, tagValue } from './table';

export function tableCsv(groups: readonly Group[], columns: readonly Column[], blind: boolean): string {
  const head = [COLUMNS.decision, COLUMNS.asks, ...columns.map(COLUMNS.plain), ...(blind ? [] : [COLUMNS.grade])];
  const body = groups.flatMap((group) =>
    group.rows.map((row) => [
      group.decision.id,
      tagValue(group.decision, 'asks'),
      ...columns.map((c) => numberOf(c, row) ?? (c.kind === 'length' ? row.words : textOf(c, row, group))),
      ...(blind ? [] : [row.verdict]),
    ]),
  );
  return writeCsv([head, ...body]);
}
