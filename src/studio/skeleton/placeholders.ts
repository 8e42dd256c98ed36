/**
 * Places in a scene that wait for somebody's words: `((What would you say on your best day?))`. They are ordinary text
 * to ink, so the scene plays; anybody can type one, and no prose looks like one.
 */
import type { Span } from '../../story/source-lines';

export interface Placeholder extends Span {
  /** What to write there. */
  readonly asks: string;
}

const MARKED = /\(\(([^()[\]{}|=\n]+)\)\)/g;

export function placeholder(asks: string): string {
  return `((${asks.replace(/[()]+/g, ' ').replace(/\s+/g, ' ').trim()}))`;
}

/** All of a file, in order, with their brackets. A sum such as `((a + b))` is none. */
export function placeholders(text: string): Placeholder[] {
  return [...text.matchAll(MARKED)].flatMap((found) => {
    const [whole, asks = ''] = found;
    if (!/^\p{L}/u.test(asks) || !/\p{L}\s+\p{L}/u.test(asks) || /[+*]|&&/.test(asks)) return [];
    return [{ asks, from: found.index, to: found.index + whole.length }];
  });
}
