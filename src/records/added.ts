/** Scenes that somebody added to the posts of this computer. */
import type { SceneMedia } from './bundle/media';
import type { Scene } from './scene';

/** Stands for everybody who plays here, before they have a profile. */
export const ANYBODY = 'anybody';

export interface AddedScene {
  readonly version: 1;
  readonly slug: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  /** Version of the arithmetic that it was compiled under; under another one it is compiled anew. */
  readonly rules: number;
  readonly scene: Scene;
  /** The compiled story; whoever stores it knows nothing of it. */
  readonly artifact: unknown;
}

export type AddedMedia = Pick<SceneMedia, 'pictures' | 'lines'>;

/** Every method rejects with an error that carries a `trouble`. */
export interface AddedStore {
  /** In the order in which they were added. */
  readonly list: (profile: string) => Promise<readonly AddedScene[]>;
  /** Replaces a scene of the same slug, with its pictures and recorded lines. */
  readonly put: (profile: string, added: AddedScene, media: AddedMedia) => Promise<void>;
  /** Pictures and recorded lines of a scene, which a list of scenes does not load. */
  readonly media: (profile: string, slug: string) => Promise<AddedMedia>;
  readonly remove: (profile: string, slug: string) => Promise<void>;
  readonly removeProfile: (profile: string) => Promise<void>;
}
