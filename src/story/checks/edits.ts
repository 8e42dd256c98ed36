/** How rules write their mends. */
import type { Fix } from '../../vocabulary/problems';
import type { Span } from '../source-lines';

/** A mend of one stretch of one file. */
export function replaced(label: string, file: string, { from, to }: Span, text: string): Fix {
  return { label, edits: [{ file, from, to, text }] };
}

/** A mend that only adds. */
export function inserted(label: string, file: string, at: number, text: string): Fix {
  return replaced(label, file, { from: at, to: at }, text);
}

/** The only place of a word in a stretch of a file; undefined where it stands twice, because then no mend is certain. */
export function onlyPlace(word: string, text: string, { from, to }: Span): Span | undefined {
  const part = text.slice(from, to);
  const sign = /[\p{L}\p{N}_-]/u;
  const places: Span[] = [];
  for (let at = part.indexOf(word); at !== -1; at = part.indexOf(word, at + 1)) {
    if (sign.test(part[at - 1] ?? '') || sign.test(part[at + word.length] ?? '')) continue;
    places.push({ from: from + at, to: from + at + word.length });
  }
  return places.length === 1 ? places[0] : undefined;
}
