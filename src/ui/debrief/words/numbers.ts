/** Small numbers as people write them. */

import { capital } from '../../names';
import { countWord } from '../../words/counts';

/** "Three decisions", "One decision", "14 decisions". */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return capital(`${countWord(n)} ${n === 1 ? singular : plural}`);
}

/** With a sign and a true minus, so that a column of them lines up and a screen reader says "minus". */
export function signed(n: number): string {
  if (n === 0) return '0';
  return n > 0 ? `+${n}` : `\u2212${-n}`;
}

/** "1", "1 and 3", "1, 2 and 3". */
export function listed(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** "decision 2", "decisions 1 and 3". */
export function decisionsAt(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'decision' : 'decisions'} ${listed(numbers)}`;
}
