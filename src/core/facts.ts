/**
 * What happened. The log of facts is the truth: state is folded from it, the debrief is a function of it, and a
 * finished play keeps it. A fact is plain JSON.
 */
import type { Competency, Decision, Ledger, Line, Outcomes, Owning, Stage, StoryMeta, Tone } from './model';

/** Why a meter moved: a choice, or something that came of one later. */
export interface Because {
  readonly decision?: string;
  readonly label?: string;
  readonly text: string;
}

export type Fact =
  | {
      readonly fact: 'PlayStarted';
      readonly story: string;
      readonly meta: StoryMeta;
      readonly seed: number;
      readonly world: number;
      readonly rules: number;
    }
  | { readonly fact: 'LineShown'; readonly line: Line }
  | {
      readonly fact: 'DecisionOffered';
      readonly decision: Decision;
      /** Labels in the order they are shown, shuffled by the seed. */
      readonly order: readonly string[];
    }
  | { readonly fact: 'ChoiceMade'; readonly decision: string; readonly label: string; readonly score: number | null }
  | {
      readonly fact: 'ToneUsed';
      readonly decision: string;
      readonly asked: Tone;
      readonly used: Tone;
      readonly badTwin: boolean;
      /** -2 to +2 (content bible 4). */
      readonly fit: number;
    }
  | ({ readonly fact: 'OutcomeScored'; readonly decision: string } & Outcomes)
  | {
      readonly fact: 'CompetencyShown';
      readonly decision: string;
      readonly competency: Competency;
      readonly level: number;
    }
  | {
      /** A ledger moved by the arithmetic of content bible 6.2; values are exact, 0 to 100. */
      readonly fact: 'LedgerMoved';
      readonly who: string;
      readonly ledger: Ledger;
      readonly from: number;
      readonly to: number;
      readonly because: Because;
    }
  | {
      /** What is shown: trust or rapport in whole points, rounded down. Only when it changed. */
      readonly fact: 'MeterChanged';
      readonly who: string;
      readonly meter: 'trust' | 'rapport';
      readonly from: number;
      readonly to: number;
      readonly because: Because;
    }
  | { readonly fact: 'StageMoved'; readonly who: string; readonly from: Stage; readonly to: Stage }
  | { readonly fact: 'PromiseMade'; readonly promise: string; readonly to: string; readonly decision: string }
  | { readonly fact: 'PromiseSettled'; readonly promise: string; readonly kept: boolean }
  | { readonly fact: 'LieTold'; readonly to: string; readonly decision: string }
  | { readonly fact: 'LieDiscovered'; readonly by: string }
  | {
      /** Something private was given away to somebody without a right to know. */
      readonly fact: 'PrivacyBroken';
      readonly of: string;
      readonly decision: string;
      /** They stood there and heard it; else it waits until it comes out. */
      readonly known: boolean;
    }
  | { readonly fact: 'PrivacyKnown'; readonly by: string }
  | { readonly fact: 'FailureOwned'; readonly to: string; readonly when: Owning }
  | { readonly fact: 'HiddenTold'; readonly hidden: string; readonly who: string }
  | { readonly fact: 'EndingReached'; readonly ending: string };

export type FactOf<K extends Fact['fact']> = Extract<Fact, { fact: K }>;
