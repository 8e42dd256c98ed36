/** Folding, and the one key that leaves a play to read. */
import { codeFolding, foldEffect, foldedRanges, foldGutter, foldService, unfoldEffect } from '@codemirror/language';
import type { EditorState, Extension, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { FOLD } from '../../words/editor';
import { element, icon } from '../dom';
import { foldAt, playRanges } from './ranges';

type Range = { readonly from: number; readonly to: number };

export const folding: Extension = [
  foldService.of(({ doc }, start) => foldAt(doc, start) ?? null),
  codeFolding({ preparePlaceholder: pillText, placeholderDOM: pill }),
  foldGutter({
    markerDOM: (open) =>
      element('span', { class: open ? 'ink-fold' : 'ink-fold shut' }, icon(open ? 'caret-down' : 'caret-right')),
  }),
];

function pillText({ doc }: EditorState, { from, to }: Range): string {
  const fold = foldAt(doc, doc.lineAt(from).from);
  const lines = doc.lineAt(to).number - doc.lineAt(from).number;
  return FOLD[fold?.to === to ? fold.kind : 'knot'](lines);
}

function pill(_view: EditorView, onclick: (event: Event) => void, text: string): HTMLElement {
  const made = element(
    'span',
    { class: 'ink-pill', role: 'button', 'aria-label': FOLD.unfold(text), 'data-fold': '' },
    text,
  );
  made.addEventListener('click', onclick);
  return made;
}

function folded(state: EditorState): Range[] {
  const all: Range[] = [];
  foldedRanges(state).between(0, state.doc.length, (from, to) => void all.push({ from, to }));
  return all;
}

/** Folds all that is neither said nor chosen; when that is done already, shows it again. */
export function readAsPlay(view: EditorView): true {
  const wanted = playRanges(view.state.doc);
  const shut = folded(view.state);
  const isShut = (range: Range) => shut.some((s) => s.from === range.from && s.to === range.to);
  const open = wanted.filter((range) => !isShut(range));
  const back = open.length === 0;
  const effects: StateEffect<unknown>[] = (back ? wanted : open).map(({ from, to }) =>
    (back ? unfoldEffect : foldEffect).of({ from, to }),
  );
  const said = wanted.length === 0 ? FOLD.nothing : back ? FOLD.all : FOLD.play;
  // A cursor in what is folded away would open it again.
  const { head } = view.state.selection.main;
  const over = back ? undefined : open.find(({ from, to }) => from < head && head < to);
  view.dispatch({
    effects: [...effects, EditorView.announce.of(said)],
    ...(over && { selection: { anchor: over.from } }),
  });
  return true;
}

/** Enter beside a pill opens it: a line break there would tear the reply apart. */
export function unfoldHere(view: EditorView): boolean {
  const { head, empty } = view.state.selection.main;
  const found = folded(view.state).find(({ from, to }) => from === head || to === head);
  if (!empty || !found) return false;
  view.dispatch({ effects: unfoldEffect.of(found) });
  return true;
}
