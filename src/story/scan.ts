/**
 * Reads the source of a story for its tags, knots and texts, each with its line and its place in the file: what the
 * checker needs to say where something is wrong, and the Studio to change it. Ink itself runs the story.
 */
import { type Block, blocksAfter } from './blocks';
import { choiceParts, outputPart, type Piece, splitTags } from './pieces';
import { type LogicalLine, lineAt, logicalLines, type Span, spanOf } from './source-lines';

export type { FoundTag, Piece } from './pieces';

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

/** A line as ink reads it, whatever it is; empty lines are left out. */
export interface ScannedLine {
  readonly kind: 'variable' | 'include' | 'heading' | 'logic' | 'global' | 'choice' | 'line' | 'other';
  readonly file: string;
  readonly line: number;
  readonly logical: LogicalLine;
  /** `knot` or `knot.stitch` that it stands in, or that it begins. */
  readonly knot: string;
  /** Blocks in braces that are open before it, outermost first. */
  readonly blocks: readonly Block[];
  /** What it says: of a choice also what stands behind its bracket. */
  readonly pieces: readonly Piece[];
}

export interface Scan {
  readonly pieces: readonly Piece[];
  readonly variables: readonly Variable[];
  readonly knots: readonly Knot[];
  readonly includes: readonly { readonly path: string; readonly file: string; readonly line: number }[];
  readonly lines: readonly ScannedLine[];
}

const KNOT = /^(\s*)(={2,}\s*(?:function\s+)?)([\p{L}\p{N}_]+)/u;
const STITCH = /^(\s*)(=\s*)([\p{L}\p{N}_]+)/u;
const NO_BLOCKS: readonly Block[] = [];

/** Everything of one file. Parts named by INCLUDE are scanned by the caller, in place. */
export function scan(source: string, file: string): Scan {
  const pieces: Piece[] = [];
  const variables: Variable[] = [];
  const knots: Knot[] = [];
  const includes: { path: string; file: string; line: number }[] = [];
  const lines: ScannedLine[] = [];
  let inHead = true;
  let knot = '';
  let open = NO_BLOCKS;
  for (const logical of logicalLines(source)) {
    const { text } = logical;
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const line = lineAt(logical, text.length - text.trimStart().length);
    const blocks = open;
    const add = (kind: ScannedLine['kind'], said: readonly Piece[] = []) => {
      lines.push({ kind, file, line, logical, knot, blocks, pieces: said });
      pieces.push(...said);
    };
    open = blocksAfter(text, open);
    const variable = /^(\s*(?:VAR|CONST)\s+(\w+)\s*=)\s*(.+)$/.exec(text);
    if (variable) {
      variables.push(variableOf(variable, logical, file, line));
      add('variable');
      continue;
    }
    const include = /^INCLUDE\s+(.+)$/.exec(trimmed);
    if (include) {
      includes.push({ path: (include[1] as string).trim(), file, line });
      add('include');
      continue;
    }
    const heading = KNOT.exec(text) ?? STITCH.exec(text);
    if (heading) {
      const found = knotOf(heading, knot, logical, file, line);
      knots.push(found);
      knot = found.name;
      inHead = false;
      open = NO_BLOCKS;
      add('heading');
      continue;
    }
    if (/^(LIST|EXTERNAL|TODO\s*:)/.test(trimmed)) {
      add('other');
      continue;
    }
    if (trimmed.startsWith('~')) {
      add('logic');
      continue;
    }
    if (trimmed.startsWith('#') && inHead) {
      add('global', globalsOf(logical, file, knot));
      continue;
    }
    inHead = inHead && trimmed.startsWith('->');
    const isChoice = /^[*+]/.test(trimmed);
    const parts = isChoice ? choiceParts(logical, file) : [outputPart(logical, file, blocks.at(-1))];
    const at = { file, line, knot, span: spanOf(logical, 0, text.length) };
    add(
      isChoice ? 'choice' : 'line',
      parts.map((part) => ({ ...part, ...at })),
    );
  }
  return { pieces, variables, knots, includes, lines };
}

function variableOf(found: RegExpExecArray, logical: LogicalLine, file: string, line: number): Variable {
  const [whole, head = '', name = '', value = ''] = found;
  const span = spanOf(logical, 0, whole.length);
  return { name, value: value.trim(), file, line, span, valueSpan: spanOf(logical, head.length, whole.length) };
}

function globalsOf(logical: LogicalLine, file: string, knot: string): Piece[] {
  return splitTags(logical.text, 0, logical, file).tags.map((tag) => {
    const { span, line } = tag;
    const textSpan = { from: span.from, to: span.from };
    return { kind: 'global', file, line, span, textSpan, knot, text: '', tags: [tag], depth: 0, sticky: false };
  });
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
