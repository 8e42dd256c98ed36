import { EditorState, type Extension } from '@codemirror/state';

/** A text that another tab writes takes no change here, from the editor, the table, the map or anything else. */
export function writable(canWrite: () => boolean): Extension {
  return EditorState.changeFilter.of(() => canWrite());
}
