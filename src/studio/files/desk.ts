/**
 * The scene that lies open, and its place on this computer. Every pause in typing is kept; one tab writes, the others
 * read. What cannot be kept stays on the page and says so: nothing is ever thrown away to make room for an error.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SceneMedia } from '../../records/bundle/media';
import type { KeptProject, ProjectHead, ProjectStore, ProjectTrouble } from '../../records/projects';
import type { Scene } from '../../records/scene';
import type { Timers } from '../checking';
import type { Project, ProjectView } from '../project';
import { RESCUED } from '../words/files';
import { titleOf } from './title';

export interface DeskState {
  readonly id?: string;
  /** As it was last kept; undefined for a scene that was never kept. */
  readonly head?: ProjectHead;
  /** `waiting` while something on the page is not kept yet; `reading` where another tab writes. */
  readonly keeping: 'kept' | 'waiting' | 'reading' | 'trouble';
  readonly trouble?: ProjectTrouble;
  /** Name of the file that the scene before this one was handed out as, because it could not be kept. */
  readonly handedOut?: string;
}

/** One scene, one tab that writes. */
export interface Holds {
  readonly hold: (name: string, lost: () => void) => Promise<{ readonly release: () => void } | undefined>;
  readonly takeOver: (name: string, lost: () => void) => Promise<{ readonly release: () => void }>;
}

export interface Desk {
  readonly store: StoreApi<DeskState>;
  /** For the editor: a text that another tab writes is not changed here. */
  readonly canWrite: () => boolean;
  /** Lays a kept scene on the desk; false where it is not there any more. */
  readonly open: (id: string) => Promise<boolean>;
  /** A new scene with what belongs to it, kept at once. */
  readonly begin: (scene: Scene, media?: SceneMedia) => Promise<void>;
  /** Takes the scene over from the tab that writes it, with its newest text. */
  readonly bringHere: () => Promise<void>;
  /** Leaves the desk empty; what lay on it is kept. A text that is laid on the page now is nobody's. */
  readonly putDown: () => Promise<void>;
  /** Goes back to a version; what is on the page becomes a version, too. */
  readonly restore: (revision: number) => Promise<void>;
  /** Resolves to whether all that lies on the desk is kept now. */
  readonly keepNow: () => Promise<boolean>;
  /** The page may be gone the next moment: what is not kept yet is put aside at once. */
  readonly keepOnLeaving: () => void;
  readonly stop: () => void;
}

export interface DeskTools {
  readonly project: Project;
  readonly projects: ProjectStore;
  readonly holds: Holds;
  readonly timers: Timers;
  readonly now: () => number;
  readonly newId: () => string;
  /** Gives a scene to the person as a file, unasked; its name. */
  readonly handOut: (scene: Scene) => string;
}

/** Milliseconds of rest after a keystroke before it is kept, and the longest that a keystroke waits while typing goes on. */
const REST = 300;
const LONGEST = 500;

