/** Every tag, name and value of the source against the table, with its line. */
import type { StoryMeta } from '../../core/model';
import { CHOICE_ROWS } from '../../vocabulary/choices';
import { DECISION_ROWS } from '../../vocabulary/decisions';
import { namesOf } from '../../vocabulary/globals';
import type { Problem } from '../../vocabulary/problems';
import {
  isDecisionTag,
  isGlobalTag,
  type Report,
  readDecision,
  readLine,
  readOption,
  unknownTag,
} from '../../vocabulary/read';
import type { Names } from '../../vocabulary/values';
import type { FoundTag, Piece } from '../scan';

export function checkLanguage(pieces: readonly Piece[], meta: StoryMeta): Problem[] {
  const problems: Problem[] = [];
  const names = namesOf(meta);
  const at =
    (file: string, line: number): Report =>
    (rule, what, mend) =>
      problems.push({ severity: 'error', file, line, rule, what, mend });
  for (const piece of pieces) {
    if (piece.kind === 'line') checkLine(piece, names, at);
    if (piece.kind === 'choice') checkChoice(piece, names, at);
  }
  problems.push(...checkDecisionNames(pieces));
  return problems;
}

type At = (file: string, line: number) => Report;

/** Tags one by one, so that each problem has the line of its own tag. */
function checkLine(piece: Piece, names: Names, at: At): void {
  const decision = piece.tags.filter(isDecisionTag);
  for (const tag of piece.tags) {
    const report = at(tag.file, tag.line);
    if (isDecisionTag(tag)) readDecision([tag], [], '', names, report);
    else if (isGlobalTag(tag)) unknownTag(tag, 'line', names, report);
    else readLine('', [tag], names, report);
  }
  readLine(piece.text, [], names, at(piece.file, piece.line));
  if (decision.length > 0) {
    required(DECISION_ROWS, decision, `The decision "${decision[0]?.value ?? ''}"`, at(piece.file, piece.line));
    if (piece.text !== '') {
      at(piece.file, piece.line)(
        'decision-line',
        'A decision stands on a line with text.',
        'Put "# decision: …" on a line of its own, right before the choices; ink looks ahead otherwise.',
      );
    }
  }
}

function checkChoice(piece: Piece, names: Names, at: At): void {
  const report = at(piece.file, piece.line);
  for (const tag of piece.tags) readOption('', '', [tag], names, at(tag.file, tag.line));
  if (piece.tags.length === 0) return;
  if (!piece.label)
    report(
      'choice-label',
      `The choice "${short(piece.text)}" has no label.`,
      'Begin it like "* (walk) [ … ]"; records refer to the label.',
    );
  const name = piece.label ? `The choice "${piece.label}"` : `The choice "${short(piece.text)}"`;
  required(CHOICE_ROWS, piece.tags, name, report);
  const has = (tag: string) => piece.tags.some((t) => t.name.toLowerCase() === tag);
  if (!has('best') && !has('right-if')) {
    report(
      'right-if',
      `${name} is not best and has no "# right-if".`,
      'Say when it would have been right; where no such fact exists, replace the reply.',
    );
  }
  if (has('best') && has('right-if'))
    report('right-if', `${name} is best and has a "# right-if".`, 'Remove one of the two.');
}

function required(
  rows: readonly { name: string; required?: boolean; example: string }[],
  tags: readonly FoundTag[],
  who: string,
  report: Report,
): void {
  for (const row of rows) {
    if (row.required && !tags.some((t) => t.name.toLowerCase() === row.name)) {
      report('missing-tag', `${who} has no "# ${row.name}".`, `Add it, as in "# ${row.example}".`);
    }
  }
}

/** A decision's name is unique in the story; a twin names a decision that exists. */
function checkDecisionNames(pieces: readonly Piece[]): Problem[] {
  const tags = pieces.flatMap((p) => (p.kind === 'line' ? p.tags : []));
  const names = tags
    .filter((t) => t.name.toLowerCase() === 'decision')
    .map((t) => ({ ...t, id: t.value.split('=')[0]?.trim() ?? '' }));
  const problems: Problem[] = [];
  names.forEach((t, i) => {
    const first = names.findIndex((n) => n.id === t.id);
    if (first < i) {
      problems.push({
        severity: 'error',
        file: t.file,
        line: t.line,
        rule: 'decision-name',
        what: `Two decisions are called "${t.id}" (the other one is on line ${names[first]?.line}).`,
        mend: 'Give each a name of its own; a twin has its own name and "# twin-of".',
      });
    }
  });
  for (const t of tags.filter((t) => t.name.toLowerCase() === 'twin-of')) {
    if (names.some((n) => n.id === t.value)) continue;
    problems.push({
      severity: 'error',
      file: t.file,
      line: t.line,
      rule: 'decision-name',
      what: `"# twin-of: ${t.value}" names no decision of this story.`,
      mend: `Decisions: ${names.map((n) => n.id).join(', ')}.`,
    });
  }
  return problems;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
