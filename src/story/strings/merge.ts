/** Joins the texts of a story as it is now with a table that a translator already has. */
import type { StoryString } from './collect';

export interface TableRow {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  readonly translation: string;
  /** `new`, `changed` (the words were edited since; look again) or empty. */
  readonly state: '' | 'new' | 'changed';
}

/** Alike enough to be the same line with other words: share of pairs of letters that both have. */
const ALIKE = 0.4;

export function mergeTable(strings: readonly StoryString[], table: readonly TableRow[]): TableRow[] {
  const byId = new Map(table.map((row) => [row.id, row]));
  const fresh = strings.filter((s) => !byId.has(s.id));
  const here = new Set(strings.map((s) => s.id));
  const gone = table.filter((row) => !here.has(row.id));
  const heirs = new Map<string, TableRow>();
  for (const string of fresh) {
    const scored = gone
      .filter((row) => groupOf(row.id) === groupOf(string.id) && ![...heirs.values()].includes(row))
      .map((row) => ({ row, alike: alike(row.text, string.text) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike);
    if (scored[0]) heirs.set(string.id, scored[0].row);
  }
  return strings.map(({ id, what, text }): TableRow => {
    const known = byId.get(id) ?? heirs.get(id);
    if (!known) return { id, what, text, translation: '', state: 'new' };
    const changed = known.text !== text || known.state === 'changed';
    return { id, what, text, translation: known.translation, state: changed && known.translation ? 'changed' : '' };
  });
}

/** Lines are alike only within their knot, tags only with the same tag. */
function groupOf(id: string): string {
  return id.replace(/~[^.]*/, '~').replace(/\.\d+$/, '');
}

/** 0 to 1 (Dice): pairs of letters in both, over pairs in either. */
export function alike(a: string, b: string): number {
  const pairs = (text: string) => {
    const letters = text.toLowerCase().replace(/\s+/g, ' ');
    return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2));
  };
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of left) {
    const n = rest.get(pair) ?? 0;
    if (n > 0) both++;
    rest.set(pair, n - 1);
  }
  return (2 * both) / (left.length + right.length);
}
