/** F12 to where a name is declared, Alt Left back. */
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Place } from '../../model';
import { NAVIGATE } from '../../words/editor';
import { type FileDeps, sceneHere } from '../deps';
import { definitionAt } from './definition';

/** Places that were left, the last one last; all files of a scene share it. */
export type Trail = Place[];

/** Steps that are remembered. */
const LONGEST = 50;

function placeOf(view: EditorView, file: string): Place {
  const { from, to, head } = view.state.selection.main;
  return { file, line: view.state.doc.lineAt(head).number, from, to };
}

export function goToDefinition(deps: FileDeps, trail: Trail, view: EditorView, pos: number): boolean {
  const found = definitionAt(view.state.doc, pos, sceneHere(deps, pos));
  if (!found) return false;
  trail.push(placeOf(view, deps.file));
  if (trail.length > LONGEST) trail.shift();
  deps.studio().goTo(found);
  return true;
}

export function definitionHere(deps: FileDeps, trail: Trail, view: EditorView): true {
  if (!goToDefinition(deps, trail, view, view.state.selection.main.head)) {
    view.dispatch({ effects: EditorView.announce.of(NAVIGATE.nowhere) });
  }
  return true;
}

/** A place whose file is gone, or whose text is shorter now, is passed over or cut. */
export function goBack({ studio }: FileDeps, trail: Trail, view: EditorView): true {
  for (let place = trail.pop(); place; place = trail.pop()) {
    const name = place.file;
    if (
      !studio()
        .project.get()
        .files.some((f) => f.name === name)
    )
      continue;
    studio().goTo(place);
    return true;
  }
  view.dispatch({ effects: EditorView.announce.of(NAVIGATE.noWayBack) });
  return true;
}

/** Control and a click on a name. */
export function clickToDefinition(deps: FileDeps, trail: Trail): Extension {
  return EditorView.domEventHandlers({
    mousedown: (event, view) => {
      if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
      const pos = view.posAtCoords({ x: event.clientX, y: event.clientY });
      return pos !== null && goToDefinition(deps, trail, view, pos);
    },
  });
}
