/** What is known of each decision from people's plays. */
import type { Share } from './share';

export interface ReplyFigures {
  readonly name: string;
  readonly text: string;
  readonly best: boolean;
  /** How often it was offered. */
  readonly shown: number;
  /** Of those to whom it was offered. */
  readonly picked: Share;
  /** Of the top quarter; absent where there are too few plays for quarters. */
  readonly top?: number;
}

/**
 * Discrimination, -1 to 1: the share of the top quarter that found the best, less that of the bottom quarter. People are
 * ranked by hand in hand over the rest of the scene. This is the index D of test construction (T. L. Kelley, "The
 * selection of upper and lower groups for the validation of test items", 1939, who took 27 in 100 for a group; a quarter
 * is what the branching-dialogue tools report). Below 0.20 one revises, up to 0.30 it is fair, above it is good.
 */
export type Discrimination =
  | { readonly value: number; readonly n: number; readonly top: number; readonly bottom: number }
  | {
      /** `few`: below FEW plays; `alike`: everybody did equally well in the rest, so there are no quarters. */
      readonly none: 'few' | 'alike';
      readonly n: number;
    };

export interface VersionFigures {
  readonly keyHash: string;
  readonly found: Share;
  readonly replies: readonly { readonly name: string; readonly picked: Share }[];
}

export interface DecisionFigures {
  readonly name: string;
  readonly twinOf?: string;
  /** Not in today's text. */
  readonly gone: boolean;
  /** Difficulty, as item analysis calls it: how many found the best. */
  readonly found: Share;
  readonly replies: readonly ReplyFigures[];
  readonly discrimination: Discrimination;
  /** Every version of the key under which somebody met it, the newest first. */
  readonly versions: readonly VersionFigures[];
}

export interface KeyVersion {
  readonly keyHash: string;
  /** Plays that count; votes of classes are in `voters`. */
  readonly plays: number;
  readonly voters: number;
  /** When the last of them ended, in milliseconds since the epoch. */
  readonly last: number;
  /** The key of today's text. */
  readonly today: boolean;
}

export interface ItemReport {
  readonly story: string;
  /** The version that the figures are about; absent where nobody played this scene. */
  readonly key?: KeyVersion;
  /** The newest first. */
  readonly keys: readonly KeyVersion[];
  /** In the order of the text, those that are gone last. */
  readonly decisions: readonly DecisionFigures[];
  /** Of these the figures are made, over the version shown. */
  readonly people: number;
  readonly practice: boolean;
  /** Plays of this scene that are practice and were left out. */
  readonly leftOut: number;
  /** Plays and classes that lay in more than one file. */
  readonly twice: number;
  /** Other scenes that the files hold plays of. */
  readonly others: readonly { readonly story: string; readonly plays: number }[];
}

/** Below so many plays a figure about people says nothing. */
export const FEW = 12;
/** Below so many plays what it says is a hint. At 40 a share is known to fifteen points up or down. */
export const FIRM = 40;
