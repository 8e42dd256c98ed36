/** What the page asks of the worker that reads, walks and explores a scene. Plain data both ways. */
import type { StoryMeta } from '../../core/model';
import type { Artifact } from '../../story/artifact';
import type { Outline } from '../../story/outline';
import type { Knot, Variable } from '../../story/scan';
import type { Problem } from '../../vocabulary/problems';
import type { Way, WayAsk } from '../preview/way';

export interface SceneTexts {
  readonly slug: string;
  readonly main: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** What is known of a scene milliseconds after a keystroke. */
export interface Draft {
  readonly meta: StoryMeta;
  readonly outline: Outline;
  readonly knots: readonly Knot[];
  readonly variables: readonly Variable[];
  readonly plain: boolean;
  readonly problems: readonly Problem[];
  /** Plays, without bounds, while a tag may still be wrong; absent where ink cannot read the text. */
  readonly artifact?: Artifact;
}

/** What is known once every path was walked. */
export interface Full {
  readonly problems: readonly Problem[];
  /** With bounds and key; absent where the scene has an error. */
  readonly artifact?: Artifact;
}

export type Ask =
  | ({ readonly ask: 'draft' } & SceneTexts)
  | ({ readonly ask: 'full' } & SceneTexts)
  | ({ readonly ask: 'way' } & WayAsk & SceneTexts);

export type Request = Ask & { readonly id: number };

export type Answer =
  /** The thread has loaded and takes requests; said once. */
  | { readonly id: 0; readonly answer: 'ready' }
  | { readonly id: number; readonly answer: 'draft'; readonly draft: Draft }
  | { readonly id: number; readonly answer: 'full'; readonly full: Full }
  | { readonly id: number; readonly answer: 'way'; readonly way: Way }
  /** Not the author's fault: something of ours broke on this text. */
  | { readonly id: number; readonly answer: 'failed'; readonly message: string };
