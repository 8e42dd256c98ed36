import { now } from '../../adapters/clock';
import { newId, newSeed } from '../../adapters/random';
import type { Hold, Tabs } from '../../adapters/tabs';
import { fixedChance } from '../../session/chance';
import type { FinishedSummary, ProgressStore, SavedPlay } from '../../session/ports';
import type { PlaySession } from '../../session/view';
import type { Artifact } from '../../story/artifact';
import type { SceneExtras } from '../../studio/lines/extras';
import { historyOf } from '../../ui/title/history';
import { BANNERS } from '../../ui/words/app';
import { hideBanner, showBanner } from './banners';
import type { Box } from './box';
import { once } from './loader';
import type { ActivePlay, AppState } from './state';

export const loadEngine = once(() => import('./engine'));

/** What a start of this post would be, and whether a paused play can go on. */
export interface Prepared {
  readonly artifact: Artifact;
  readonly mode: 'first' | 'practice';
  readonly paused: SavedPlay | undefined;
  /** Said before a paused play of an edited story goes on. */
  readonly notice: string | undefined;
  readonly canGoOn: boolean;
  readonly canRestart: boolean;
}

export interface Plays {
  readonly prepare: (slug: string) => Promise<Prepared>;
  readonly begin: (slug: string) => Promise<void>;
  readonly resume: (slug: string) => Promise<boolean>;
  readonly moment: (play: FinishedSummary, decision: string) => Promise<void>;
  /** Waits for the last write and stops. */
  readonly leave: () => Promise<void>;
  /** An edited story under a running play: the same commands against the new text. */
  readonly replaceStory: (artifact: Artifact) => Promise<void>;
}

interface World {
  readonly state: Box<AppState>;
  readonly store: ProgressStore;
  readonly tabs: Tabs;
  /** Loads a story by its slug. */
  readonly load: (slug: string) => Promise<Artifact>;
  /** Voices and pictures that came with a story. */
  readonly extras: (artifact: Artifact) => Promise<SceneExtras | undefined>;
  /** The play was taken over by another tab. */
  readonly onLost: () => void;
  /** A play was brought here from another tab and can be shown. */
  readonly onBrought: (slug: string) => void;
}

export function openPlays({ state, store, tabs, load, extras, onLost, onBrought }: World): Plays {
  let mine: { readonly name: string; readonly held: Hold } | undefined;
  const profile = () => state.get().profileId ?? '';
  const options = async (artifact: Artifact) => ({
    artifact,
    store,
    now,
    read: await store.read(profile(), artifact.meta.slug).catch(() => new Set<string>()),
  });
  const put = (play: ActivePlay): void => state.set({ play });
  /** Without its voices and pictures a play is whole: every word stands on the page. */
  const withIt = async (artifact: Artifact): Promise<Pick<ActivePlay, 'extras'>> => {
    const came = await extras(artifact).catch(() => undefined);
    return came ? { extras: came } : {};
  };

  const keep = (name: string, held: Hold): void => {
    mine = { name, held };
  };
  const free = (): void => {
    mine?.held.release();
    mine = undefined;
  };
  /** One play, one tab. A play that another tab holds can be brought here. */
  const claim = async (slug: string): Promise<boolean> => {
    const name = `${profile()}/${slug}`;
    if (mine?.name === name) return true;
    free();
    const held = await tabs.hold(name, lost);
    if (held) keep(name, held);
    else offerToBring(name, slug);
    return held !== undefined;
  };
  const lost = (): void => {
    mine = undefined;
    onLost();
  };
  const offerToBring = (name: string, slug: string): void =>
    showBanner(state, {
      id: 'tab',
      text: BANNERS.otherTab,
      action: { label: BANNERS.bring, run: () => void bring(name, slug) },
    });
  const bring = async (name: string, slug: string): Promise<void> => {
    hideBanner(state, 'tab');
    keep(name, await tabs.takeOver(name, lost));
    // The other tab went on since this one looked.
    state.set({ running: await store.running(profile()) });
    if (await resume(slug)) onBrought(slug);
  };

  const prepare = async (slug: string): Promise<Prepared> => {
    const [artifact, engine] = await Promise.all([load(slug), loadEngine()]);
    const { finished, running } = state.get();
    const history = historyOf({ slug, keyHash: artifact.keyHash }, finished, running);
    const mode = history.first || artifact.meta.unscored ? 'practice' : 'first';
    const { paused } = history;
    const same = { artifact, mode, paused } as const;
    if (!paused) return { ...same, notice: undefined, canGoOn: false, canRestart: false };
    const check = engine.checkSave(paused, artifact);
    // A counted attempt that still fits its key goes on; starting over would count the second try.
    const canRestart =
      paused.mode === 'practice' || check.verdict === 'key-changed' || check.verdict === 'unknown-format';
    const canGoOn = check.verdict === 'key-changed' ? check.replays : check.verdict !== 'unknown-format';
    return { ...same, notice: check.verdict === 'same' ? undefined : check.message, canGoOn, canRestart };
  };

  const begin = async (slug: string): Promise<void> => {
    const [{ artifact, mode }, engine] = await Promise.all([prepare(slug), loadEngine()]);
    if (!(await claim(slug))) return;
    const fixed = fixedChance(location.search);
    const seed = fixed.seed ?? newSeed();
    const world = fixed.world ?? nextWorld(artifact, state.get().finished, seed);
    const play = { id: newId(), profile: profile(), mode, seed, world: world % artifact.worlds.length };
    put({ ...(await withIt(artifact)), session: engine.startPlay(await options(artifact), play), artifact });
  };

  const resume = async (slug: string): Promise<boolean> => {
    const [{ artifact, paused, canGoOn, notice }, engine] = await Promise.all([prepare(slug), loadEngine()]);
    if (!paused || !canGoOn) return false;
    if (!(await claim(slug))) return true;
    put({ ...(await withIt(artifact)), session: engine.resumePlay(await options(artifact), paused, notice), artifact });
    return true;
  };

  return {
    prepare,
    begin,
    resume,
    moment: async (play, decision) => {
      const [artifact, engine] = await Promise.all([load(play.story), loadEngine()]);
      put({
        ...(await withIt(artifact)),
        session: engine.startMoment(await options(artifact), play, decision, newId()),
        artifact,
        momentOf: play.id,
      });
    },
    leave: async () => {
      const { play } = state.get();
      state.set({ play: undefined });
      play?.extras?.close();
      await closed(play?.session);
      free();
    },
    replaceStory: async (artifact) => {
      const { play } = state.get();
      if (!play || play.artifact.meta.slug !== artifact.meta.slug) return;
      const engine = await loadEngine();
      const save = play.session.save();
      await closed(play.session);
      put({ ...play, session: engine.resumePlay(await options(artifact), save), artifact });
    },
  };
}

async function closed(session: PlaySession | undefined): Promise<void> {
  await session?.close();
}

/** A first attempt meets the facts the seed picks; practice brings the ones that were not met last. */
function nextWorld(artifact: Artifact, finished: readonly FinishedSummary[], seed: number): number {
  const last = finished
    .filter(({ story }) => story === artifact.meta.slug)
    .sort((a, b) => b.finishedAt - a.finishedAt)[0];
  return last ? (last.world + 1) % artifact.worlds.length : seed % artifact.worlds.length;
}
