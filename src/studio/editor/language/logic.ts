/** Ink's expressions: names, numbers, strings, divert targets as values. */
import type { TokenKind } from './tokens';

export type Emit = (kind: TokenKind, from: number, to: number) => void;

const PART =
  /(?<string>"(?:\\.|[^"\\])*"?)|(?<divert>->)(?<gap>\s*)(?<target>[\p{L}\p{N}_.]*)|(?<number>\d+(?:\.\d+)?(?![\p{L}_]))|(?<name>[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)|(?<sign>[^\s\p{L}\p{N}_"]+?(?=->|[\s\p{L}\p{N}_"]|$))/gu;

/** Words that belong to the language, not to the story. */
const WORDS = new Set(
  'not and or mod has hasnt true false else temp return ref function stopping cycle shuffle once'.split(' '),
);

/** Emits what stands between two places of a line. */
export function expression(text: string, from: number, to: number, emit: Emit): void {
  for (const found of text.slice(from, to).matchAll(PART)) {
    const at = from + found.index;
    const { string, divert, gap = '', target, number, name, sign } = found.groups ?? {};
    if (string) emit('string', at, at + string.length);
    else if (number) emit('number', at, at + number.length);
    else if (name) emit(WORDS.has(name) ? 'logic' : 'name', at, at + name.length);
    else if (sign) emit('logic', at, at + sign.length);
    else if (divert) {
      emit('divert', at, at + 2);
      if (target) emit('target', at + 2 + gap.length, at + 2 + gap.length + target.length);
    }
  }
}

/** Where a brace that opened before `from` comes to its colon, bar or end; `end` when it does not on this line. */
export function ending(text: string, from: number, end: number): { readonly at: number; readonly sign: string } {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const sign = text[at] as string;
    if (sign === '\\') at++;
    else if (sign === '"' && depth === 0) at = closing(text, at, end);
    else if (sign === '{') depth++;
    else if (sign === '}' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (sign === '|' && text[at + 1] === '|') at++;
    else if (sign === ':' || sign === '|' || sign === '}') return { at, sign };
  }
  return { at: end, sign: '' };
}

/** The end of a string; a quote that is never closed is only a quote. */
function closing(text: string, from: number, end: number): number {
  const at = text.indexOf('"', from + 1);
  return at === -1 || at >= end ? from : at;
}
