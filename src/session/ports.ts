/**
 * What a session asks of the world outside: somewhere to keep progress. Adapters implement it; tests use the real
 * IndexedDB in a browser. Times are milliseconds since the epoch and come in as data.
 */
import type { Fact } from '../core/facts';
import type { Bounds, Outcomes } from '../core/model';

export type OfficerId = 'a' | 'b' | 'c' | 'd';

/** A local profile on a shared post computer: a nickname or a number, no password. */
export interface Profile {
  readonly id: string;
  readonly nickname: string;
  readonly officer: OfficerId;
  readonly createdAt: number;
}

/** `first` counts for good; `practice` never does. */
export type PlayMode = 'first' | 'practice';

/**
 * A running play: the commands, not the state. A few hundred bytes, replayed to resume at the very line.
 * `version` is the format of this record; `rules` the version of the arithmetic it was played under.
 */
export interface SavedPlay {
  readonly version: 1;
  readonly id: string;
  readonly profile: string;
  readonly story: string;
  readonly mode: PlayMode;
  readonly seed: number;
  /** Which facts the decisions with twins show: 0 base, 1 twin, 2 second twin. */
  readonly world: number;
  readonly rules: number;
  readonly keyHash: string;
  readonly textHash: string;
  /** Labels chosen so far, in order, each with its decision. */
  readonly choices: readonly { readonly decision: string; readonly label: string }[];
  /** How many facts of the log the officer has been shown. */
  readonly cursor: number;
  /** Set when a single moment is tried again: the decision that ends the practice. */
  readonly moment?: string;
  readonly startedAt: number;
  readonly updatedAt: number;
}

export interface PlayResult extends Outcomes {
  readonly handInHand: number;
  readonly right: number;
  readonly of: number;
  readonly ending: string;
}

/** What a list of finished plays shows; an evening of practice must not fill the memory with facts. */
export interface FinishedSummary extends SavedPlay {
  readonly finishedAt: number;
  readonly result: PlayResult;
  /** Decision the officer would take back, asked before the debrief; `none` when they would keep them all. */
  readonly takeBack?: string;
}

/**
 * A finished play keeps its facts and the bounds it was scored against, so that an old debrief survives every later edit
 * of story or rules.
 */
export interface FinishedPlay extends FinishedSummary {
  readonly facts: readonly Fact[];
  readonly bounds: Bounds;
}

export interface Settings {
  /** Percent of the base size. */
  readonly textSize: 90 | 100 | 115 | 130 | 150;
  readonly font: 'atkinson' | 'lexend' | 'opendyslexic';
  readonly contrast: 'standard' | 'high';
  readonly theme: 'system' | 'light' | 'night';
  readonly motion: 'system' | 'reduced' | 'full';
  /** 0 to 1 each. */
  readonly volume: {
    readonly ambience: number;
    readonly effects: number;
    readonly interface: number;
    readonly voice: number;
  };
  readonly muted: boolean;
  readonly captions: boolean;
  readonly readAloud: boolean;
  readonly numberKeys: boolean;
  readonly textSpeed: 'instant' | 'normal' | 'slow';
  readonly skipRead: boolean;
  readonly novice: boolean;
  readonly timer: boolean;
  readonly crisisLine: string;
  readonly jurisdiction: string;
}

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  font: 'atkinson',
  contrast: 'standard',
  theme: 'system',
  motion: 'system',
  volume: { ambience: 0.6, effects: 0.8, interface: 0.6, voice: 1 },
  muted: false,
  captions: true,
  readAloud: false,
  numberKeys: true,
  textSpeed: 'instant',
  skipRead: false,
  novice: false,
  timer: false,
  crisisLine: '988 (call or text)',
  jurisdiction: 'Your post orders and local law decide.',
};

/** Why progress cannot be kept, in words a person can act on. */
export type StorageTrouble =
  | { readonly kind: 'denied' | 'full' | 'newer-version' | 'blocked'; readonly message: string }
  | { readonly kind: 'corrupt'; readonly message: string; readonly setAside: number };

export interface ImportReport {
  readonly profiles: number;
  readonly plays: number;
  readonly skipped: number;
  readonly problems: readonly string[];
}

/** Everything that outlives the tab. Every method rejects with `StorageError` carrying a `StorageTrouble`. */
export interface ProgressStore {
  /** Records that could not be read and were set aside since this store was opened. */
  readonly troubles: () => readonly StorageTrouble[];
  readonly profiles: () => Promise<readonly Profile[]>;
  readonly putProfile: (profile: Profile) => Promise<void>;
  readonly removeProfile: (id: string) => Promise<void>;
  readonly settings: (profile: string) => Promise<Settings>;
  readonly putSettings: (profile: string, settings: Settings) => Promise<void>;
  /** At most one running play per profile and story. */
  readonly running: (profile: string) => Promise<readonly SavedPlay[]>;
  readonly putRunning: (save: SavedPlay) => Promise<void>;
  readonly removeRunning: (profile: string, story: string) => Promise<void>;
  readonly finished: (profile: string) => Promise<readonly FinishedSummary[]>;
  /** One finished play with its facts; undefined when this profile has none of that id. */
  readonly finishedPlay: (profile: string, id: string) => Promise<FinishedPlay | undefined>;
  /** Refuses to replace the first attempt of the same profile, story and key. Removes the running play in the same transaction. */
  readonly finish: (play: FinishedPlay) => Promise<void>;
  readonly putTakeBack: (playId: string, decision: string) => Promise<void>;
  /** Line keys this profile has read, per story, for skipping. */
  readonly read: (profile: string, story: string) => Promise<ReadonlySet<string>>;
  readonly putRead: (profile: string, story: string, keys: ReadonlySet<string>) => Promise<void>;
  /** All progress on this computer as one JSON text, and back; importing never overwrites, it adds. */
  readonly exportAll: (at: number) => Promise<string>;
  readonly importAll: (text: string) => Promise<ImportReport>;
}
