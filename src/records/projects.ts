/** Scenes as the Studio keeps them while somebody writes: what is stored, and what a place that stores them must do. */
import type { Media, MediaKind, SceneMedia } from './bundle/media';
import type { Scene } from './scene';

/** What a list shows of a kept scene. */
export interface ProjectHead {
  readonly version: 1;
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly savedAt: number;
  /** Grows by one with each save, so that a tab can tell that another one has saved. */
  readonly revision: number;
  /** When it was thrown away; it stays until somebody empties the trash. */
  readonly trashedAt?: number;
}

/** A text as it was once, without the text. */
export interface VersionHead {
  readonly revision: number;
  readonly at: number;
  readonly title: string;
  /** Characters of all files. */
  readonly length: number;
}

export interface KeptProject {
  readonly head: ProjectHead;
  readonly scene: Scene;
  /** The text was put aside by a page that went, and is not saved yet. */
  readonly unsaved?: true;
}

/** Why a scene is not kept, in words a person can act on. The text on the screen is never touched. */
export interface ProjectTrouble {
  readonly kind: 'denied' | 'full' | 'newer-version' | 'blocked' | 'elsewhere' | 'corrupt';
  readonly message: string;
}

/** Every method rejects with an error that carries a `trouble`. */
export interface ProjectStore {
  /** What could not be read and was set aside, or that nothing is kept at all. */
  readonly troubles: () => readonly ProjectTrouble[];
  /** Last saved first; with those in the trash. */
  readonly list: () => Promise<readonly ProjectHead[]>;
  readonly open: (id: string) => Promise<KeptProject | undefined>;
  /** The text as it was last saved, to look at: what a page put aside stays aside. */
  readonly saved: (id: string) => Promise<Scene | undefined>;
  /**
   * Keeps a text and its place in the history in one transaction.
   * @param before the head as this tab knows it; undefined for a new project. Rejects with `elsewhere` where another tab
   * has saved since.
   * @param fresh begins a version of its own, however soon after the last.
   */
  readonly save: (
    id: string,
    scene: Scene,
    at: number,
    before: ProjectHead | undefined,
    fresh?: boolean,
  ) => Promise<ProjectHead>;
  /**
   * Puts a text aside at once, for a page that may be gone the next moment: `open` then gives it back. Never throws;
   * where there is no room, the text is as old as its last save.
   * @param before the head that the text goes on from.
   */
  readonly stash: (id: string, scene: Scene, before: ProjectHead) => void;
  /** Newest first. */
  readonly history: (id: string) => Promise<readonly VersionHead[]>;
  readonly version: (id: string, revision: number) => Promise<Scene | undefined>;
  readonly trash: (id: string, at: number) => Promise<void>;
  readonly undelete: (id: string) => Promise<void>;
  /** For good. */
  readonly remove: (id: string) => Promise<void>;
  readonly media: (id: string) => Promise<SceneMedia>;
  readonly putMedia: (id: string, kind: MediaKind, media: Media) => Promise<void>;
  readonly removeMedia: (id: string, kind: MediaKind, name: string) => Promise<void>;
  readonly putLooks: (id: string, looks: unknown) => Promise<void>;
  /** A note beside the projects, such as the answers of the first run. */
  readonly note: (name: string) => Promise<unknown>;
  readonly putNote: (name: string, value: unknown) => Promise<void>;
}

/** Saves closer together than this are one version: history is for people, not for keystrokes. */
const ONE_VERSION = 30_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Newest versions, kept whatever their time. */
const NEWEST = 20;
/** After the newest, the last version of each hour for so long, then the last of each day. */
const HOURLY = 2 * DAY;

/** True when a save goes on with the newest version instead of beginning another. */
export function sameVersion(newest: VersionHead | undefined, next: { readonly at: number }, begun: number): boolean {
  return newest !== undefined && next.at - begun < ONE_VERSION && next.at >= begun;
}

/**
 * The versions that a history does without, of a project whose newest version is from `now`.
 * @param versions newest first.
 */
export function thinned(versions: readonly VersionHead[], now: number): VersionHead[] {
  const kept = new Set<string>();
  return versions.slice(NEWEST).filter(({ at }) => {
    const slot = now - at < HOURLY ? `hour ${Math.floor(at / HOUR)}` : `day ${Math.floor(at / DAY)}`;
    if (kept.has(slot)) return true;
    kept.add(slot);
    return false;
  });
}
