import type { StoryCard } from 'virtual:stories';
import {
  DEFAULT_SETTINGS,
  type FinishedPlay,
  type FinishedSummary,
  type Profile,
  type SavedPlay,
  type Settings,
} from '../../session/ports';
import type { PlaySession } from '../../session/view';
import type { Artifact } from '../../story/artifact';
import type { SceneExtras } from '../../studio/lines/extras';
import type { Banner } from '../../ui/Banners';
import type { CoverPerson } from '../../ui/title/Cover';
import type { Route } from './routes';

/** A play that is on the screen. */
export interface ActivePlay {
  readonly session: PlaySession;
  readonly artifact: Artifact;
  /** The finished play whose moment is tried again. */
  readonly momentOf?: string;
  /** Voices and pictures that came with the scene. */
  readonly extras?: SceneExtras;
}

export interface AppState {
  readonly route: Route;
  readonly cards: readonly StoryCard[];
  readonly profiles: readonly Profile[];
  readonly profileId: string | undefined;
  readonly settings: Settings;
  readonly running: readonly SavedPlay[];
  readonly finished: readonly FinishedSummary[];
  readonly sheet: 'profiles' | 'settings' | undefined;
  readonly banners: readonly Banner[];
  readonly cover: { readonly slug: string; readonly person: CoverPerson } | undefined;
  readonly play: ActivePlay | undefined;
  /** The play that ended last in this tab: its debrief opens even where it could not be stored. */
  readonly last: FinishedPlay | undefined;
  /** False until the store has been read once. */
  readonly ready: boolean;
}

export function firstState(route: Route, cards: readonly StoryCard[]): AppState {
  return {
    route,
    cards,
    profiles: [],
    profileId: undefined,
    settings: DEFAULT_SETTINGS,
    running: [],
    finished: [],
    sheet: undefined,
    banners: [],
    cover: undefined,
    play: undefined,
    last: undefined,
    ready: false,
  };
}

export function currentProfile(state: AppState): Profile | undefined {
  return state.profiles.find(({ id }) => id === state.profileId);
}

/** Whoever played last. On a shared computer the title asks when there is a choice. */
export function lastActive(profiles: readonly Profile[], activity: ReadonlyMap<string, number>): string | undefined {
  const at = (profile: Profile) => Math.max(profile.createdAt, activity.get(profile.id) ?? 0);
  return [...profiles].sort((a, b) => at(b) - at(a))[0]?.id;
}
