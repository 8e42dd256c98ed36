import type { SplitView } from '../../../classroom/views/wall';
import { shiftSentence, WALL } from '../words/wall';

/** Letters with the most votes; none where nobody voted. */
export function leaders({ rows }: SplitView): string[] {
  const most = Math.max(0, ...rows.map((row) => row.count));
  return most === 0 ? [] : rows.filter((row) => row.count === most).map((row) => row.letter);
}

/** What a split says, in one sentence; after a second vote what the talk moved. */
export function splitSentence(split: SplitView): string {
  const { rows, answered, shift } = split;
  if (answered === 0) return WALL.split.nobody;
  if (shift) return shiftSentence(shift, answered, rows.find((row) => row.id === shift.all)?.letter);
  const first = leaders(split);
  const [letter] = first;
  if (first.length > 1) return WALL.split.tied(first);
  return letter === undefined
    ? WALL.split.of(answered)
    : WALL.split.most(letter, rows.find((row) => row.letter === letter)?.count ?? 0, answered);
}
