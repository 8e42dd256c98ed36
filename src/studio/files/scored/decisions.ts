/** Choices that belong together become a decision with a name; each of its replies gets a label and a worth. */

import { bareLetters } from '../../../records/scene';
import { tagOf } from '../../../story/outline';
import type { Piece } from '../../../story/scan';
import type { Edit } from '../../../vocabulary/problems';
import { placeholder } from '../../skeleton/placeholders';
import { SCORED } from '../../words/files';
import type { Source } from './source';

interface Group {
  readonly source: Source;
  readonly choices: readonly Piece[];
  /** The line of its decision stands there already. */
  readonly named: boolean;
}

/** A single reply leads on; replies in braces, and those that ink takes by itself, are left to the author. */
function groupsOf(source: Source): Group[] {
  const groups: { choices: Piece[]; named: boolean; depth: number; whole: boolean }[] = [];
  let open: typeof groups = [];
  let where = '';
  let named = false;
  for (const { kind, pieces, knot, blocks } of source.scan.lines) {
    if (knot !== where) open = [];
    where = knot;
    const [piece] = pieces;
    if (!piece) continue;
    if (kind === 'line') {
      if (piece.depth > 0) open = open.filter((g) => g.depth < piece.depth);
      named = tagOf(piece.tags, 'decision') !== undefined;
      continue;
    }
    if (kind !== 'choice' || wordsOf(source, piece) === undefined) continue;
    open = open.filter((g) => g.depth <= piece.depth);
    const group = open.find((g) => g.depth === piece.depth);
    const whole = blocks.length === 0;
    if (group) {
      group.choices.push(piece);
      group.whole &&= whole;
    } else {
      const begun = { choices: [piece], named, depth: piece.depth, whole };
      groups.push(begun);
      open.push(begun);
    }
    named = false;
  }
  return groups
    .filter((g) => g.whole && g.choices.length > 1)
    .map(({ choices, named }) => ({ source, choices, named }));
}

export function decisionEdits(sources: readonly Source[]): Edit[] {
  const taken = new Set(
    sources.flatMap(({ scan }) => scan.pieces.map((p) => tagOf(p.tags, 'decision')?.value.split('=')[0]?.trim())),
  );
  return sources
    .flatMap(groupsOf)
    .filter((group) => !group.named)
    .map(({ source: { file }, choices }) => {
      const from = file.text.lastIndexOf('\n', (choices[0]?.span.from ?? 0) - 1) + 1;
      const indent = /^[ \t]*/.exec(file.text.slice(from))?.[0] ?? '';
      const name = free('decision_1', taken);
      const text = `${indent}# decision: ${name} = ${placeholder(SCORED.decision)}  # asks: businesslike\n`;
      return { file: file.name, from, to: from, text };
    });
}

export function worthEdits(sources: readonly Source[]): Edit[] {
  const people = sources.flatMap(({ scan }) =>
    scan.pieces.flatMap((p) => (p.kind === 'global' ? p.tags.filter((t) => t.name.toLowerCase() === 'cast') : [])),
  );
  const who = people[0]?.value.split('=')[0]?.trim();
  const taken = new Set<string | undefined>(
    sources.flatMap(({ scan }) => [
      ...scan.knots.map((k) => k.name.split('.').at(-1)),
      ...scan.variables.map((v) => v.name),
      ...scan.pieces.map((p) => p.label),
    ]),
  );
  return sources.flatMap(groupsOf).flatMap(({ source, choices }) => {
    // One that has a worth already is the author's own work.
    const plain = choices.filter((choice) => !tagOf(choice.tags, 'tone'));
    const best = plain.length === choices.length ? choices[0] : undefined;
    return plain.flatMap((choice) => worthOf(source, choice, choice === best, who, taken));
  });
}

function worthOf(
  source: Source,
  choice: Piece,
  best: boolean,
  who: string | undefined,
  taken: Set<string | undefined>,
): Edit[] {
  const words = wordsOf(source, choice);
  if (!words) return [];
  const { file } = source;
  const tags = SCORED.worth(best, who, placeholder).map((tag) => ` \\\n        ${tag}`);
  const edits: Edit[] = [
    { file: file.name, from: words.to, to: words.to, text: `${tags.join('')}${words.bracketed ? '' : ']'}` },
  ];
  if (!words.bracketed) edits.push({ file: file.name, from: words.from, to: words.from, text: '[' });
  if (!choice.label) {
    const text = `(${free(labelOf(file.text.slice(words.from, words.to)), taken)}) `;
    edits.push({ file: file.name, from: words.marked, to: words.marked, text });
  }
  return edits;
}

interface Words {
  /** Behind the asterisks: where a label goes. */
  readonly marked: number;
  /** What is said: within the brackets, where there are any. */
  readonly from: number;
  readonly to: number;
  readonly bracketed: boolean;
}

/** Where the words of a reply stand; undefined for one without words, which ink takes by itself. */
function wordsOf({ file }: Source, choice: Piece): Words | undefined {
  const whole = file.text.slice(choice.span.from, choice.span.to);
  const mark = /^\s*[*+](?:\s*[*+])*\s*/.exec(whole)?.[0].length ?? 0;
  const marked = choice.span.from + mark;
  const open = whole.search(/(?<!\\)\[/);
  if (open !== -1) {
    const close = whole.slice(open).search(/(?<!\\)\]/);
    if (close === -1) return undefined;
    const [from, to] = [choice.span.from + open + 1, choice.span.from + open + close];
    return { marked, from, to: from + file.text.slice(from, to).trimEnd().length, bracketed: true };
  }
  const from = choice.textSpan.from;
  const said = file.text.slice(from, choice.textSpan.to);
  const arrow = said.search(/(?<!\\)->/);
  const length = (arrow === -1 ? said : said.slice(0, arrow)).trimEnd().length;
  return length === 0 ? undefined : { marked, from, to: from + length, bracketed: false };
}

/** The first words of a reply as a name: `wave_it`. */
function labelOf(text: string): string {
  const words = bareLetters(text).match(/[a-z0-9]+/g) ?? [];
  const name = words.slice(0, 2).join('_').slice(0, 24);
  return /^[a-z]/.test(name) ? name : `reply_${name || 1}`;
}

/** The name itself, or with the next number that nobody has. */
function free(name: string, taken: Set<string | undefined>): string {
  const [, stem = name, number] = /^(.*?)_?(\d+)?$/.exec(name) ?? [];
  let found = name;
  for (let n = Number(number ?? 1) + 1; taken.has(found); n++) found = `${stem}_${n}`;
  taken.add(found);
  return found;
}
