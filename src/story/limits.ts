/**
 * What is too large or too deep to be read in a moment. Ink's compiler cannot be stopped once it has begun, and some
 * texts keep it busy for hours, so they are counted first. A story at all of these numbers takes a second or two; the
 * largest of docs/conformance.md, with half a megabyte, stays below two thirds of each.
 */
import type { Problem } from '../vocabulary/problems';
import { withoutComments } from './source-lines';
import { bare, type Include } from './sources';

export const LIMITS = {
  /** Of a story with all its parts; a part that is named twice counts twice. */
  characters: 1_000_000,
  lines: 20_000,
  parts: 500,
  knots: 3_000,
  variables: 5_000,
  choices: 5_000,
  /** Under one heading: ink holds each against all the others. */
  choicesInKnot: 2_000,
  /** Characters of one line, with those that a backslash joins to it. */
  line: 10_000,
  braces: 30,
  parentheses: 40,
  /** Quoted texts within each other inside braces: ink tries each of them twice. */
  quotes: 6,
  asterisks: 100,
  dashes: 300,
} as const;

type Limit = keyof typeof LIMITS;

interface Peak {
  readonly count: number;
  /** 1 is the first. */
  readonly line: number;
}

type Peaks = Partial<Record<Limit, Peak>>;

/** The counts that add up over files; the others are the worst place of one file. */
const SUMS = ['characters', 'lines', 'parts', 'knots', 'variables', 'choices'] as const;

/** @returns an error for each limit that is exceeded, in the file where it is; nothing for an honest story. */
export function tooBig(source: string, file: string, include: Include = () => undefined): Problem[] {
  const known = new Map<string, { readonly peaks: Peaks; readonly parts: readonly string[] }>();
  const totals: Record<string, number> = {};
  const found = new Map<string, Problem>();
  const over = (limit: Limit, count: number, name: string, line: number) => {
    if (count > LIMITS[limit]) found.set(`${limit} ${name}`, problem(limit, count, name, line));
  };
  const read = (text: string, name: string, open: readonly string[]): void => {
    const first = !known.has(name);
    const of = known.get(name) ?? { peaks: peaksOf(bare(text)), parts: partsOf(text) };
    known.set(name, of);
    for (const [limit, peak] of Object.entries(of.peaks) as [Limit, Peak][]) {
      const sums = (SUMS as readonly string[]).includes(limit);
      if (sums) totals[limit] = (totals[limit] ?? 0) + peak.count;
      else if (first) over(limit, peak.count, name, peak.line);
    }
    for (const part of of.parts) {
      totals.parts = (totals.parts ?? 0) + 1;
      if (SUMS.some((limit) => (totals[limit] ?? 0) > LIMITS[limit])) return;
      // A part within itself: ink has words of its own for that.
      if (open.includes(part)) continue;
      read(known.has(part) ? '' : (include(part) ?? ''), part, [...open, part]);
    }
  };
  read(source, file, [file]);
  for (const limit of SUMS) over(limit, totals[limit] ?? 0, file, 0);
  return [...found.values()];
}

function partsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(/^[ \t]*INCLUDE[ \t]+([^\r\n]+)/gm)].map((m) => (m[1] as string).trim());
}

/** The greatest count of each kind in one file, and where. */
function peaksOf(text: string): Peaks {
  const peaks: Record<string, Peak> = {};
  const note = (limit: Limit, count: number, line: number) => {
    if (count > (peaks[limit]?.count ?? 0)) peaks[limit] = { count, line };
  };
  const sum = (limit: Limit, by: number, line: number) => note(limit, (peaks[limit]?.count ?? 0) + by, line);
  let joined = 0;
  let inKnot = 0;
  let nest: string[] = [];
  withoutComments(text)
    .split(/\r?\n/)
    .forEach((raw, i) => {
      const line = i + 1;
      sum('characters', raw.length + 1, line);
      sum('lines', 1, line);
      joined += raw.length;
      note('line', joined, line);
      if (!raw.endsWith('\\')) joined = 0;
      const signs = /^\s*([*+-][\s*+-]*)/.exec(raw)?.[1]?.replace(/\s/g, '') ?? '';
      note(signs.startsWith('-') ? 'dashes' : 'asterisks', signs.length, line);
      if (/^\s*VAR\b|^\s*CONST\b|^\s*LIST\b/.test(raw)) sum('variables', 1, line);
      if (/^\s*=/.test(raw)) {
        sum('knots', 1, line);
        inKnot = 0;
        nest = [];
      }
      if (/^[*+]/.test(signs)) {
        sum('choices', 1, line);
        note('choicesInKnot', ++inKnot, line);
      }
      note('parentheses', deepest(raw, '(', ')'), line);
      nest = nested(raw, nest, line, note);
    });
  return peaks as Peaks;
}

