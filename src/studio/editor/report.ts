import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Studio } from '../model';
import type { FileDeps } from './deps';

/** Tells the Studio where the cursor is. */
export function report(studio: Studio, file: string, state: EditorState): void {
  const { from, to, head } = state.selection.main;
  const { number: line } = state.doc.lineAt(head);
  const at = studio.state.getState().at;
  if (at?.file === file && at.line === line && at.from === from && at.to === to) return;
  studio.state.setState({ at: { file, line, from, to } });
}

export function reportPlace({ studio, file }: FileDeps): Extension {
  return EditorView.updateListener.of(({ state, docChanged, selectionSet }) => {
    if (docChanged || selectionSet) report(studio(), file, state);
  });
}
