/** What an exploration reports; docs/cli.md is the contract of its JSON. Shares run from 0 to 1, scores from 0 to 100. */
import type { Outcomes } from '../../core/model';
import type { BotName } from './bots';
import type { Range } from './game';

export interface ExploreReport {
  readonly story: string;
  readonly title: string;
  /** `ink`: nothing of ours in it; no scores, no meters. */
  readonly mode: 'rapport' | 'ink';
  readonly seed: number;
  /** Every path was walked; else "never" means "not in these plays". */
  readonly exact: boolean;
  readonly endedBy: EndedBy;
  /** Paths where exact; else plays of the explorer and of the bots. */
  readonly plays: number;
  readonly cpuSeconds: number;
  readonly variants: readonly string[];
  readonly coverage: {
    readonly choices: Coverage<ChoiceHits, MissedChoice> & {
      readonly lastNew: { readonly plays: number; readonly cpuSeconds: number };
    };
    readonly lines: Coverage<LineHits, MissedLine>;
  };
  readonly bots: readonly BotFigures[];
  readonly bounds: readonly WorldBounds[];
  readonly decisions: readonly DecisionReport[];
  readonly meters: readonly { readonly who: string; readonly trust: Range; readonly rapport: Range }[];
  readonly endings: readonly EndingFigures[];
  readonly flow: readonly BotFlow[];
  readonly hidden: readonly { readonly id: string; readonly who: string; readonly share: number }[];
  /** Of the random player. */
  readonly length: { readonly decisions: Spread; readonly lines: Spread; readonly words: Spread };
  readonly shortest: {
    readonly choices: Readonly<Record<string, Way>>;
    readonly endings: Readonly<Record<string, Way>>;
    readonly hidden: Readonly<Record<string, Way>>;
  };
  readonly trouble: readonly TroubleReport[];
}

/** `coverage`: all was reached. `cut`: the caller ended it. `trouble`: some of the story runs on for ever. */
export type EndedBy = 'exact' | 'coverage' | 'plays' | 'seconds' | 'cut' | 'trouble';

export interface Coverage<Hits, Missed> {
  readonly reached: number;
  readonly total: number;
  readonly missed: readonly Missed[];
  readonly hits: readonly Hits[];
}

interface At {
  readonly file: string;
  readonly line: number;
}

export interface ChoiceHits extends At {
  /** `decision/label`, `knot.label` or `file:line`. */
  readonly id: string;
  /** Plays that were offered it, and that took it. */
  readonly offered: number;
  readonly taken: number;
}

export interface MissedChoice extends At {
  readonly id: string;
  readonly text: string;
  /** 0: nobody ever saw it. */
  readonly offered: number;
}

export interface LineHits extends At {
  /** Plays that were shown it. */
  readonly shown: number;
}

export interface MissedLine extends At {
  readonly text: string;
}

export interface Spread extends Range {
  readonly mean: number;
}

export interface Distribution extends Spread {
  /** Shares of 0 to 10, 10 to 20, … 90 to 100. */
  readonly bins: readonly number[];
}

export interface BotFigures {
  readonly bot: BotName;
  /** Paths it may take where exact, else plays made. */
  readonly plays: number;
  /** No estimate: exact walk, or one play a variant of a bot that always plays alike. */
  readonly exact: boolean;
  /** Absent in plain ink. */
  readonly scores?: {
    readonly handInHand: Distribution;
    readonly security: Distribution;
    readonly service: Distribution;
    readonly firstTimeRight: { readonly right: number; readonly of: number };
  };
  readonly endings: Readonly<Record<string, number>>;
  readonly decisions: Spread;
}

export interface WorldBounds {
  readonly variant: string;
  readonly exact: boolean;
  readonly worst: Outcomes;
  readonly best: Outcomes;
  readonly random: Outcomes & { readonly handInHand: number };
  readonly bestPath: readonly string[];
  readonly worstPath: readonly string[];
}

export interface DecisionReport {
  readonly id: string;
  readonly title: string;
  readonly met: number;
  readonly options: number;
  readonly meanScore: number | null;
  readonly near: number | null;
}

export interface EndingFigures {
  readonly id: string;
  readonly title: string;
  /** Share of the random player's plays. */
  readonly share: number;
  readonly reached: boolean;
}

/** How one bot goes through one variant of the story. */
export interface BotFlow {
  readonly bot: BotName;
  readonly variant: string;
  readonly steps: readonly FlowStep[];
}

/** From a reply to what comes next: a decision, or an ending by its id (`unfinished` where the play was broken off). */
export interface FlowStep {
  /** `decision/label`; empty for the beginning. */
  readonly from: string;
  readonly to?: string;
  readonly ending?: string;
  /** Share of this bot's plays of the variant that go this way; more than 1 where they come by again. */
  readonly share: number;
}

/** How to get somewhere: labels as `rapport play --choices` takes them. */
export interface Way {
  readonly variant: string;
  readonly choices: readonly string[];
  /** Ink's seed, where dice or shuffles decide. */
  readonly seed?: number;
}

export interface TroubleReport extends Way {
  readonly message: string;
  readonly endless: boolean;
  readonly knot?: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Progress {
  readonly plays: number;
  /** Choices taken so far. */
  readonly moves: number;
  readonly seconds: number;
  readonly choices: { readonly reached: number; readonly total: number };
  readonly lines: { readonly reached: number; readonly total: number };
}
