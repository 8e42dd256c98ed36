/** What the editor's extensions need of the Studio; it is made after the texts, so they ask for it when they need it. */
import { problemsOf, type Timers } from '../checking';
import type { Studio } from '../model';
import { type SceneAt, sceneAt } from './scene';

export interface EditorDeps {
  readonly studio: () => Studio;
  readonly timers: Timers;
}

/** The extensions of one file know its name. */
export interface FileDeps extends EditorDeps {
  readonly file: string;
}

export function sceneHere({ studio, file }: FileDeps, at: number): SceneAt {
  const { checking, project } = studio();
  const knowledge = checking.store.getState();
  return sceneAt({ draft: knowledge.draft, problems: problemsOf(knowledge), files: project.get().files }, file, at);
}
