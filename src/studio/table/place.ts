import { tagOf } from '../../story/outline';
import type { Place } from '../model';
import type { Cell } from './keys';
import { rowOf, type Table } from './table';

/** Where a cell stands in the text: its tag, the words of the reply, or the line that begins it. */
export function placeOf(table: Table, { row: key, column }: Cell): Place {
  const { group, row } = rowOf(table, key);
  const source = row?.option ?? group?.decision;
  if (!source) return { file: table.files[0]?.name ?? '', line: 1 };
  const { file, line } = source;
  const tag = tagOf(source.tags, (column.split(':')[0] as string).toLowerCase());
  const span = column === 'words' ? row?.option.textSpan : column === 'label' ? row?.option.labelSpan : tag?.span;
  return { file, line: tag?.line ?? line, ...(span && { from: span.from, to: span.to }) };
}
