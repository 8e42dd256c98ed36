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

/** Splits at the first colon; ink gives tags already trimmed and without the hash. */
export function splitTag(raw: string): RawTag {
  const at = raw.indexOf(':');
  const name = (at === -1 ? raw : raw.slice(0, at)).trim();
  return { name, value: at === -1 ? '' : raw.slice(at + 1).trim() };
}

/** The row of a tag at a place; names are matched without regard to case. */
export function rowOf<W extends Where>(where: W, name: string): (typeof TABLE)[W][number] | undefined {
  const rows: readonly (typeof TABLE)[W][number][] = TABLE[where];
  return rows.find((r) => r.name === name.toLowerCase());
}

/** Every place where a tag of this name may stand. */
export function placesOf(name: string): Where[] {
  return (Object.keys(TABLE) as Where[]).filter((w) => rowOf(w, name) !== undefined);
}

export function tagNames(where: Where): string[] {
  return TABLE[where].map((r) => r.name);
}
