/**
 * Reads the source of a story for its tags, knots and texts, each with its line and its place in the file: what the
 * checker needs to say where something is wrong, and the Studio to change it. Ink itself runs the story.
 */
import type { RawTag } from '../vocabulary/rows';
import { splitTag } from '../vocabulary/table';
import { type LogicalLine, lineAt, logicalLines, type Span, spanOf } from './source-lines';

export interface FoundTag extends RawTag {
  readonly file: string;
  readonly line: number;
  /** From the hash to the end of the value. */
  readonly span: Span;
  /** The value alone; empty and behind the name where there is none. */
  readonly valueSpan: Span;
}

/** A piece of the source: one output line, one choice with its bracket, or one global tag. */
export interface Piece {
  readonly kind: 'global' | 'line' | 'choice';
  readonly file: string;
  readonly line: number;
  /** Text without tags. For a choice: what stands in the brackets. */
  readonly text: string;
  readonly textSpan: Span;
  /** The whole piece, over all its source lines. */
  readonly span: Span;
  readonly label?: string;
  readonly labelSpan?: Span;
  readonly tags: readonly FoundTag[];
  /** `knot` or `knot.stitch` that it stands in; empty above the first. */
  readonly knot: string;
  /** Asterisks or plus signs of a choice, dashes of a gather, else 0. */
  readonly depth: number;
  /** A choice that stays after it was taken. */
  readonly sticky: boolean;
}

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
  readonly span: Span;
  readonly valueSpan: Span;
}

export interface Knot {
  readonly kind: 'knot' | 'stitch' | 'function';
  /** `knot` or `knot.stitch`. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** The name alone, as written. */
  readonly nameSpan: Span;
}

export interface Scan {
  readonly pieces: readonly Piece[];
  readonly variables: readonly Variable[];
  readonly knots: readonly Knot[];
  readonly includes: readonly { readonly path: string; readonly file: string; readonly line: number }[];
}

const UNESCAPED_HASH = /(?<!\\)#/g;
const CHOICE = /^(\s*)([*+](?:\s*[*+])*)\s*(?:\(\s*([\w.-]+)\s*\)\s*)?/;
const GATHER = /^(\s*)(-(?!>)(?:\s*-(?!>))*)\s*(?:\(\s*(\w+)\s*\)\s*)?/;
const KNOT = /^(\s*)(={2,}\s*(?:function\s+)?)([\p{L}\p{N}_]+)/u;
const STITCH = /^(\s*)(=\s*)([\p{L}\p{N}_]+)/u;

/** Splits text from its tags at unescaped hashes. */
function splitTags(text: string, offset: number, logical: LogicalLine, file: string) {
  const hashes = [...text.matchAll(UNESCAPED_HASH)].map((m) => m.index);
  const tags = hashes.map((at, i): FoundTag => {
    const raw = inlineEnd(text.slice(at + 1, hashes[i + 1] ?? text.length));
    const from = offset + at;
    const end = from + 1 + raw.length;
    const colon = raw.indexOf(':');
    const value = colon === -1 ? from + 1 + raw.trimEnd().length : from + 1 + colon + 1;
    return {
      ...splitTag(raw),
      file,
      line: lineAt(logical, from),
      span: spanOf(logical, from, end),
      valueSpan: spanOf(logical, value, end),
    };
  });
  const end = hashes[0] ?? text.length;
  return { text: text.slice(0, end).trim(), textSpan: spanOf(logical, offset, offset + end), tags };
}

/** A tag inside `{condition: text # tag | other}` ends with its alternative. */
function inlineEnd(raw: string): string {
  const bar = raw.search(/(?<!\\)\|/);
  const close = raw.search(/(?<!\\)\}/);
  const open = raw.search(/(?<!\\)\{/);
  const ends = [bar, open === -1 ? close : -1].filter((at) => at !== -1);
  return ends.length > 0 ? raw.slice(0, Math.min(...ends)) : raw;
}

/** Braces that a line leaves open; inside them a dash is a condition, not a gather. */
function braces(text: string): number {
  return (text.match(/(?<!\\)\{/g)?.length ?? 0) - (text.match(/(?<!\\)\}/g)?.length ?? 0);
}

