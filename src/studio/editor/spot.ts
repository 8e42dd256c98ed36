/** What could be written at a place: a cheap look at the line around it, which works in the middle of a word. */
import type { Text } from '@codemirror/state';
import type { Where } from '../../vocabulary/rows';
import { readLine } from './language/line';
import { type LineState, START } from './language/tokens';

export type Spot =
  | {
      readonly spot: 'tag';
      readonly where: readonly Where[] /** Tags that its line has already. */;
      readonly has: readonly string[];
    }
  | {
      readonly spot: 'value';
      readonly where: readonly Where[];
      readonly tag: string /** The value up to the cursor. */;
      readonly value: string;
    }
  | { readonly spot: 'speaker' | 'target' | 'logic' | 'include' }
  | { readonly spot: 'face'; readonly who: string };

/** A source line with those that backslashes join to it. */
export interface Joined {
  /** Offset of its beginning. */
  readonly from: number;
  /** As ink reads it: each break is two blanks, so offsets hold. */
  readonly text: string;
}

const DECLARES = /^\s*(?:VAR|CONST|LIST|EXTERNAL|={1,})(?![\p{L}\p{N}_])/u;

export function joinedAt(doc: Text, pos: number): Joined {
  let first = doc.lineAt(pos);
  while (first.number > 1 && doc.line(first.number - 1).text.endsWith('\\')) first = doc.line(first.number - 1);
  let last = doc.lineAt(pos);
  while (last.text.endsWith('\\') && last.number < doc.lines) last = doc.line(last.number + 1);
  return { from: first.from, text: doc.sliceString(first.from, last.to).replace(/\\\n/g, '  ') };
}

/** The last line of the story's head: what it says of itself before it begins. 0 where it begins at once. */
export function headEnd(doc: Text): number {
  let state: LineState = START;
  let end = 0;
  for (let n = 1; n <= doc.lines; n++) {
    const { text } = doc.line(n);
    const { tokens, after } = readLine(text, state);
    const kind = tokens[0]?.kind;
    const declares = kind === 'hash' || kind === 'keyword' || (kind === 'divert' && /^\s*->/.test(text));
    if (!declares && kind !== 'comment' && text.trim() !== '' && !state.joined) return end;
    if (declares || state.joined) end = n;
    state = after;
  }
  return end;
}

export function spotAt(doc: Text, pos: number): Spot | undefined {
  const { from, text } = joinedAt(doc, pos);
  const before = text.slice(0, pos - from);
  if (/\/\/.*$/.test(doc.sliceString(doc.lineAt(pos).from, pos)) || DECLARES.test(before)) return undefined;
  if (/^\s*INCLUDE\s/.test(before)) return { spot: 'include' };
  if (/(?:^|[^-])(?:->|<-)\s*[\p{L}\p{N}_.]*$/u.test(before)) return { spot: 'target' };
  if (/^\s*~/.test(before) || inLogic(before)) return { spot: 'logic' };
  const tag = openTag(before);
  if (tag === undefined) return spoken(before);
  const where = whereAt(doc, pos);
  const colon = tag.indexOf(':');
  if (colon === -1) return { spot: 'tag', where, has: namesIn(text) };
  return { spot: 'value', where, tag: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trimStart() };
}

/** In braces, before their colon or bar: a condition, not text. */
function inLogic(before: string): boolean {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    const sign = before[at] as string;
    if (before[at - 1] === '\\') continue;
    if (sign === '}') depth++;
    else if (sign === '{' && depth > 0) depth--;
    else if (sign === '{') return /^\{[^&!~$]?/.test(before.slice(at, at + 2));
    else if (depth === 0 && (sign === ':' || (sign === '|' && before[at - 1] !== '|' && before[at + 1] !== '|')))
      return false;
  }
  return false;
}

/** What stands behind the hash of a tag that is still open. */
function openTag(before: string): string | undefined {
  const hash = before.search(/(?<!\\)#(?:[^#\\]|\\.)*$/);
  if (hash === -1) return undefined;
  const tag = before.slice(hash + 1);
  return /^\s*[*+]/.test(before) && /(?<!\\)\]/.test(tag) ? undefined : tag;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<!\\)#\s*([\p{L}\p{N}_-]+)/gu)].map((m) => (m[1] as string).toLowerCase());
}

/** Where a tag at this place would stand; the likeliest first. */
export function whereAt(doc: Text, pos: number): readonly Where[] {
  const { from, text } = joinedAt(doc, pos);
  const names = namesIn(text);
  if (/^\s*[*+]/.test(text)) return [/(?<!\\)\]/.test(text.slice(0, pos - from)) ? 'line' : 'choice'];
  if (names.includes('decision')) return ['decision', 'line'];
  if (doc.lineAt(pos).number <= Math.max(1, headEnd(doc))) return ['global'];
  // A line that begins with its tags may become the line of a decision.
  return /^\s*#/.test(text) ? ['line', 'decision'] : ['line'];
}

const BEGIN = /^\s*(?:-(?!>)[-\s]*(?:\([^)]*\)\s*)?)?(?:[^:"]*[:|]\s*)?/;

function spoken(before: string): Spot | undefined {
  if (/^\s*[*+]/.test(before)) return undefined;
  const speech = /([A-Za-z][\w'-]*)(?:\s*\([^)]*\))?\s*:\s*\(([a-z-]*)$/.exec(before);
  if (speech) return { spot: 'face', who: speech[1] as string };
  const inBraces = /^\s*(?:-\s*)?\{/.test(before);
  const rest = inBraces ? before.replace(BEGIN, '') : before.replace(/^\s*(?:-(?!>)[-\s]*(?:\([^)]*\)\s*)?)?/, '');
  return /^[A-Za-z]?[\w'-]*$/.test(rest) ? { spot: 'speaker' } : undefined;
}
