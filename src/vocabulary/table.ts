/**
 * The authoring language in one table. Parser, checker, documentation and completion derive from these rows, so a tag
 * means the same everywhere and a typo is always an error.
 */
import { CHOICE_ROWS } from './choices';
import { DECISION_ROWS } from './decisions';
import { GLOBAL_ROWS } from './globals';
import { LINE_ROWS } from './lines';
import type { ChoiceRow, DecisionRow, GlobalRow, LineRow, RawTag, Where } from './rows';

export const TABLE = {
  global: GLOBAL_ROWS,
  line: LINE_ROWS,
  decision: DECISION_ROWS,
  choice: CHOICE_ROWS,
} as const satisfies {
  global: readonly GlobalRow[];
  line: readonly LineRow[];
  decision: readonly DecisionRow[];
  choice: readonly ChoiceRow[];
};

type Row = GlobalRow | LineRow | DecisionRow | ChoiceRow;
const byName = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.name, row]));
/** Every tag of a story is looked up while its author types. */
const BY_NAME: Record<Where, ReadonlyMap<string, Row>> = {
  global: byName(TABLE.global),
  line: byName(TABLE.line),
  decision: byName(TABLE.decision),
  choice: byName(TABLE.choice),
};

/** Splits at the first colon; ink gives tags already trimmed and without the hash. */
export function splitTag(raw: string): RawTag {
  const at = raw.indexOf(':');
  const name = (at === -1 ? raw : raw.slice(0, at)).trim();
  return { name, value: at === -1 ? '' : raw.slice(at + 1).trim() };
}

/** The row of a tag at a place; names are matched without regard to case. */
export function rowOf<W extends Where>(where: W, name: string): (typeof TABLE)[W][number] | undefined {
  return BY_NAME[where].get(name.toLowerCase()) as (typeof TABLE)[W][number] | undefined;
}

/** Every place where a tag of this name may stand. */
export function placesOf(name: string): Where[] {
  return (Object.keys(TABLE) as Where[]).filter((w) => rowOf(w, name) !== undefined);
}

export function tagNames(where: Where): string[] {
  return TABLE[where].map((r) => r.name);
}
