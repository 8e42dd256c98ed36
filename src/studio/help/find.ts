/** Finds rows of the language by what one half remembers of them. */
import type { Where } from '../../vocabulary/rows';
import { TABLE } from '../../vocabulary/table';

export interface HelpRow {
  readonly where: Where;
  readonly name: string;
  readonly syntax: string;
  readonly doc: string;
  readonly example: string;
  readonly required: boolean;
}

const ROWS: readonly HelpRow[] = (Object.keys(TABLE) as Where[]).flatMap((where) =>
  TABLE[where].map((row) => ({
    where,
    name: row.name,
    syntax: row.syntax,
    doc: row.doc,
    example: row.example,
    required: 'required' in row && row.required === true,
  })),
);

/** Every word must be found; rows whose name has them come first. An empty question gives everything. */
export function findRows(question: string): readonly HelpRow[] {
  const words = question.toLowerCase().replace(/#/g, ' ').split(/\s+/).filter(Boolean);
  if (words.length === 0) return ROWS;
  const inAll = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const named = ROWS.filter((row) => inAll(row.name));
  const about = ROWS.filter(
    (row) => !named.includes(row) && inAll(`${row.name} ${row.doc} ${row.syntax} ${row.example}`),
  );
  return [...named, ...about];
}