export function openDesk({ project, projects, holds, timers, now, newId, handOut }: DeskTools): Desk {
  const [atFirst] = projects.troubles();
  const store = createStore<DeskState>(() => ({ keeping: atFirst ? 'trouble' : 'kept', trouble: atFirst }));
  let held: { readonly release: () => void } | undefined;
  let forgetRest = () => {};
  let forgetLongest: (() => void) | undefined;
  let dirty = false;
  /** The first save after opening begins a version: what was there stays in the history. */
  let fresh = true;
  let laying = false;
  let saving: Promise<void> = Promise.resolve();

  const settled = (head: ProjectHead): void => {
    const [trouble] = projects.troubles();
    store.setState({ head, keeping: trouble ? 'trouble' : dirty ? 'waiting' : 'kept', trouble });
  };
  const failed = (cause: unknown): void => {
    const trouble = troubleIn(cause);
    if (trouble.kind === 'elsewhere') lost();
    else store.setState({ keeping: 'trouble', trouble });
  };
  const save = async (): Promise<void> => {
    const { id, head, keeping } = store.getState();
    if (!id || !dirty || keeping === 'reading') return;
    dirty = false;
    const begins = fresh;
    fresh = false;
    try {
      settled(await projects.save(id, sceneOf(project.get()), now(), head, begins));
    } catch (cause) {
      dirty = true;
      fresh = begins;
      failed(cause);
    }
  };
  /** One after the other: each save knows the revision of the one before. */
  const keepNow = (): Promise<boolean> => {
    forgetRest();
    forgetLongest?.();
    forgetLongest = undefined;
    saving = saving.then(save);
    return saving.then(() => !dirty || store.getState().id === undefined);
  };
  const changed = (): void => {
    if (laying || store.getState().keeping === 'reading') return;
    dirty = true;
    if (store.getState().keeping === 'kept') store.setState({ keeping: 'waiting' });
    forgetRest();
    forgetRest = timers.after(REST, () => void keepNow());
    forgetLongest ??= timers.after(LONGEST, () => void keepNow());
  };
  const lay = (scene: Scene): void => {
    laying = true;
    project.replace(scene.slug, scene.files, scene.main);
    laying = false;
    dirty = false;
    fresh = true;
  };
  /** What cannot be kept goes to the person's own disk: the page is about to show something else. */
  const leave = async (): Promise<void> => {
    const kept = await keepNow();
    store.setState({ handedOut: kept ? undefined : handOut(sceneOf(project.get())) });
    held?.release();
    held = undefined;
  };
  /** Another tab writes from now on. Words that it does not have become a scene of their own. */
  const lost = (): void => {
    held = undefined;
    store.setState({ keeping: 'reading', trouble: undefined });
    if (!dirty) return;
    dirty = false;
    const scene = sceneOf(project.get());
    projects.save(newId(), { ...scene, title: RESCUED(scene.title) }, now(), undefined).catch(failed);
  };
  const show = (id: string, { head, scene, unsaved }: KeptProject): void => {
    lay(scene);
    dirty = unsaved === true && held !== undefined;
    store.setState({ id, head, keeping: 'reading', trouble: undefined });
    if (held) settled(head);
    if (dirty) void keepNow();
  };
  const read = async (id: string): Promise<KeptProject | undefined> => {
    try {
      return await projects.open(id);
    } catch (cause) {
      failed(cause);
      return undefined;
    }
  };
  const keepMedia = async (id: string, { pictures, lines, looks }: SceneMedia): Promise<void> => {
    for (const picture of pictures) await projects.putMedia(id, 'pictures', picture);
    for (const line of lines) await projects.putMedia(id, 'lines', line);
    if (looks !== undefined) await projects.putLooks(id, looks);
  };
  const stop = project.subscribe((after, before) => after.version !== before.version && changed());

  return {
    store,
    canWrite: () => store.getState().keeping !== 'reading',
    open: async (id) => {
      if (id === store.getState().id && held) return true;
      const mine = await holds.hold(`scene/${id}`, lost);
      const kept = await read(id);
      if (!kept) {
        mine?.release();
        return false;
      }
      await leave();
      held = mine;
      show(id, kept);
      return true;
    },
    begin: async (scene, media) => {
      await leave();
      const id = newId();
      held = await holds.hold(`scene/${id}`, lost);
      lay(scene);
      dirty = true;
      store.setState({ id, head: undefined, keeping: 'waiting', trouble: undefined });
      await keepNow();
      if (media) await keepMedia(id, media).catch(failed);
    },
    bringHere: async () => {
      const { id } = store.getState();
      if (!id) return;
      held = await holds.takeOver(`scene/${id}`, lost);
      const kept = await read(id);
      if (kept) show(id, kept);
    },
    putDown: async () => {
      await leave();
      store.setState({ id: undefined, head: undefined, keeping: 'kept', trouble: undefined });
    },
    restore: async (revision) => {
      const { id } = store.getState();
      await keepNow();
      const scene = id ? await projects.version(id, revision).catch(failed) : undefined;
      if (!scene) return;
      lay(scene);
      dirty = true;
      await keepNow();
    },
    keepNow,
    keepOnLeaving: () => {
      const { id, head, keeping } = store.getState();
      if (id && head && dirty && keeping !== 'reading') projects.stash(id, sceneOf(project.get()), head);
      void keepNow();
    },
    stop: () => {
      stop();
      forgetRest();
      forgetLongest?.();
      held?.release();
    },
  };
}

/** What stands on the page, as it is kept and handed over. */
export function sceneOf({ id, main, files }: Pick<ProjectView, 'id' | 'main' | 'files'>): Scene {
  const text = files.find((file) => file.name === main)?.text ?? '';
  return { slug: id, title: titleOf(text) || id, main, files };
}

function troubleIn(cause: unknown): ProjectTrouble {
  if (cause instanceof Error && 'trouble' in cause) return cause.trouble as ProjectTrouble;
  return { kind: 'denied', message: cause instanceof Error ? cause.message : String(cause) };
}
