/**
 * The nouns of a lesson: one play of one scene by a room. A lesson is a log of facts (facts.ts), folded (fold.ts); what
 * people want is a command (commands.ts), decided into facts (decide.ts). All of it is plain JSON. It knows no screen,
 * no clock and no ink: the host runs the story and lays its lines here as stops, without a word of the key.
 */

/** Format of the log. A log of a higher number is refused in words. */
export const LESSON_VERSION = 1;
/** The most people in a room, hands for one choice, and votes in one ballot. */
export const MOST_PEOPLE = 5000;
/** Milliseconds after the end of the time in which a vote still counts: it was on its way. */
export const GRACE = 750;

/** The story as the room plays it; any window builds the same session from this and `playOf(lesson)`. */
export interface SceneRef {
  readonly story: string;
  readonly title: string;
  readonly keyHash: string;
  readonly textHash: string;
  readonly seed: number;
  /** 0 base facts, 1 twins, 2 second twins. */
  readonly world: number;
}

/** A call of the session: `startPlay` shows the first stop, each command the next one. */
export type PlayCommand =
  | { readonly do: 'advance' }
  | { readonly do: 'choose'; readonly decision: string; readonly label: string };

/** Something to vote for: a reply by its label, a tone, a guess. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** A decision as the room sees it. Replies stand in the order shown; the first is A. */
export interface DecisionCard {
  readonly decision: string;
  readonly title: string;
  readonly replies: readonly Choice[];
  /** Time that the author gave; it counts where the settings ask for a clock. */
  readonly seconds?: number;
}

/** Where the play stops for a press: one line with what came of it. The same stops as those of the session. */
export interface Stop {
  /** Cast id or `officer`; undefined for narration. */
  readonly speaker?: string;
  readonly text: string;
  /** A card for the class, shown after this line. */
  readonly discuss?: string;
  /** The decision that this line asks for. */
  readonly decision?: DecisionCard;
  /** The ending that this line reaches. */
  readonly ending?: string;
}

/** Who decides: the most votes; the facilitator who has seen the split; the most votes of a second, talked-over vote. */
export const MODES = ['majority', 'facilitator', 'two-votes'] as const;
export type Mode = (typeof MODES)[number];

/** What breaks a tie: the facilitator, another vote, the first letter. */
export const TIES = ['facilitator', 'revote', 'first'] as const;
export type TieRule = (typeof TIES)[number];

/** Hands are counted option by option, `front` is one keyboard that people walk up to, phones send votes. */
export const WAYS = ['hands', 'front', 'phones'] as const;
export type Way = (typeof WAYS)[number];

export interface LessonSettings {
  readonly mode: Mode;
  readonly tie: TieRule;
  /** With hands alone, a vote begins by counting the first option. */
  readonly ways: readonly Way[];
  /** Time for a vote, 5 to 3600 seconds; the author's goes before it. Without it no clock runs, nor with hands alone. */
  readonly seconds?: number;
  /** Time for a discussion card, 5 to 3600 seconds; without it none. */
  readonly discussSeconds?: number;
}

/** A clock on the wall. It never holds a time of day for others: views give the milliseconds that are left. */
export interface Timer {
  /** Milliseconds left at `since`, or as it rests. */
  readonly left: number;
  /** When it began to run; undefined while it is paused. */
  readonly since?: number;
}

/** `decision` decides; the others are asked beside it and decide nothing. */
export const QUESTIONS = ['decision', 'tone', 'predict'] as const;
export type QuestionKind = (typeof QUESTIONS)[number];

export interface Question {
  readonly kind: QuestionKind;
  readonly words: string;
  readonly choices: readonly Choice[];
}

