/**
 * Reads the source of a story for its tags, with their lines: what the checker needs to say where something is wrong.
 * Ink itself runs the story; this only finds tags, speakers and VAR lines.
 */
import type { RawTag } from '../vocabulary/rows';
import { splitTag } from '../vocabulary/table';

export interface FoundTag extends RawTag {
  readonly file: string;
  readonly line: number;
}

/** A piece of the source: one output line, one choice with its bracket, or one global tag. */
export interface Piece {
  readonly kind: 'global' | 'line' | 'choice';
  readonly file: string;
  readonly line: number;
  /** Text without tags. For a choice: what stands in the brackets. */
  readonly text: string;
  readonly label?: string;
  readonly tags: readonly FoundTag[];
}

export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
}

export interface Scan {
  readonly pieces: readonly Piece[];
  readonly variables: readonly Variable[];
  readonly includes: readonly { readonly path: string; readonly file: string; readonly line: number }[];
}

interface Logical {
  readonly text: string;
  /** Source line of each character's line start: offsets into `text` with their line numbers. */
  readonly starts: readonly { readonly at: number; readonly line: number }[];
}

/** Joins lines that end in a backslash, drops comments, remembers where each part came from. */
function logicalLines(source: string): Logical[] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' '));
  const out: Logical[] = [];
  let text = '';
  let starts: { at: number; line: number }[] = [];
  bare.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/, '').replace(/(^|\s)\/\/.*$/, '$1');
    starts.push({ at: text.length, line: i + 1 });
    if (line.endsWith('\\')) {
      text += `${line.slice(0, -1)} `;
      return;
    }
    out.push({ text: text + line, starts });
    text = '';
    starts = [];
  });
  return out;
}

function lineAt(logical: Logical, at: number): number {
  let line = logical.starts[0]?.line ?? 0;
  for (const s of logical.starts) if (s.at <= at) line = s.line;
  return line;
}

const UNESCAPED_HASH = /(?<!\\)#/g;

/** Splits text from its tags at unescaped hashes. */
function splitTags(text: string, offset: number, logical: Logical, file: string): { text: string; tags: FoundTag[] } {
  const hashes = [...text.matchAll(UNESCAPED_HASH)].map((m) => m.index);
  const tags = hashes.map((at, i): FoundTag => {
    const raw = inlineEnd(text.slice(at + 1, hashes[i + 1] ?? text.length));
    return { ...splitTag(raw), file, line: lineAt(logical, offset + at) };
  });
  return { text: text.slice(0, hashes[0] ?? text.length).trim(), tags };
}

/** A tag inside `{condition: text # tag | other}` ends with its alternative. */
function inlineEnd(raw: string): string {
  const bar = raw.search(/(?<!\\)\|/);
  const close = raw.search(/(?<!\\)\}/);
  const open = raw.search(/(?<!\\)\{/);
  const ends = [bar, open === -1 ? close : -1].filter((at) => at !== -1);
  return ends.length > 0 ? raw.slice(0, Math.min(...ends)) : raw;
}

/** Everything of one file. Parts named by INCLUDE are scanned by the caller, in place. */
export function scan(source: string, file: string): Scan {
  const pieces: Piece[] = [];
  const variables: Variable[] = [];
  const includes: { path: string; file: string; line: number }[] = [];
  let inHead = true;
  for (const logical of logicalLines(source.replace(/^\uFEFF/, ''))) {
    const trimmed = logical.text.trim();
    const line = lineAt(logical, logical.text.length - logical.text.trimStart().length);
    if (trimmed === '') continue;
    const variable = /^(?:VAR|CONST)\s+(\w+)\s*=\s*(.+)$/.exec(trimmed);
    if (variable) {
      variables.push({ name: variable[1] as string, value: (variable[2] as string).trim(), file, line });
      continue;
    }
    const include = /^INCLUDE\s+(.+)$/.exec(trimmed);
    if (include) {
      includes.push({ path: (include[1] as string).trim(), file, line });
      continue;
    }
    if (/^(LIST|EXTERNAL|~|=)/.test(trimmed)) {
      if (trimmed.startsWith('=')) inHead = false;
      continue;
    }
    if (trimmed.startsWith('#') && inHead) {
      const { tags } = splitTags(logical.text, 0, logical, file);
      for (const tag of tags) pieces.push({ kind: 'global', file, line: tag.line, text: '', tags: [tag] });
      continue;
    }
    inHead = inHead && trimmed.startsWith('->');
    pieces.push(/^[*+]/.test(trimmed) ? choice(logical, file, line) : outputLine(logical, file, line));
  }
  return { pieces, variables, includes };
}

function choice(logical: Logical, file: string, line: number): Piece {
  const { text } = logical;
  const label = /^\s*[*+\s]+\(\s*([\w.-]+)\s*\)/.exec(text)?.[1];
  const open = text.search(/(?<!\\)\[/);
  const close = open === -1 ? -1 : text.slice(open).search(/(?<!\\)\]/) + open;
  const inside = open === -1 ? text : text.slice(open + 1, close > open ? close : text.length);
  const split = splitTags(inside, open + 1, logical, file);
  return { kind: 'choice', file, line, label, ...split };
}

/** A gather, a branch or plain text; leading dashes, conditions and diverts are not spoken. */
function outputLine(logical: Logical, file: string, line: number): Piece {
  const split = splitTags(logical.text, 0, logical, file);
  const text = split.text
    .replace(/^\s*-(?!>)[-\s]*(\(\s*\w+\s*\))?/, '')
    .replace(/->.*$/, '')
    .replace(/^\{[^{}:|]*:/, '')
    .replace(/\}\s*$/, '')
    .trim();
  return { kind: 'line', file, line, text, tags: split.tags };
}
