/** The findings of one file as its text moves under them, until the checker has read the new one. */
import { type ChangeDesc, type EditorState, StateEffect, StateField, type Text } from '@codemirror/state';
import type { Edit, Problem } from '../../../vocabulary/problems';
import { spanOfProblem } from './place';

export interface Finding {
  readonly problem: Problem;
  readonly from: number;
  readonly to: number;
  /** What the mend would change, where it still can: the edits of this file are kept in step. */
  readonly edits?: readonly Edit[];
}

/** What the checker says of the text as it is now. */
export const setFindings = StateEffect.define<readonly Problem[]>();

export const findingsField = StateField.define<readonly Finding[]>({
  create: () => [],
  update: (findings, tr) => {
    const told = tr.effects.find((e) => e.is(setFindings));
    if (told) return told.value.map((problem) => findingOf(problem, tr.state.doc));
    return tr.docChanged ? findings.map((f) => moved(f, tr.changes)) : findings;
  },
});

function findingOf(problem: Problem, doc: Text): Finding {
  const { from, to } = spanOfProblem(problem, doc);
  const edits = problem.fix?.edits;
  const fits = edits?.every((e) => e.file !== problem.file || (e.from <= e.to && e.to <= doc.length));
  return { problem, from, to, ...(edits && fits && { edits }) };
}

function moved({ problem, from, to, edits }: Finding, changes: ChangeDesc): Finding {
  // Whoever typed into the words that a mend would change has another mend in mind.
  const still = edits?.every((e) => e.file !== problem.file || !changes.touchesRange(e.from, e.to));
  const inStep = (e: Edit): Edit =>
    e.file === problem.file ? { ...e, from: changes.mapPos(e.from), to: changes.mapPos(e.to) } : e;
  return {
    problem,
    from: changes.mapPos(from, 1),
    to: Math.max(changes.mapPos(from, 1), changes.mapPos(to, -1)),
    ...(edits && still && { edits: edits.map(inStep) }),
  };
}

/** Findings of the line at an offset, the one to speak of first: at the cursor, then errors, then what has a mend. */
export function findingsAt(state: EditorState, pos: number, head = pos): Finding[] {
  const line = state.doc.lineAt(pos);
  const rank = ({ problem, from, to, edits }: Finding) =>
    (from <= head && head <= to ? 0 : 4) + (problem.severity === 'error' ? 0 : 2) + (edits ? 0 : 1);
  return state
    .field(findingsField)
    .filter(({ from }) => line.from <= from && from <= line.to)
    .toSorted((a, b) => rank(a) - rank(b));
}
