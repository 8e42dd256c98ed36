/** How far something moved, in words first. */
import { moveWord } from '../../words';

export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  readonly words: string;
}

/** "barely up", "down a little", "clearly down", "up a lot" for whole points of a meter; the size is the play's word. */
export function howMuch(points: number): Change {
  if (points === 0) return { direction: 'same', words: 'no change' };
  const direction = points > 0 ? 'up' : 'down';
  const size = moveWord(points);
  return { direction, words: size.startsWith('a ') ? `${direction} ${size}` : `${size} ${direction}` };
}

/** What hearsay does to a stranger's trust; smaller than what they lived through themselves. */
export function hearsay(points: number): Change {
  const size = Math.abs(points);
  if (size < 0.5) return { direction: 'same', words: 'thinks of you as before' };
  const more = points > 0 ? 'more' : 'less';
  return { direction: points > 0 ? 'up' : 'down', words: `trusts you ${size < 4 ? 'a little' : 'clearly'} ${more}` };
}

export const fromTo = (from: number, to: number): string => (from === to ? String(from) : `${from} to ${to}`);

export const HEARSAY = {
  title: 'Who will hear about it',
  nothing: 'Hears that you were on the post, and nothing worth passing on.',
} as const;
