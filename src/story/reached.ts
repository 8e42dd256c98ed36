/** What the plays of a story have met of all that its author wrote: lines shown, choices offered, knots entered. */
import type { LiveLine } from './live';

export interface Reached {
  /** Every path was walked: what was not met never is. */
  readonly exact: boolean;
  readonly plays: number;
  /** Every line that says something or carries a choice, in the order of the text. */
  readonly lines: readonly (LiveLine & { readonly shown: boolean })[];
  /** `file:line` of each choice that was offered. */
  readonly offered: ReadonlySet<string>;
  /** Knots and stitches that plays came through, also where they said nothing; undefined where nobody looked. */
  readonly knots?: ReadonlySet<string>;
}
