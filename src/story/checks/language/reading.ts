/** Reads every tag and line of a story against the table, once for all the rules that look at the outcome. */
import { namesOf } from '../../../vocabulary/globals';
import {
  isDecisionTag,
  isGlobalTag,
  type Report,
  readDecision,
  readGlobal,
  readLine,
  readOption,
  unknownTag,
} from '../../../vocabulary/read';
import type { Names } from '../../../vocabulary/values';
import { globalTags } from '../../globals';
import type { Piece } from '../../scan';
import type { Draft, Finding, Rule } from '../rule';

interface Read extends Finding {
  readonly kind: string;
}

const known = new WeakMap<Draft, readonly Read[]>();

function reading(draft: Draft): readonly Read[] {
  const before = known.get(draft);
  if (before) return before;
  const found = draft.plain ? [] : readAll(draft);
  known.set(draft, found);
  return found;
}

/** A rule that is one kind of what the readers of the table report. */
export function readerRule(id: string, why: string): Rule {
  return {
    id,
    family: 'language',
    severity: 'error',
    why,
    on: 'text',
    check: (draft) => reading(draft).flatMap(({ kind, ...finding }) => (kind === id ? [finding] : [])),
  };
}

function readAll({ scan: { pieces }, meta }: Draft): Read[] {
  const found: Read[] = [];
  const names = namesOf(meta);
  const at =
    (file: string, line: number): Report =>
    (kind, what, mend) =>
      found.push({ kind, file, line, what, mend });
  const globals = {};
  for (const tag of globalTags(pieces)) readGlobal(tag, globals, at(tag.file, tag.line));
  for (const piece of pieces) {
    if (piece.kind === 'line') readOutput(piece, names, at);
    if (piece.kind === 'choice') {
      for (const tag of piece.tags) readOption('', '', [tag], names, at(tag.file, tag.line));
    }
  }
  return found;
}

/** Tags one by one, so that each finding has the line of its own tag. */
function readOutput(piece: Piece, names: Names, at: (file: string, line: number) => Report): void {
  for (const tag of piece.tags) {
    const report = at(tag.file, tag.line);
    if (isDecisionTag(tag)) readDecision([tag], [], '', names, report);
    else if (isGlobalTag(tag)) unknownTag(tag, 'line', names, report);
    else readLine('', [tag], names, report);
  }
  readLine(piece.text, [], names, at(piece.file, piece.line));
}
