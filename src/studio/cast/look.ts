import { recipeText } from '../../vocabulary/recipe';
import { type CastRow, recipeFor } from './rows';

/** What draws a person: the composed look, else the named one; undefined for somebody who is only heard. */
export function lookOf(row: CastRow): string | undefined {
  if (row.lookTag) return recipeText(recipeFor(row));
  return row.parts.map((part) => /^\s*look\s+(\S+)/.exec(part)?.[1]).find((name) => name !== undefined);
}
