/**
 * Lets the bots play a scene once its text has come to rest, in a thread of its own, so that typing never waits for
 * them. An edit ends the exploration; the last report stays, and says that it is of the text as it was.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ExploreReport, Progress } from '../story/explore/explore';
import { hitsOf } from './bots/hits';
import { type Checking, type Knowledge, type Timers, textsOf } from './checking';
import { showHits } from './editor/hits';
import type { Project } from './project';
import type { ExploreAnswer, ExploreRequest } from './work/exploring';

export interface ExploreState {
  readonly report?: ExploreReport;
  /** Version of the text that the report is about. */
  readonly version: number;
  /** The text has changed since. */
  readonly stale: boolean;
  /** How far it is, while one is under way. */
  readonly progress?: Progress;
  readonly running: boolean;
  /** Why there is none of this text. */
  readonly trouble?: 'errors' | 'too-long' | { readonly message: string };
}

/** A `Worker`, or a stand-in with the same handler. */
export interface ExploreThread {
  readonly post: (request: ExploreRequest) => void;
  readonly listen: (listener: (answer: ExploreAnswer) => void) => void;
  readonly end: () => void;
}

export interface Exploring {
  readonly store: StoreApi<ExploreState>;
  /** Looks again, with more plays and more time. */
  readonly more: () => void;
  readonly stop: () => void;
}

/** The same plays each time, so that a figure changes only because the text did. */
const SEED = 1;
const PLAYS = 10_000;
/** Of the thread, which shares an old laptop with everything else. */
const SECONDS = 40;
/** How many times as long somebody looks who asked for more. */
const MORE = 4;
/** Milliseconds without a word, after which a step surely never ends; the thread has to load within them, too. */
const PATIENCE = 30_000;

export function watchBots(project: Project, checking: Checking, start: () => ExploreThread, timers: Timers): Exploring {
  const store = createStore<ExploreState>(() => ({ version: 0, stale: false, running: false }));
  let thread: ExploreThread | undefined;
  let last = 0;
  /** Version that was asked for last, whatever came of it. */
  let asked = 0;
  let forget = () => {};

  const watch = (): void => {
    forget();
    forget = timers.after(PATIENCE, () => {
      end();
      store.setState({ running: false, progress: undefined, trouble: 'too-long' });
    });
  };
  const end = (): void => {
    forget();
    thread?.end();
    thread = undefined;
  };
  const take = (answer: ExploreAnswer): void => {
    if (answer.answer === 'ready' || answer.id !== last || !store.getState().running) return;
    watch();
    if (answer.answer === 'progress') {
      store.setState({ progress: answer.progress });
      return;
    }
    forget();
    const over = { running: false, progress: undefined };
    if (answer.answer === 'failed') {
      store.setState({ ...over, trouble: { message: answer.message } });
      return;
    }
    store.setState({ ...over, report: answer.report, version: asked, stale: false, trouble: undefined });
    showHits(project, hitsOf(answer.report));
  };
  const ask = (times: number): void => {
    const view = project.get();
    if (!thread) {
      thread = start();
      thread.listen(take);
    }
    asked = view.version;
    last += 1;
    store.setState({ running: true, progress: undefined, trouble: undefined });
    thread.post({
      ask: 'explore',
      id: last,
      seed: SEED,
      plays: PLAYS * times,
      seconds: SECONDS * times,
      ...textsOf(view),
    });
    watch();
  };
  const look = (known: Knowledge): void => {
    const { version } = project.get();
    if (asked === version || !settled(known, version)) return;
    if (known.draft?.problems.some((p) => p.severity === 'error')) {
      asked = version;
      store.setState({ trouble: 'errors' });
    } else ask(1);
  };
  const changed = (): void => {
    if (store.getState().running) thread?.post({ ask: 'cancel' });
    forget();
    store.setState(({ report }) => ({ running: false, progress: undefined, stale: report !== undefined }));
  };
  const leave = [
    project.subscribe((now, before) => {
      if (now.version === before.version) return;
      changed();
      // Another scene: what was found in the last one says nothing of it.
      if (now.id !== before.id) store.setState({ report: undefined, stale: false, trouble: undefined });
    }),
    checking.store.subscribe(look),
  ];
  look(checking.store.getState());
  return {
    store,
    more: () => ask(MORE),
    stop: () => {
      for (const off of leave) off();
      end();
    },
  };
}

/** The walk of this very text is over, or has been given up: only then is there time for the bots. */
function settled({ version, fullVersion, draft, busy, trouble }: Knowledge, now: number): boolean {
  return !busy && draft !== undefined && version === now && (fullVersion === now || trouble !== undefined);
}
