/** A compiled story: what the build hands to a player. Plain JSON. */
import type { Bounds, StoryMeta } from '../core/model';

export interface Artifact {
  readonly format: 1;
  readonly meta: StoryMeta;
  /** Changes with any edit of the source. */
  readonly textHash: string;
  /** Changes when a decision, a label, a score or a threshold changes: what a first attempt is locked to. */
  readonly keyHash: string;
  /** Ink's compiled JSON, parsed. */
  readonly ink: Record<string, unknown>;
  /** Ink's run-time path of each choice to its label: the label is the identity, the path is not. */
  readonly labels: Readonly<Record<string, string>>;
  /** The first words of whoever stands first in the cast, for a cover; absent where nobody speaks before a decision. */
  readonly opening?: { readonly name: string; readonly line: string };
  /** One per world: 0 base facts, 1 twins, 2 second twins. */
  readonly worlds: readonly World[];
}

export interface World {
  readonly bounds: Bounds;
  /** Labels of the marked-best path. */
  readonly best: readonly Step[];
  /** Labels of the path with the lowest hand in hand. */
  readonly worst: readonly Step[];
  /** Decisions on the marked-best path; the progress bar counts against it. */
  readonly decisions: number;
}

export interface Step {
  readonly decision: string;
  readonly label: string;
}
