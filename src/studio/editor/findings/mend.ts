/** Alt Enter and F8: mending what was found, and going from finding to finding. */
import { EditorView } from '@codemirror/view';
import type { Problem } from '../../../vocabulary/problems';
import { problemsOf } from '../../checking';
import type { Studio } from '../../model';
import { FINDING } from '../../words/editor';
import type { FileDeps } from '../deps';
import { type Finding, findingsAt } from './field';
import { nextStop, type Stop, stopsOf } from './next';
import { spanOfProblem } from './place';

function say(view: EditorView, text: string): true {
  view.dispatch({ effects: EditorView.announce.of(text) });
  return true;
}

/** Makes the change that a finding offers. Edits of another file only count while that one is as it was read. */
export function mend({ studio, file }: FileDeps, view: EditorView, { problem, edits }: Finding): true {
  const { project, checking } = studio();
  const fresh = checking.store.getState().version === project.get().version;
  if (!problem.fix || !edits || (!fresh && edits.some((e) => e.file !== file))) return say(view, FINDING.gone);
  project.edit(edits);
  view.focus();
  return say(view, `${problem.fix.label}.`);
}

/** Alt Enter: the mend of the finding at the cursor. */
export function mendHere(deps: FileDeps, view: EditorView): true {
  const { head } = view.state.selection.main;
  const found = findingsAt(view.state, head, head).find((f) => f.edits);
  return found ? mend(deps, view, found) : say(view, FINDING.none);
}

/** The next finding in any file from where the cursor is; the editor goes there. */
export function goToStop(studio: Studio, back: boolean): Stop | undefined {
  const { project, checking, state } = studio;
  const view = project.get();
  const files = view.files.map((f) => f.name);
  const at = state.getState().at ?? { file: view.active, line: 1 };
  const stop = nextStop(stopsOf(problemsOf(checking.store.getState()), files), files, at, back);
  if (!stop) return undefined;
  const { from } = spanOfProblem(stop.problems[0] as Problem, project.state(stop.file).doc);
  studio.goTo({ file: stop.file, line: stop.line, from, to: from });
  return stop;
}

export function nextFinding({ studio }: FileDeps, view: EditorView, back: boolean): true {
  const before = studio().project.get().active;
  const stop = goToStop(studio(), back);
  if (!stop) return say(view, FINDING.clear);
  const { what, mend: how, fix } = stop.problems[0] as Problem;
  const place = FINDING.stop(stop.number, stop.of, stop.file === before ? '' : stop.file, stop.line);
  return say(view, [place, what, how, fix && FINDING.mend(fix.label)].filter(Boolean).join(' '));
}
