/**
 * Reads one line of ink with what the lines before it left open. A half-typed line never spoils the ones below: what is
 * not closed at its end is forgotten, unless ink itself would go on.
 */
import { content, type Reading } from './content';
import { ending, expression } from './logic';
import { type Brace, type LineState, START, type Token, type TokenKind } from './tokens';

export interface ReadLine {
  /** In order; they do not overlap. */
  readonly tokens: readonly Token[];
  readonly after: LineState;
}

const HEADING = /^(\s*)(={2,}\s*(?:function\s+(?=[\p{L}\p{N}_]))?|=(?!=)\s*)([\p{L}\p{N}_]*)/u;
const DECLARES = /^(\s*)(VAR|CONST|LIST|EXTERNAL|INCLUDE|~)(?![\p{L}\p{N}_])/u;
const CHOICE = /^(\s*)([*+](?:\s*[*+])*)/;
const DASHES = /^(\s*)(-(?!>)(?:\s*-(?!>))*)/;
const COMMENT = /\/\/.*|\/\*.*?(?:\*\/|$)/g;
const LABEL = /\s*\(\s*([\p{L}\p{N}_.-]+)\s*\)/uy;

export function readLine(source: string, before: LineState): ReadLine {
  const tokens: Token[] = [];
  const emit = (kind: TokenKind, from: number, to: number) => {
    if (to > from) tokens.push({ kind, from, to });
  };
  const { text, comment } = bare(source, before.comment, emit);
  const comments = tokens.slice();
  const blank = text.trim() === '' && source.trim() !== '';
  const after = blank ? { ...before, comment } : { ...read(text, before, emit), comment };
  if (comments.length === 0) return { tokens, after };
  return { tokens: tokens.map((token) => clear(token, comments)).toSorted((a, b) => a.from - b.from), after };
}

/** A string may go on behind a comment; what is shown of it ends there. */
function clear(token: Token, comments: readonly Token[]): Token {
  const over = comments.find(({ from }) => from > token.from && from < token.to);
  return over ? { ...token, to: over.from } : token;
}

/** The line with its comments as spaces. */
function bare(source: string, inside: boolean, emit: Reading['emit']) {
  const end = inside ? source.indexOf('*/') : -1;
  const from = !inside ? 0 : end === -1 ? source.length : end + 2;
  emit('comment', 0, from);
  let comment = inside && end === -1;
  const blanked = source.slice(from).replace(COMMENT, (found: string, at: number) => {
    emit('comment', from + at, from + at + found.length);
    comment = found.startsWith('/*') && !/^\/\*.*\*\/$/.test(found);
    return ' '.repeat(found.length);
  });
  return { text: ' '.repeat(from) + blanked, comment };
}

function read(text: string, before: LineState, emit: Reading['emit']): LineState {
  const goesOn = before.joined !== undefined || (before.bracket && /^\s*#/.test(text));
  const line: Reading = {
    text,
    emit,
    choice: goesOn ? before.joined === 'choice' || before.bracket : CHOICE.test(text),
    braces: [...before.braces],
    bracket: goesOn && before.bracket,
    ...(goesOn && before.tag !== undefined && { tag: before.tag }),
  };
  if (goesOn) content(line, 0, false);
  else if (HEADING.test(text)) return heading(text, emit);
  else if (DECLARES.test(text)) declaration(text, emit);
  else opening(line);
  const joined = text.endsWith('\\') ? (line.choice ? 'choice' : 'line') : undefined;
  return {
    comment: false,
    braces: joined ? line.braces : line.braces.filter(lasts),
    bracket: line.bracket,
    ...(joined && { joined }),
    ...((joined || line.bracket) && line.tag !== undefined && { tag: line.tag }),
  };
}

/** Text in braces ends with its line; only blocks go on. */
function lasts({ mode }: Brace): boolean {
  return mode !== 'text';
}

function heading(text: string, emit: Reading['emit']): LineState {
  const [whole, indent = '', marks = '', name = ''] = HEADING.exec(text) as RegExpExecArray;
  emit('knot', indent.length, indent.length + marks.trimEnd().length);
  emit('knotName', whole.length - name.length, whole.length);
  emit('knot', whole.length, text.trimEnd().length);
  return START;
}

function declaration(text: string, emit: Reading['emit']): void {
  const [whole, indent = '', word = ''] = DECLARES.exec(text) as RegExpExecArray;
  emit('keyword', indent.length, whole.length);
  const gap = /^\s*/.exec(text.slice(whole.length))?.[0].length ?? 0;
  if (word === 'INCLUDE') emit('path', whole.length + gap, text.trimEnd().length);
  else expression(text, whole.length, text.length, emit);
}

/** A choice, a gather, a branch of a block, or plain text. */
function opening(line: Reading): void {
  const { text, emit } = line;
  const found = CHOICE.exec(text) ?? DASHES.exec(text);
  const end = found?.[0].length ?? 0;
  const marks = end - (found?.[2]?.length ?? 0);
  if (/^\s*TODO\s*:/.test(text)) {
    emit('comment', 0, text.length);
  } else if (!line.choice && found && line.braces.findLast(lasts)?.mode === 'branches') {
    emit('logic', marks, end);
    const stop = ending(text, end, text.length);
    const condition = stop.sign === ':' ? stop.at + 1 : end;
    expression(text, end, condition, emit);
    content(line, condition, true);
  } else {
    emit(line.choice ? 'choice' : 'gather', marks, end);
    content(line, found ? labelled(line, end) : end, !line.choice);
  }
}

function labelled({ text, emit }: Reading, at: number): number {
  LABEL.lastIndex = at;
  const label = LABEL.exec(text);
  if (!label) return at;
  const end = at + label[0].length;
  emit('label', at + label[0].indexOf('('), end);
  return end;
}
