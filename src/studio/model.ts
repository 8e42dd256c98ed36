/** What every part of the Studio shares: the scene's text, what is known of it, and where one looks. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Checking } from './checking';
import type { Project } from './project';
import type { ViewName } from './views';

/** A place in the text: where a finding, a node of the map or a row of the table leads. */
export interface Place {
  readonly file: string;
  /** 1 is the first line. */
  readonly line: number;
  /** A stretch to select; offsets of the file's text. */
  readonly from?: number;
  readonly to?: number;
}

export interface StudioState {
  readonly view: ViewName;
  /** Where the cursor is. */
  readonly at?: Place;
  /** Asked of the editor; `asked` counts, so that the same place can be asked for twice. */
  readonly goal?: Place & { readonly asked: number };
  /** The choices that the preview replays after each edit: labels in order. */
  readonly path: readonly string[];
  /** 0 base facts, 1 twins, 2 second twins. */
  readonly world: number;
}

export interface Studio {
  readonly project: Project;
  readonly checking: Checking;
  readonly state: StoreApi<StudioState>;
  /** Shows a place in the editor, wherever one is. */
  readonly goTo: (place: Place) => void;
  readonly show: (view: ViewName) => void;
  /** Plays from the start along these labels; the preview stands at the end of them. */
  readonly playAlong: (path: readonly string[], world?: number) => void;
}

export function createStudio(project: Project, checking: Checking): Studio {
  const state = createStore<StudioState>(() => ({ view: 'write', path: [], world: 0 }));
  return {
    project,
    checking,
    state,
    goTo: (place) => {
      if (project.get().files.some((f) => f.name === place.file)) project.open(place.file);
      state.setState(({ goal }) => ({ view: 'write', goal: { ...place, asked: (goal?.asked ?? 0) + 1 } }));
    },
    show: (view) => state.setState({ view }),
    playAlong: (path, world) => state.setState((now) => ({ path, world: world ?? now.world })),
  };
}
