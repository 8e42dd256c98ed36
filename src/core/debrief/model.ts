/** What a debrief says, as data. */
import type { NearMiss } from '../disclosure';
import type { Competency, Decision, Ending, Hidden, Listener, Option, Outcomes, StoryMeta, Verdict } from '../model';
import type { Corner } from '../people';
import type { MeterMove, State } from '../state';

export interface ReplyDebrief {
  readonly option: Option;
  readonly score: number | null;
  readonly verdict: Verdict;
}

export interface DecisionDebrief {
  /** 1 is the first decision met. */
  readonly number: number;
  readonly decision: Decision;
  /** The clock of the scene when it was offered, where the story shows one. */
  readonly clock?: string;
  readonly chosen: ReplyDebrief;
  /** The replies not chosen, in the order they were shown. */
  readonly others: readonly ReplyDebrief[];
  readonly tone: {
    readonly asked: Option['tone'];
    readonly used: Option['tone'];
    /** Positive when firmer than asked. */
    readonly notches: number;
    readonly fit: number;
    readonly badTwin: boolean;
  };
  /** What this choice moved at once, person by person. */
  readonly moved: readonly MeterMove[];
}

export interface PersonDebrief {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly corner: Corner;
  /** Meters at the start (`at` 0) and after each decision; whole points. */
  readonly points: readonly { readonly at: number; readonly trust: number; readonly rapport: number }[];
  readonly moves: readonly MeterMove[];
  readonly scarred: boolean;
}

export interface CompetencyDebrief {
  readonly competency: Competency;
  /** 0 to 100 between what was offered; null when the scene did not ask for it. */
  readonly score: number | null;
  readonly shown: readonly { readonly number: number; readonly level: number }[];
  /** Lowest and highest level that any reply offered, -2 to 3. */
  readonly offered: { readonly min: number; readonly max: number };
}

export interface Told {
  readonly hidden: Hidden;
  readonly text: string;
}

export interface Heard {
  readonly listener: Listener;
  /** Points their trust moves, exact. */
  readonly change: number;
}

/** Which hand held (content bible 5). */
export type Hands = 'both-hands' | 'fortress' | 'doormat' | 'empty-post';

export interface Debrief {
  readonly meta: StoryMeta;
  readonly world: number;
  readonly ending?: Ending;
  /** Whole numbers, 0 to 100; 100 only when exact. */
  readonly outcomes: Outcomes & { readonly handInHand: number };
  readonly random: Outcomes & { readonly handInHand: number };
  readonly hands: Hands;
  readonly firstTimeRight: { readonly right: number; readonly of: number };
  readonly decisions: readonly DecisionDebrief[];
  readonly people: readonly PersonDebrief[];
  readonly competencies: readonly CompetencyDebrief[];
  readonly told: readonly Told[];
  readonly nearMisses: readonly NearMiss[];
  readonly heard: readonly Heard[];
  readonly promises: State['promises'];
  /** What was told untruly, found out or not. */
  readonly lies: State['lies'];
  /** Number of the decision that deserves one praise; undefined when none scored above the worst. */
  readonly praise?: number;
  /** One next mile: even a perfect scene has one (P9). Undefined where neither story nor replies have anything to add. */
  readonly mile?: Mile;
}

export interface Mile {
  readonly text: string;
  /** Number of the decision it came from. */
  readonly decision?: number;
  /** Set where no author wrote it: the text is the next level of this. */
  readonly competency?: Competency;
}
