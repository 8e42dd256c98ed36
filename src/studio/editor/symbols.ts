/**
 * The names that a story gives to its places, and where they are used. A name is found in diverts and logic only, never
 * in what is said; which place it means follows ink's own search (label of the same stitch, the knot, its stitches, the
 * knots of the story).
 */
import type { Span } from '../../story/source-lines';
import type { ProjectFile } from '../project';
import { readLine } from './language/line';
import { type LineState, START, type Token } from './language/tokens';

export interface Definition extends Span {
  readonly kind: 'knot' | 'stitch' | 'function' | 'label' | 'decision' | 'variable';
  readonly name: string;
  /** Knot and stitch that it stands in; its own where it is one. Empty above the first. */
  readonly knot: string;
  readonly stitch: string;
  readonly file: string;
  readonly line: number;
}

export interface Step extends Span {
  readonly name: string;
}

/** A name in use: `door.inside.walk` has three steps. */
export interface Reference {
  readonly kind: 'place' | 'decision';
  readonly steps: readonly Step[];
  readonly knot: string;
  readonly stitch: string;
  readonly file: string;
  readonly line: number;
}

interface FileSymbols {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

export interface Symbols extends FileSymbols {
  readonly named: ByName;
}

type ByName = ReadonlyMap<string, readonly Definition[]>;

const known = new WeakMap<ProjectFile, FileSymbols>();

/** Symbols of all files; a file that did not change is not read again. */
export function symbolsOf(files: readonly ProjectFile[]): Symbols {
  const all = files.map((file) => {
    const found = known.get(file) ?? readFile(file);
    known.set(file, found);
    return found;
  });
  const definitions = all.flatMap((s) => s.definitions);
  return { definitions, references: all.flatMap((s) => s.references), named: byName(definitions) };
}

export function byName(definitions: readonly Definition[]): ByName {
  const named = new Map<string, Definition[]>();
  for (const d of definitions) named.set(d.name, [...(named.get(d.name) ?? []), d]);
  return named;
}

interface Cursor {
  knot: string;
  stitch: string;
  readonly file: string;
  line: number;
}

function readFile({ name: file, text }: ProjectFile): FileSymbols {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const cursor: Cursor = { knot: '', stitch: '', file, line: 0 };
  let state: LineState = START;
  let offset = 0;
  for (const source of text.split('\n')) {
    cursor.line++;
    const { tokens, after } = readLine(source.replace(/\r$/, ''), state);
    readTokens(source, offset, tokens, state.tag ?? '', cursor, definitions, references);
    state = after;
    offset += source.length + 1;
  }
  return { definitions, references };
}

function readTokens(
  source: string,
  offset: number,
  tokens: readonly Token[],
  openTag: string,
  cursor: Cursor,
  definitions: Definition[],
  references: Reference[],
): void {
  const define = (kind: Definition['kind'], name: string, from: number) => {
    definitions.push({ ...cursor, kind, name, from: offset + from, to: offset + from + name.length });
  };
  const refer = (kind: Reference['kind'], steps: readonly Step[]) => references.push({ ...cursor, kind, steps });
  const declares = tokens[0]?.kind === 'keyword' && /^\s*(VAR|CONST|LIST)/.test(source);
  let tag = openTag;
  let words = 0;
  for (const [i, { kind, from, to }] of tokens.entries()) {
    const text = source.slice(from, to);
    if (kind === 'tag') {
      tag = text.toLowerCase();
      words = 0;
    } else if (kind === 'knotName') {
      const marks = source.slice(0, from);
      const stitch = /^\s*=\s*$/.test(marks);
      cursor.stitch = stitch ? text : '';
      if (!stitch) cursor.knot = text;
      define(stitch ? 'stitch' : marks.includes('function') ? 'function' : 'knot', text, from);
    } else if (kind === 'label') {
      const name = text.slice(1, -1).trim();
      define('label', name, from + text.indexOf(name));
    } else if (kind === 'name' && declares && i === 1) define('variable', text, from);
    else if (kind === 'name' || kind === 'target') refer('place', stepsOf(text, offset + from));
    else if (kind === 'word') {
      words++;
      const step = { name: text, from: offset + from, to: offset + to };
      if (tag === 'decision' && words === 1) define('decision', text, from);
      else if ((tag === 'twin-of' && words === 1) || (tag === 'set-aside' && words === 2)) refer('decision', [step]);
    }
  }
}

function stepsOf(path: string, from: number): Step[] {
  let at = from;
  return path.split('.').map((name) => {
    const step = { name, from: at, to: at + name.length };
    at += name.length + 1;
    return step;
  });
}

type Find = (name: string, kind: Definition['kind'], knot?: string, stitch?: string) => Definition | undefined;

/** What each step of a reference means; undefined where ink would find nothing, or a variable. */
export function resolve({ kind, steps, knot, stitch }: Reference, named: ByName): (Definition | undefined)[] {
  const find: Find = (name, kind, knot, stitch) =>
    named.get(name)?.find((d) => d.kind === kind && (knot ?? d.knot) === d.knot && (stitch ?? d.stitch) === d.stitch);
  const [first, ...rest] = steps;
  if (!first) return [];
  if (kind === 'decision') return [find(first.name, kind)];
  const found = [base(first.name, knot, stitch, find)];
  for (const { name } of rest) found.push(inside(found.at(-1), name, find));
  return found;
}

function knotNamed(name: string, find: Find): Definition | undefined {
  return find(name, 'knot') ?? find(name, 'function');
}

function base(name: string, knot: string, stitch: string, find: Find): Definition | undefined {
  return (
    find(name, 'label', knot, stitch) ??
    (knot === name ? knotNamed(name, find) : undefined) ??
    find(name, 'label', knot, '') ??
    find(name, 'stitch', knot) ??
    find(name, 'label', knot) ??
    find(name, 'label', '') ??
    knotNamed(name, find)
  );
}

function inside(outer: Definition | undefined, name: string, find: Find): Definition | undefined {
  if (outer?.kind === 'stitch') return find(name, 'label', outer.knot, outer.name);
  if (outer?.kind !== 'knot' && outer?.kind !== 'function') return undefined;
  return find(name, 'stitch', outer.name) ?? find(name, 'label', outer.name, '') ?? find(name, 'label', outer.name);
}

export interface Found {
  readonly definition: Definition;
  /** The word at the place. */
  readonly word: Span;
}

/** What the word at a place of a file names. */
export function symbolAt({ definitions, references, named }: Symbols, file: string, at: number): Found | undefined {
  const covers = ({ from, to }: Span) => from <= at && at <= to;
  const definition = definitions.find((d) => d.file === file && covers(d));
  if (definition) return { definition, word: definition };
  for (const reference of references) {
    if (reference.file !== file) continue;
    const step = reference.steps.findIndex(covers);
    if (step === -1) continue;
    const found = resolve(reference, named)[step] ?? variable(reference, named);
    return found && { definition: found, word: reference.steps[step] as Step };
  }
  return undefined;
}

function variable({ kind, steps: [first, more] }: Reference, named: ByName): Definition | undefined {
  if (kind !== 'place' || !first || more) return undefined;
  return named.get(first.name)?.find((d) => d.kind === 'variable');
}
