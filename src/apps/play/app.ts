import { storyProblems } from 'virtual:stories';
import { openAdded } from '../../adapters/added';
import { openProgress } from '../../adapters/storage';
import { openTabs } from '../../adapters/tabs';
import type { ProgressStore, SavedPlay } from '../../session/ports';
import { featured, historyOf } from '../../ui/title/history';
import { BANNERS } from '../../ui/words/app';
import { showBanner, showTrouble } from './banners';
import { type Box, createBox } from './box';
import { embeddedScene } from './embedded';
import { type Library, openLibrary } from './library';
import { openPlays, type Plays } from './plays';
import { address, parseRoute, type Route } from './routes';
import { openShelf, type Shelf } from './shelf';
import { type AppState, firstState } from './state';

export interface App {
  readonly state: Box<AppState>;
  readonly store: ProgressStore;
  readonly library: Library;
  readonly plays: Plays;
  readonly shelf: Shelf;
  /** Reads the posts of the profile again, with those that were added. */
  readonly refreshCards: () => Promise<void>;
  readonly go: (route: Route) => void;
  /** Ends the play on the screen as finished and goes to what comes after it. */
  readonly ended: () => Promise<void>;
  /** Leaves without penalty: what was played is kept. */
  readonly leave: () => Promise<void>;
}

export async function openApp(): Promise<App> {
  const [store, added] = await Promise.all([openProgress(), openAdded()]);
  const shelf = openShelf(added, embeddedScene(document));
  const state = createBox<AppState>(firstState(parseRoute(location.hash), shelf.first));
  const library = openLibrary(state, store, shelf.removeProfile);
  const refreshCards = async (): Promise<void> => {
    const { profileId } = state.get();
    // What was added is a gift: without it the posts of the build are still there.
    const cards = await shelf.cards(profileId).catch(() => shelf.first);
    if (state.get().profileId === profileId) state.set({ cards });
  };
  const go = (route: Route): void => {
    location.hash = address(route);
    // The address tells of its change only later; until then the screen that was left must not act.
    state.set({ route });
  };
  const leave = async (): Promise<void> => {
    go({ screen: 'title' });
    await plays.leave();
    await library.refresh();
  };
  const plays = openPlays({
    state,
    store,
    load: shelf.load,
    extras: (artifact) => shelf.extras(artifact, state.get().profileId),
    tabs: openTabs(),
    onBrought: (slug) => go({ screen: 'scene', slug }),
    onLost: () => {
      void leave();
      showBanner(state, {
        id: 'tab',
        text: BANNERS.takenAway,
      });
    },
  });
  window.addEventListener('hashchange', () => {
    const route = parseRoute(location.hash);
    const before = state.get().route;
    if (address(route) === address(before)) return;
    state.set({ route });
    // Back and a typed address leave a scene, too; the play is kept where it was.
    if (isPlaying(before) && !isPlaying(route)) void plays.leave().then(library.refresh);
  });
  for (const [slug, problems] of Object.entries(storyProblems)) storyProblem(state, slug, problems);
  await library.load();
  await refreshCards();
  state.subscribe((after, before) => after.profileId !== before.profileId && void refreshCards());
  return {
    state,
    store,
    library,
    plays,
    shelf,
    refreshCards,
    go,
    leave,
    ended: () => endPlay(state, plays, library, go),
  };
}

function isPlaying(route: Route): boolean {
  return route.screen === 'scene' || route.screen === 'moment';
}

async function endPlay(state: Box<AppState>, plays: Plays, library: Library, go: (route: Route) => void) {
  const { play } = state.get();
  if (!play) return;
  if (play.momentOf) return go({ screen: 'debrief', play: play.momentOf });
  const { finishedOf } = await import('./ending');
  const last = await finishedOf(play);
  state.set({ last });
  // Nobody is asked what they would take back where nothing is judged.
  go({ screen: play.artifact.meta.unscored ? 'debrief' : 'reflect', play: last.id });
  await plays.leave();
  await library.refresh();
}

/** A story that does not compile says so on the page; the play goes on with the story as it was. */
export function storyProblem(state: Box<AppState>, slug: string, problems: readonly string[]): void {
  showBanner(state, {
    id: `story-${slug}`,
    text: BANNERS.storyError(slug),
    details: problems,
  });
}

/** Tells what a running play has to say of itself: troubles of storage, an edited story. */
export function watchPlay(app: App): () => void {
  const { play } = app.state.get();
  if (!play) return () => undefined;
  const { notice } = play.session.get();
  if (notice) showBanner(app.state, { id: 'notice', text: notice });
  return play.session.subscribe((now, before) => {
    if (now.trouble && now.trouble !== before.trouble) {
      showTrouble(app.state, now.trouble, () => void app.library.exportAll());
    }
  });
}

/** The post the title puts forward, with its paused play. */
export function frontPost(
  state: AppState,
): { readonly slug: string; readonly paused: SavedPlay | undefined } | undefined {
  const posts = state.cards.map((card) => ({
    slug: card.slug,
    history: historyOf(card, state.finished, state.running),
    ...(card.unscored && { unscored: card.unscored }),
  }));
  const slug = featured(posts);
  const front = posts.find((post) => post.slug === slug);
  return front && { slug: front.slug, paused: front.history.paused };
}