/** One vote of the room on one question. Nothing in it is ever lost: it closes, and it may be opened again. */
export interface Ballot {
  /** Number of this vote in the lesson, from 1. A phone's vote belongs to (voter, prompt). */
  readonly prompt: number;
  readonly question: Question;
  /** 1 is the first vote on this decision; later ones follow talk or a tie. */
  readonly round: number;
  /** Hands by choice; a choice that is missing has none. */
  readonly hands: Readonly<Record<string, number>>;
  /** Choices whose hands have been counted, even to none. */
  readonly counted: readonly string[];
  /** Index of the choice whose hands are counted now. */
  readonly counting?: number;
  /** Digits typed so far for the choice that is counted. */
  readonly typed?: string;
  /** The last vote of each voter, phones and the front keyboard (`front/1`, `front/2`, …). */
  readonly votes: Readonly<Record<string, string>>;
  readonly openedAt: number;
  readonly closedAt?: number;
  /** People in the room at the close; 0 when nobody counted them. */
  readonly room: number;
  /** The split has been on the wall. */
  readonly revealed: boolean;
}

/** How a decision was settled. `tie`: the first letter of those tied. `jump`: on the way to a decision further on. */
export const SETTLED = ['majority', 'tie', 'facilitator', 'override', 'jump'] as const;
export type SettledBy = (typeof SETTLED)[number];

export interface Settled {
  readonly choice: string;
  readonly by: SettledBy;
  /** The mode at that time. */
  readonly mode: Mode;
  /** Why it was overridden, in the facilitator's words. */
  readonly note?: string;
  readonly at: number;
}

/** One time that the room met a decision. Going back makes a new turn; the old one is kept as it was. */
export interface Turn {
  /** Number of this turn in the lesson, from 1. */
  readonly turn: number;
  readonly card: DecisionCard;
  /** Index of its stop. */
  readonly stop: number;
  readonly shownAt: number;
  /** Votes on the decision, oldest first. */
  readonly ballots: readonly Ballot[];
  /** Extra questions, oldest first. */
  readonly questions: readonly Ballot[];
  /** An extra question is on the wall: the last of `questions`. */
  readonly asking: boolean;
  /** A card is on the wall between two votes. */
  readonly discussing: boolean;
  /** The choice that `next` takes where the facilitator decides. */
  readonly pick?: string;
  readonly settled?: Settled;
  /** No longer part of the run: taken again, or it came after one that was. */
  readonly past?: 'taken-again' | 'undone';
}

/** Where a turn stands; derived (phase.ts). `closed`: the split is in and hidden. */
export type TurnPhase = 'waiting' | 'open' | 'closed' | 'discussing' | 'revealed' | 'decided';

/** A road not taken, played from the debrief. Leaving it changes nothing. */
export interface Trial {
  readonly turn: number;
  readonly choice: string;
  readonly stops: readonly Stop[];
  readonly at: number;
}

/** What somebody with a phone asked to be called; without both it is a phone like any other. */
export interface MemberName {
  readonly name?: string;
  readonly team?: string;
}

export interface Lesson {
  readonly phase: 'empty' | 'lobby' | 'playing' | 'debrief' | 'ended';
  readonly id: string;
  readonly scene: SceneRef;
  readonly settings: LessonSettings;
  /** People in the room, 0 to MOST_PEOPLE; 0 when nobody has counted. */
  readonly room: number;
  /** The run of the scene so far and ahead, up to the next decision or the end. */
  readonly stops: readonly Stop[];
  /** Index of the stop on the wall; -1 in the lobby. */
  readonly at: number;
  /** The discussion card of that stop is on the wall. */
  readonly card: boolean;
  /** Every turn ever, in order; those without `past` are the run. */
  readonly turns: readonly Turn[];
  /** Votes opened so far. */
  readonly prompts: number;
  /** The clock of what is on the wall. */
  readonly timer?: Timer;
  /** By voter; only those who gave a name or chose a team. */
  readonly members: Readonly<Record<string, MemberName>>;
  /** The facilitator's notes by decision. */
  readonly notes: Readonly<Record<string, string>>;
  /** Shows nothing on the wall; the lesson goes on. */
  readonly blank: boolean;
  /** While there is a class debrief: index of the settled turn it shows; -1 is its opening page. */
  readonly debriefAt?: number;
  readonly trial?: Trial;
  readonly openedAt: number;
  readonly beganAt?: number;
  readonly endedAt?: number;
}
