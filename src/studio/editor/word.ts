/** The word at a place of the text, and what it is there. */
import type { Text } from '@codemirror/state';
import { readLine } from './language/line';
import { type LineState, START, type Token, type TokenKind } from './language/tokens';

export interface WordAt {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offsets of the file. */
  readonly from: number;
  readonly to: number;
  /** The tag whose value it is. */
  readonly tag?: string;
}

/** Reads from the nearest heading, because nothing that is open outlives one. */
export function wordAt(doc: Text, pos: number): WordAt | undefined {
  const line = doc.lineAt(pos);
  let first = line.number;
  while (first > 1 && !/^\s*=/.test(doc.line(first).text)) first--;
  let state: LineState = START;
  for (let n = first; n < line.number; n++) state = readLine(doc.line(n).text, state).after;
  const { tokens } = readLine(line.text, state);
  const at = pos - line.from;
  const covers = (t: Token) => t.from <= at && at <= t.to;
  // Between two tokens the word wins over the sign.
  const token = tokens.find((t) => covers(t) && !SIGNS.includes(t.kind)) ?? tokens.find(covers);
  if (!token) return undefined;
  const tag = tokens.findLast((t) => t.kind === 'tag' && t.to <= token.from);
  const closed = tokens.findLast((t) => t.kind === 'bracket' && t.to <= token.from);
  const name = tag && tag.from > (closed?.from ?? -1) ? line.text.slice(tag.from, tag.to) : tag ? undefined : state.tag;
  return {
    kind: token.kind,
    text: line.text.slice(token.from, token.to),
    from: line.from + token.from,
    to: line.from + token.to,
    ...(name && token.kind !== 'tag' && { tag: name.toLowerCase() }),
  };
}

const SIGNS: readonly TokenKind[] = ['hash', 'logic', 'bracket', 'divert', 'continued', 'choice', 'gather'];
