/** What a line says: text with tags, logic, diverts and, in a choice, brackets. */
import { type Emit, ending, expression } from './logic';
import { shapeOf } from './shapes';
import type { Brace } from './tokens';

/** What changes while a line is read. */
export interface Reading {
  readonly text: string;
  readonly emit: Emit;
  readonly choice: boolean;
  braces: Brace[];
  bracket: boolean;
  tag?: string;
}

const SPEAKER = /([A-Za-z][\w'-]*)(?:(\s*\([^)]+\)\s*:)|(\s*:))(?=\s|$)/y;
const FACE = /\s*(\([a-z-]+\))/y;
const TAG = /[ \t]*([\p{L}\p{N}_-]+)[ \t]*(:?)/uy;
const DIVERT = /(->->|->|<-)(\s*)([\p{L}\p{N}_.]*)(\s*\()?/uy;
const SERIES = /\s*((?:stopping|cycle|shuffle|once)(?:\s+(?:stopping|cycle|shuffle|once))*\s*:|[&!~$]+)/y;
const VALUE = /(?<![\w:.-])[-+]?\d+(?![\w:.-])|[\p{L}_][\p{L}\p{N}_'-]*/gu;
/** Signs at which something other than text may begin. */
const SIGN = /[\\#{}|[\]]|<[->]|-(?=>)/g;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads from a place to the end of the line. */
export function content(line: Reading, start: number, spoken: boolean): void {
  let at = spoken ? speaker(line, start) : start;
  while (at < line.text.length) {
    const sign = match(SIGN, line.text, at)?.index ?? line.text.length;
    value(line, at, sign);
    at = sign < line.text.length ? next(line, sign) : sign;
  }
}

/** `Name (via): (face)` where something is said; returns where the words begin. */
function speaker({ text, emit }: Reading, start: number): number {
  const from = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
  const found = match(SPEAKER, text, from);
  if (!found) return start;
  const [, name = '', via, colon = ''] = found;
  const end = from + found[0].length;
  emit('person', from, from + name.length + colon.length);
  if (via) emit('via', from + name.length, end);
  const face = match(FACE, text, end);
  if (!face) return end;
  const to = end + face[0].length;
  emit('face', to - (face[1] as string).length, to);
  return to;
}

function next(line: Reading, at: number): number {
  const { text, emit } = line;
  switch (text[at]) {
    case '\\': {
      // Nothing is escaped where a blank follows; the comment behind it may have been blanked.
      const end = /\S/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
      emit(at === text.length - 1 ? 'continued' : 'escape', at, end);
      return end;
    }
    case '#':
      return tag(line, at);
    case '{':
      return brace(line, at);
    case '}':
    case '|':
      return turn(line, at);
    case '[':
    case ']':
      return bracket(line, at);
    case '<':
      if (text[at + 1] === '>') emit('glue', at, at + 2);
      return text[at + 1] === '>' ? at + 2 : divert(line, at);
    default:
      return divert(line, at);
  }
}

function tag(line: Reading, at: number): number {
  const { text, emit } = line;
  emit('hash', at, at + 1);
  const found = match(TAG, text, at + 1);
  line.tag = found?.[1]?.toLowerCase() ?? '';
  if (!found) return at + 1;
  const [whole, name = '', colon = ''] = found;
  const from = at + 1 + whole.indexOf(name);
  emit('tag', from, from + name.length);
  const end = at + 1 + whole.length;
  if (!colon) return from + name.length;
  emit('hash', end - 1, end);
  return shapeOf(name) === 'spoken' ? speaker(line, end) : end;
}

/** The words and numbers of a tag's value; prose has none. */
function value({ text, tag, emit }: Reading, from: number, to: number): void {
  if (tag === undefined) return;
  const shape = shapeOf(tag);
  if (shape === 'prose' || shape === 'spoken') return;
  const part = text.slice(from, to);
  const stop =
    shape === 'named' ? (part.includes('=') ? part.indexOf('=') : tag === 'decision' ? part.length : 0) : part.length;
  for (const { 0: word, index } of part.slice(0, stop).matchAll(VALUE)) {
    emit(/\d$/.test(word) && !/\p{L}/u.test(word) ? 'number' : 'word', from + index, from + index + word.length);
  }
}

function brace(line: Reading, at: number): number {
  const { text, emit } = line;
  emit('logic', at, at + 1);
  const opened = (mode: Brace['mode'], from: number): number => {
    line.braces.push({ mode, tag: line.tag });
    return mode === 'text' ? speaker(line, from) : from;
  };
  const rest = (from: number) => text.slice(from).replace(/\\$/, '').trim();
  if (rest(at + 1) === '') return opened('branches', at + 1);
  const series = match(SERIES, text, at + 1);
  if (series) {
    const end = at + 1 + series[0].length;
    emit('logic', end - (series[1] as string).length, end);
    return opened(rest(end) === '' ? 'series' : 'text', end);
  }
  const stop = ending(text, at + 1, text.length);
  if (stop.sign === '|') return opened('text', at + 1);
  expression(text, at + 1, stop.at, emit);
  if (stop.sign === '') return stop.at;
  emit('logic', stop.at, stop.at + 1);
  if (stop.sign === '}') return stop.at + 1;
  return opened(rest(stop.at + 1) === '' ? 'branches' : 'text', stop.at + 1);
}

/** The bar between alternatives, or the end of a brace: a tag inside does not outlive it. */
function turn(line: Reading, at: number): number {
  const open = line.braces.at(-1);
  if (!open) return at + 1;
  line.emit('logic', at, at + 1);
  line.tag = open.tag;
  if (line.text[at] === '}') {
    line.braces.pop();
    return at + 1;
  }
  return speaker(line, at + 1);
}

function bracket(line: Reading, at: number): number {
  if (!line.choice) return at + 1;
  line.emit('bracket', at, at + 1);
  line.bracket = line.text[at] === '[';
  line.tag = undefined;
  return at + 1;
}

function divert({ text, emit }: Reading, at: number): number {
  const found = match(DIVERT, text, at);
  if (!found) return at + 1;
  const [whole, arrow = '', gap = '', target = '', open = ''] = found;
  emit('divert', at, at + arrow.length);
  if (!target) return at + arrow.length;
  const from = at + arrow.length + gap.length;
  emit('target', from, from + target.length);
  if (!open) return from + target.length;
  const close = text.indexOf(')', at + whole.length);
  const end = close === -1 ? text.length : close + 1;
  expression(text, at + whole.length - 1, end, emit);
  return end;
}
