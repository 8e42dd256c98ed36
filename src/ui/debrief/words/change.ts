/** How far something moved, in words first. */

export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  readonly words: string;
}

/** Up to this many points [J]; a step of one ledger is worth about four. */
const BARELY = 2;
const LITTLE = 6;
const CLEARLY = 12;

/** "barely up", "down a little", "clearly down", "up a lot" for whole points of a meter. */
export function howMuch(points: number): Change {
  const size = Math.abs(points);
  if (size === 0) return { direction: 'same', words: 'no change' };
  const direction = points > 0 ? 'up' : 'down';
  if (size <= BARELY) return { direction, words: `barely ${direction}` };
  if (size <= LITTLE) return { direction, words: `${direction} a little` };
  if (size <= CLEARLY) return { direction, words: `clearly ${direction}` };
  return { direction, words: `${direction} a lot` };
}

/** What hearsay does to a stranger's trust; smaller than what they lived through themselves. */
export function hearsay(points: number): Change {
  const size = Math.abs(points);
  if (size < 0.5) return { direction: 'same', words: 'thinks of you as before' };
  const direction = points > 0 ? 'up' : 'down';
  const more = points > 0 ? 'more' : 'less';
  return { direction, words: size < 4 ? `trusts you a little ${more}` : `trusts you clearly ${more}` };
}
