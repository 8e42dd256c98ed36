/**
 * What phones and the server say to each other. A phone gets one whole picture whenever something changes and on each
 * connection; there is nothing to replay. It learns no count before the split is shown, and of the key nothing before
 * the end. Types alone: a phone must stay small.
 */
import type { QuestionKind } from '../model';

export interface PhoneChoice {
  readonly id: string;
  readonly letter: string;
  readonly text: string;
}

/** A vote that the server has taken. `receipt` proves it, also to a server that has forgotten it. */
export interface TakenVote {
  readonly prompt: number;
  readonly choice: string;
  readonly receipt: string;
}

/** What the phones of a room show; the host makes it of the lesson (views/phone.ts). */
export type PhoneShows =
  /** The scene has not begun, or nothing is asked: eyes on the wall. */
  | { readonly shows: 'lobby' }
  | { readonly shows: 'watch' }
  | ({ readonly shows: 'ask' } & PhoneAsk)
  /** The vote is closed, its split not shown. */
  | { readonly shows: 'closed'; readonly prompt: number }
  | ({ readonly shows: 'result' } & PhoneResult)
  | { readonly shows: 'end'; readonly moments: readonly PhoneMoment[] };

export interface PhoneAsk {
  readonly prompt: number;
  readonly kind: QuestionKind;
  /** Title of the decision, or the extra question. */
  readonly words: string;
  /** 1 is the first vote on this decision. */
  readonly round: number;
  readonly choices: readonly PhoneChoice[];
  /** Milliseconds left when it was sent; absent without a clock. */
  readonly left?: number;
  /** False while the clock is paused. */
  readonly running?: boolean;
}

export interface PhoneResult {
  readonly prompt: number;
  readonly words: string;
  readonly rows: readonly (PhoneChoice & {
    readonly count: number;
    /** Of the first vote, where a later one followed. */
    readonly first?: number;
    /** The first that people would hear of this reply, once the decision is taken. */
    readonly follows?: string;
  })[];
  /** What the scene goes on with, once that is decided. */
  readonly taken?: string;
}

/** A decision on the private card at the end. */
export interface PhoneMoment {
  readonly title: string;
  /** Votes that were held on it, oldest first. */
  readonly prompts: readonly number[];
  readonly choices: readonly (PhoneChoice & { readonly best: boolean; readonly why: string })[];
  readonly taken: string;
}

export type PhoneView = PhoneShows & {
  readonly title: string;
  /** Rises with each picture; a lower one came late and is dropped. */
  readonly step: number;
};

/** How a room treats names. `none`: nobody is asked. */
export const NAMES = ['none', 'name', 'team'] as const;
export type Names = (typeof NAMES)[number];

export interface PhoneJoin {
  readonly version: number;
  readonly code: string;
  /** 128 bits that this phone made up, as 32 hexadecimal digits. It is its identity in this room and nowhere else. */
  readonly device: string;
  /** From an earlier join: lets a known phone back into a locked room whose server forgot it. */
  readonly ticket?: string;
  readonly name?: string;
  readonly team?: string;
  /** The last vote shown as in; it counts even if the server lost it. */
  readonly vote?: TakenVote;
}

export interface PhoneRoom {
  readonly code: string;
  readonly title: string;
  readonly names: Names;
  readonly teams: readonly string[];
}

export const REFUSALS = [
  'no-room',
  'locked',
  'full',
  'removed',
  'slow-down',
  'other-version',
  'malformed',
  /** The vote is closed, or was never open. */
  'closed',
  'no-choice',
  /** The facilitator has not let this phone in yet. */
  'waiting',
  'not-joined',
  'trouble',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Refused {
  readonly refused: Refusal;
  /** Milliseconds after which it makes sense to try again. */
  readonly again?: number;
}

export interface PhoneStanding {
  readonly room: PhoneRoom;
  readonly you: PhoneSelf;
  readonly ticket: string;
  /** Prompts are numbered anew in each lesson of a room: votes of another one are not of this. */
  readonly lesson: string;
  readonly view: PhoneView;
  /** This phone's vote in the vote that the view speaks of. */
  readonly vote?: TakenVote;
}

export interface PhoneSelf {
  /** Name as the room shows it; absent without one. */
  readonly name?: string;
  readonly team?: string;
  /** Stands at the door until the facilitator lets it in. */
  readonly waiting: boolean;
}

/** Every message has an answer; a page that sends none loses only its own answer. */
export interface PhoneToServer {
  /** Whether a code is a room, and what it asks: before joining. */
  look: (message: { readonly code: string }, answer: (is: { readonly room: PhoneRoom } | Refused) => void) => void;
  join: (message: PhoneJoin, answer: (is: PhoneStanding | Refused) => void) => void;
  vote: (
    message: { readonly prompt: number; readonly choice: string },
    answer: (is: { readonly vote: TakenVote } | Refused) => void,
  ) => void;
  /** Forgets this phone; its votes stay counted, without it. */
  leave: (message: Record<string, never>, answer: (is: { readonly left: true } | Refused) => void) => void;
}

export interface ServerToPhone {
  view: (view: PhoneView) => void;
  you: (self: PhoneSelf) => void;
  /** The room is gone, or this phone was removed from it. */
  over: (why: { readonly refused: 'no-room' | 'removed' }) => void;
}