/** How deep one kind of bracket goes on one line. */
function deepest(text: string, open: string, close: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === open) most = Math.max(most, ++depth);
    else if (character === close) depth = Math.max(0, depth - 1);
  }
  return most;
}

/** Follows braces, and quotes inside them, over the lines of a knot. @returns what is open at the end of the line. */
function nested(
  text: string,
  before: readonly string[],
  line: number,
  note: (limit: Limit, count: number, line: number) => void,
): string[] {
  const open = [...before];
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '\\') i++;
    else if (character === '{') open.push(character);
    else if (character === '}' && open.includes('{')) open.length = open.lastIndexOf('{');
    else if (character === '"' && open[open.length - 1] === '"') open.pop();
    else if (character === '"' && open.length > 0) open.push(character);
    else continue;
    note('braces', open.filter((c) => c === '{').length, line);
    note('quotes', open.filter((c) => c === '"').length, line);
    if (open.length > LIMITS.braces + LIMITS.quotes + 2) break;
  }
  return open;
}

const WORDS: Record<Limit, (count: string, most: string) => { readonly what: string; readonly mend: string }> = {
  characters: (n, most) => ({
    what: `The story has ${n} characters with all its parts; ${most} is the most.`,
    mend: 'Make two stories of it.',
  }),
  lines: (n, most) => ({ what: `The story has ${n} lines; ${most} is the most.`, mend: 'Make two stories of it.' }),
  parts: (_, most) => ({
    what: `INCLUDE names more than ${most} parts.`,
    mend: 'Name each part once, in the main file.',
  }),
  knots: (n, most) => ({ what: `The story has ${n} headings; ${most} is the most.`, mend: 'Make two stories of it.' }),
  variables: (n, most) => ({
    what: `The story declares ${n} variables; ${most} is the most.`,
    mend: 'Make two stories of it.',
  }),
  choices: (n, most) => ({ what: `The story has ${n} choices; ${most} is the most.`, mend: 'Make two stories of it.' }),
  choicesInKnot: (n, most) => ({
    what: `${n} choices stand under one heading; ${most} is the most.`,
    mend: 'Break them up with headings such as "=== hall".',
  }),
  line: (n, most) => ({
    what: `This line has ${n} characters; ${most} is the most.`,
    mend: 'Break it into several lines.',
  }),
  braces: (n, most) => ({
    what: `Braces go ${n} deep here; ${most} is the most.`,
    mend: 'Close the braces that are open, or move the inner ones to a knot of their own.',
  }),
  parentheses: (n, most) => ({ what: `Parentheses go ${n} deep here; ${most} is the most.`, mend: 'Close them.' }),
  quotes: (n, most) => ({
    what: `Quoted texts inside braces go ${n} deep here; ${most} is the most.`,
    mend: 'Close the quotes that are open, or give the inner text a variable of its own.',
  }),
  asterisks: (n, most) => ({
    what: `A choice has ${n} asterisks; ${most} is the most.`,
    mend: 'Move the inner choices to a knot of their own.',
  }),
  dashes: (n, most) => ({ what: `A line begins with ${n} dashes; ${most} is the most.`, mend: 'Use fewer.' }),
};

function problem(limit: Limit, count: number, file: string, line: number): Problem {
  const number = (n: number) => n.toLocaleString('en-US');
  return {
    severity: 'error',
    family: 'language',
    file,
    line,
    rule: 'too-big',
    why: 'Reading it would take so long that the program seems to stand still.',
    ...WORDS[limit](number(count), number(LIMITS[limit])),
  };
}