/** Everything of one file. Parts named by INCLUDE are scanned by the caller, in place. */
export function scan(source: string, file: string): Scan {
  const pieces: Piece[] = [];
  const variables: Variable[] = [];
  const knots: Knot[] = [];
  const includes: { path: string; file: string; line: number }[] = [];
  let inHead = true;
  let knot = '';
  let open = 0;
  for (const logical of logicalLines(source)) {
    const { text } = logical;
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const line = lineAt(logical, text.length - text.trimStart().length);
    const insideBraces = open > 0;
    open = Math.max(0, open + braces(text));
    const variable = /^(\s*(?:VAR|CONST)\s+(\w+)\s*=)\s*(.+)$/.exec(text);
    if (variable) {
      const [, head = '', name = '', value = ''] = variable;
      const span = spanOf(logical, 0, text.length);
      variables.push({
        name,
        value: value.trim(),
        file,
        line,
        span,
        valueSpan: spanOf(logical, head.length, text.length),
      });
      continue;
    }
    const include = /^INCLUDE\s+(.+)$/.exec(trimmed);
    if (include) {
      includes.push({ path: (include[1] as string).trim(), file, line });
      continue;
    }
    const heading = KNOT.exec(text) ?? STITCH.exec(text);
    if (heading) {
      const found = knotOf(heading, knot, logical, file, line);
      knots.push(found);
      knot = found.name;
      inHead = false;
      open = 0;
      continue;
    }
    if (/^(LIST|EXTERNAL|~)/.test(trimmed)) continue;
    if (trimmed.startsWith('#') && inHead) {
      const { tags } = splitTags(text, 0, logical, file);
      for (const tag of tags) {
        const { span } = tag;
        const at = { file, line: tag.line, span, textSpan: { from: span.from, to: span.from }, knot };
        pieces.push({ kind: 'global', ...at, text: '', tags: [tag], depth: 0, sticky: false });
      }
      continue;
    }
    inHead = inHead && trimmed.startsWith('->');
    const piece = /^[*+]/.test(trimmed) ? choice(logical, file) : outputLine(logical, file, insideBraces);
    pieces.push({ ...piece, file, line, knot, span: spanOf(logical, 0, text.length) });
  }
  return { pieces, variables, knots, includes };
}

function knotOf(heading: RegExpExecArray, inside: string, logical: LogicalLine, file: string, line: number): Knot {
  const [, indent = '', marks = '', name = ''] = heading;
  const at = indent.length + marks.length;
  const stitch = !marks.startsWith('==');
  const kind = stitch ? 'stitch' : marks.includes('function') ? 'function' : 'knot';
  return {
    kind,
    name: stitch ? `${inside.split('.')[0]}.${name}` : name,
    file,
    line,
    nameSpan: spanOf(logical, at, at + name.length),
  };
}

type Part = Omit<Piece, 'file' | 'line' | 'knot' | 'span'>;

function labelled(mark: RegExpExecArray | null, logical: LogicalLine): Pick<Piece, 'label' | 'labelSpan'> {
  const label = mark?.[3];
  if (!mark || !label) return {};
  const at = mark[0].indexOf('(') + 1;
  return { label, labelSpan: spanOf(logical, at, mark[0].indexOf(')')) };
}

function choice(logical: LogicalLine, file: string): Part {
  const { text } = logical;
  const mark = CHOICE.exec(text);
  const start = mark?.[0].length ?? 0;
  const open = text.search(/(?<!\\)\[/);
  const close = open === -1 ? -1 : text.slice(open).search(/(?<!\\)\]/) + open;
  const inside: [number, number] = open === -1 ? [start, text.length] : [open + 1, close > open ? close : text.length];
  const signs = (mark?.[2] ?? '').replace(/\s/g, '');
  return {
    kind: 'choice',
    ...splitTags(text.slice(...inside), inside[0], logical, file),
    ...labelled(mark, logical),
    depth: signs.length,
    sticky: signs.startsWith('+'),
  };
}

/** A gather, a branch or plain text; leading dashes, conditions and diverts are not spoken. */
function outputLine(logical: LogicalLine, file: string, insideBraces: boolean): Part {
  const mark = insideBraces ? null : GATHER.exec(logical.text);
  const split = splitTags(logical.text, 0, logical, file);
  const text = split.text
    .replace(/^\s*-(?!>)[-\s]*(\(\s*\w+\s*\))?/, '')
    .replace(/->.*$/, '')
    .replace(/^\{[^{}:|]*:/, '')
    .replace(/\}\s*$/, '')
    .trim();
  const depth = (mark?.[2] ?? '').replace(/\s/g, '').length;
  return { kind: 'line', ...split, ...labelled(mark, logical), text, depth, sticky: false };
}
