/** The parts of a source line that people see or that the language reads: a sentence, a reply, and their tags. */
import type { RawTag } from '../vocabulary/rows';
import { splitTag } from '../vocabulary/table';
import type { Block } from './blocks';
import { type LogicalLine, lineAt, type Span, spanOf } from './source-lines';

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
  /** What stands behind a choice's bracket on the same line: it is said once the choice was taken. */
  readonly behind?: true;
}

/** A piece without its place in the story. */
export type Part = Omit<Piece, 'file' | 'line' | 'knot' | 'span'>;

const UNESCAPED_HASH = /(?<!\\)#/g;
const CHOICE = /^(\s*)([*+](?:\s*[*+])*)\s*(?:\(\s*([^()]*?)\s*\)\s*)?/;
/** `{condition}` before a choice's words; alternatives are words themselves. */
const CONDITIONS = /^(?:\{[^{}:|]*(?:\|\|[^{}:|]*)*\}\s*)*/;
const GATHER = /^(\s*)(-(?!>)(?:\s*-(?!>))*)\s*(?:\(\s*(\w+)\s*\)\s*)?/;

/** `- condition:` of a branch. */
const BRANCH = /^\s*-(?!>)\s*[^:{}"]*:/;

/** Splits text from its tags at unescaped hashes. @param offset where the text begins in the logical line. */
export function splitTags(text: string, offset: number, logical: LogicalLine, file: string) {
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

/** A tag ends where ink leaves it: at a divert, and inside `{condition: text # tag | other}` with its alternative. */
function inlineEnd(raw: string): string {
  const bar = raw.search(/(?<!\\)\|/);
  const arrow = raw.search(/(?<!\\)(->|<-)/);
  const close = raw.search(/(?<!\\)\}/);
  const open = raw.search(/(?<!\\)\{/);
  const ends = [bar, arrow, open === -1 ? close : -1].filter((at) => at !== -1);
  return ends.length > 0 ? raw.slice(0, Math.min(...ends)) : raw;
}

function labelled(mark: RegExpExecArray | null, logical: LogicalLine): Pick<Piece, 'label' | 'labelSpan'> {
  const label = mark?.[3];
  if (!mark || !label) return {};
  const at = mark[0].indexOf('(') + 1;
  return { label, labelSpan: spanOf(logical, at, mark[0].indexOf(')')) };
}

/** A choice, and what stands behind its bracket where anything does. */
export function choiceParts(logical: LogicalLine, file: string): Part[] {
  const { text } = logical;
  const mark = CHOICE.exec(text);
  const marked = mark?.[0].length ?? 0;
  const start = marked + (CONDITIONS.exec(text.slice(marked))?.[0].length ?? 0);
  const open = text.search(/(?<!\\)\[/);
  // A second bracket is an error that a rule of its own names; until it is mended the tags belong to the choice.
  const close = Math.max(-1, ...[...text.matchAll(/(?<!\\)\]/g)].map((m) => m.index));
  const closed = open !== -1 && close > open;
  const inside: [number, number] = open === -1 ? [start, text.length] : [open + 1, closed ? close : text.length];
  const signs = (mark?.[2] ?? '').replace(/\s/g, '');
  const choice: Part = {
    kind: 'choice',
    ...splitTags(text.slice(...inside), inside[0], logical, file),
    ...labelled(mark, logical),
    depth: signs.length,
    sticky: signs.startsWith('+'),
  };
  const behind = splitTags(text.slice(close + 1), close + 1, logical, file);
  if (!closed || text.slice(close + 1).trim() === '') return [choice];
  return [choice, { kind: 'line', ...behind, text: spoken(behind.text), depth: 0, sticky: false, behind: true }];
}

/** A gather, a branch or plain text. @param block the innermost block in braces that it stands in. */
export function outputPart(logical: LogicalLine, file: string, block: Block | undefined): Part {
  const mark = block ? null : GATHER.exec(logical.text);
  const split = splitTags(logical.text, 0, logical, file);
  const depth = (mark?.[2] ?? '').replace(/\s/g, '').length;
  const said = block && block !== 'sequence' ? split.text.replace(BRANCH, '') : split.text;
  return { kind: 'line', ...split, ...labelled(mark, logical), text: spoken(said), depth, sticky: false };
}

/** Leading dashes, conditions and diverts are not spoken. */
function spoken(text: string): string {
  return text
    .replace(/^\s*-(?!>)[-\s]*(\(\s*\w+\s*\))?/, '')
    .replace(/(?<!\\)->.*$/, '')
    .replace(/^\{[^{}:|]*:/, '')
    .replace(/\}\s*$/, '')
    .trim();
}
