/**
 * Keeps what is known of a scene in step with its text. A worker reads and walks; the page never waits. A text that
 * holds the worker longer than anybody would wait ends it: the last knowledge stays, and the page says why.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Project, ProjectView } from './project';
import type { Answer, Ask, Draft, Full, Request, SceneTexts } from './work/protocol';

export interface Knowledge {
  /** Version of the project's text that `draft` is about. */
  readonly version: number;
  readonly draft?: Draft;
  /** Problems and artifact after walking every path; about `fullVersion`. */
  readonly full?: Full;
  readonly fullVersion: number;
  /** The last draft that played: the preview goes on with it while a word is half typed. */
  readonly playable?: Draft;
  readonly busy: boolean;
  readonly trouble?: Trouble;
}

/**
 * Why less is known than should be: the text could not be read in time; it was read, and its paths could not all be
 * walked in time; the thread never came; or something of ours broke.
 */
export type Trouble = 'too-long' | 'too-many' | 'not-loaded' | { readonly message: string };

/** A `Worker`, or a stand-in with the same handler. */
export interface Thread {
  readonly post: (request: Request) => void;
  readonly listen: (listener: (answer: Answer) => void) => void;
  readonly end: () => void;
}

export interface Timers {
  /** Calls back after so many milliseconds; returns how to forget it. */
  readonly after: (ms: number, work: () => void) => () => void;
}

export interface Checking {
  readonly store: StoreApi<Knowledge>;
  readonly stop: () => void;
}

/** Milliseconds of rest after a keystroke before every path is walked. */
const WALK_AFTER = 600;
/** Milliseconds after which a text is surely one that never ends. */
const DRAFT_PATIENCE = 2_000;
/** Characters of a large text; what is beyond them is waited for on a slow machine, too, each so many milliseconds. */
const LARGE = { from: 70_000, each: 0.08 };
/** Milliseconds for the thread itself to load, on an old laptop and a bad network. */
const LOAD_PATIENCE = 30_000;
const WALK_PATIENCE = 20_000;

export function watchProject(project: Project, start: () => Thread, timers: Timers): Checking {
  const store = createStore<Knowledge>(() => ({ version: 0, fullVersion: 0, busy: true }));
  let thread = start();
  let last = 0;
  let running: { readonly id: number; readonly ask: Ask['ask']; readonly version: number } | undefined;
  let waiting = false;
  let ready = false;
  let forgetPatience = () => {};
  let forgetWalk = () => {};

  const post = (ask: 'draft' | 'full'): void => {
    const view = project.get();
    running = { id: ++last, ask, version: view.version };
    thread.post({ ask, id: last, ...textsOf(view) });
    watch();
  };
  /** A thread that is still loading is not one that circles. */
  const watch = (): void => {
    forgetPatience();
    const patience = running?.ask === 'full' ? WALK_PATIENCE : draftPatience(project.get());
    forgetPatience = timers.after(ready ? patience : LOAD_PATIENCE, giveUp);
  };
  const restart = (): void => {
    thread.end();
    ready = false;
    thread = start();
    thread.listen(take);
    running = undefined;
    forgetPatience();
  };
  const giveUp = (): void => {
    const trouble = !ready ? 'not-loaded' : running?.ask === 'full' ? 'too-many' : 'too-long';
    restart();
    store.setState({ busy: false, trouble });
    if (waiting) next();
  };
  const next = (): void => {
    waiting = false;
    store.setState({ busy: true });
    post('draft');
  };
  const take = (answer: Answer): void => {
    if (answer.answer === 'ready') {
      ready = true;
      if (running) watch();
      return;
    }
    if (!running || answer.id !== running.id) return;
    const { version } = running;
    running = undefined;
    forgetPatience();
    if (answer.answer === 'failed') store.setState({ busy: false, trouble: { message: answer.message } });
    if (answer.answer === 'full') store.setState({ full: answer.full, fullVersion: version, busy: false });
    if (answer.answer === 'draft') {
      const { draft } = answer;
      store.setState({ version, draft, trouble: undefined, ...(draft.artifact && { playable: draft }) });
      forgetWalk = timers.after(WALK_AFTER, () => !running && post('full'));
    }
    if (waiting) next();
  };
  const changed = (): void => {
    forgetWalk();
    // A walk of the text as it was is of no use any more.
    if (running?.ask === 'full') restart();
    if (running) waiting = true;
    else next();
  };
  thread.listen(take);
  next();
  const stop = project.subscribe((now, before) => now.version !== before.version && changed());
  return {
    store,
    stop: () => {
      stop();
      forgetPatience();
      forgetWalk();
      thread.end();
    },
  };
}

function draftPatience({ files }: Pick<ProjectView, 'files'>): number {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(WALK_PATIENCE, DRAFT_PATIENCE + Math.max(0, characters - LARGE.from) * LARGE.each);
}

export function textsOf({ id, main, files }: Pick<ProjectView, 'id' | 'main' | 'files'>): SceneTexts {
  return { slug: id, main, texts: Object.fromEntries(files.map(({ name, text }) => [name, text])) };
}

/** What to show: the walk's findings where they are about this text, the draft's otherwise. */
export function problemsOf({ version, fullVersion, draft, full }: Knowledge): Draft['problems'] {
  return (fullVersion === version ? full?.problems : undefined) ?? draft?.problems ?? [];
}
