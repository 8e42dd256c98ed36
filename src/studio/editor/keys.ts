/** Keys of the text. Those of the whole Studio (views, panes, play, save) are the frame's. */
import { acceptCompletion } from '@codemirror/autocomplete';
import { defaultKeymap, indentLess, indentMore } from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import { searchKeymap } from '@codemirror/search';
import { type Extension, Prec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap } from '@codemirror/view';
import type { FileDeps } from './deps';
import { enterAt } from './enter';
import { mendHere, nextFinding } from './findings/mend';
import { readAsPlay, unfoldHere } from './folding/extension';
import { showHelp } from './help/tooltip';
import { definitionHere, goBack, type Trail } from './navigate/commands';
import { renameHere } from './rename/box';

/** Keys of the library that mean something else here, or play the scene. */
const TAKEN = ['Mod-Enter', 'Alt-ArrowLeft', 'Alt-ArrowRight', 'Ctrl-m'];

export function keys(deps: FileDeps, trail: Trail): Extension {
  const { studio } = deps;
  const own: readonly KeyBinding[] = [
    { key: 'Mod-z', run: () => done(studio().project.undo), preventDefault: true },
    { key: 'Mod-Shift-z', run: () => done(studio().project.redo), preventDefault: true },
    { key: 'Mod-y', run: () => done(studio().project.redo), preventDefault: true },
    { key: 'Alt-Enter', run: (view) => mendHere(deps, view) },
    { key: 'F8', run: (view) => nextFinding(deps, view, false), shift: (view) => nextFinding(deps, view, true) },
    { key: 'F1', run: (view) => showHelp(deps, view) },
    { key: 'F2', run: (view) => renameHere(deps, view) },
    { key: 'F12', run: (view) => definitionHere(deps, trail, view) },
    { key: 'Alt-ArrowLeft', mac: 'Ctrl--', run: (view) => goBack(deps, trail, view) },
    { key: 'Alt-0', run: readAsPlay, preventDefault: true },
    { key: 'Tab', run: (view) => acceptCompletion(view) || indentMore(view), shift: indentLess },
  ];
  const enter: KeyBinding = { key: 'Enter', run: (view) => unfoldHere(view) || newLine(view) };
  const rest = defaultKeymap.filter(({ key }) => !key || !TAKEN.includes(key));
  return [
    Prec.high(keymap.of([...own])),
    // Below the list of completions, which has Enter first.
    keymap.of([enter, ...foldKeymap, ...searchKeymap, ...rest]),
    Prec.lowest(keymap.of([{ key: 'Escape', run: leave }])),
    Prec.highest(EditorView.domEventHandlers({ beforeinput: (event) => undone(event, deps) })),
  ];
}

function done(work: () => void): true {
  work();
  return true;
}

/** The menu of the browser undoes, too: over all views, as the key does. */
function undone(event: InputEvent, { studio }: FileDeps): boolean {
  const { project } = studio();
  const work = { historyUndo: project.undo, historyRedo: project.redo }[event.inputType];
  if (!work) return false;
  event.preventDefault();
  return done(work);
}

function newLine(view: EditorView): boolean {
  const { head, empty } = view.state.selection.main;
  const typed = empty ? enterAt(view.state.doc, head) : undefined;
  if (!typed) return false;
  const { from, insert, cursor } = typed;
  view.dispatch({ changes: { from, insert }, selection: { anchor: cursor }, scrollIntoView: true, userEvent: 'input' });
  return true;
}

/** Out of the text, so that Tab moves on: the place behind the editor takes the focus. */
function leave(view: EditorView): boolean {
  const out = view.dom.closest('.ink-editor')?.querySelector<HTMLElement>('[data-left]');
  out?.focus();
  return out !== undefined && out !== null;
}
