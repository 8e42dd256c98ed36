/**
 * A room: who is in it, what its phones show, and their votes. Plain data that is never changed; what happens to it is in
 * ops.ts. Times are milliseconds since the epoch, by the server's clock, and never leave it.
 */
import type { LessonFact } from '../facts';
import { ROOM_SETTINGS, type RoomSettings } from '../protocol/host';
import type { PhoneView, Refusal, Refused } from '../protocol/phone';
import { type Book, emptyBook, entriesOf, lookUp, withEntry } from './book';

/** What makes a room the one it is; it never changes. */
export interface RoomKeys {
  readonly code: string;
  /** SHA-256 of the facilitator's key, hexadecimal. */
  readonly keyHash: string;
  /** What voter ids, tickets and receipts are made with, hexadecimal. */
  readonly secret: string;
}

export interface RoomMember {
  readonly id: string;
  readonly number: number;
  readonly name?: string;
  readonly team?: string;
  /** Its name was taken off the page: it gets no other. */
  readonly nameless?: true;
  readonly waiting: boolean;
  /** When it came into the state it is in: here, asleep or waiting. */
  readonly since: number;
  /** Its connections: one for each tab. None: asleep. */
  readonly sockets: readonly string[];
}

export interface Cast {
  readonly choice: string;
  /** From a copy on disk, which may lag behind: a receipt for another choice is the newer word. */
  readonly restored?: true;
}

/** The votes on one prompt. */
export interface RoomBallot {
  /** Ids of what can be voted for; none where the server never saw the question. */
  readonly choices: readonly string[];
  readonly votes: Book<Cast>;
}

/** A facilitator's window. */
export interface RoomHost {
  readonly socket: string;
  readonly keeps: boolean;
  readonly lesson: string;
}

export interface RoomState extends RoomKeys {
  readonly lesson: string;
  readonly title: string;
  readonly settings: RoomSettings;
  readonly members: Book<RoomMember>;
  /** Members so far: the next one's number is one more. */
  readonly came: number;
  readonly removed: Book<true>;
  readonly view: PhoneView;
  /** When the time of the vote that is on is up; undefined without a running clock. */
  readonly deadline: number | undefined;
  /** By prompt. */
  readonly ballots: Book<RoomBallot>;
  readonly log: readonly LessonFact[];
  /** In the order of coming. */
  readonly hosts: readonly RoomHost[];
  /** The last sign of life. */
  readonly lived: number;
}

export interface NewRoom extends RoomKeys {
  readonly lesson: string;
  readonly title: string;
}

export function newRoom(of: NewRoom, now: number): RoomState {
  return {
    ...of,
    settings: ROOM_SETTINGS,
    members: emptyBook(),
    came: 0,
    removed: emptyBook(),
    view: { shows: 'lobby', title: of.title, step: 0 },
    deadline: undefined,
    ballots: emptyBook(),
    log: [],
    hosts: [],
    lived: now,
  };
}

/** What has to be done outside after an operation. */
export type RoomEffect =
  /** To the hosts: a vote that is new or moved. */
  | { readonly effect: 'vote'; readonly prompt: number; readonly voter: string; readonly choice: string }
  /** What is waiting for the hosts about this vote goes out at once. */
  | { readonly effect: 'closed'; readonly prompt: number }
  | { readonly effect: 'roster' }
  | { readonly effect: 'view' }
  /** A member is told how it stands now. */
  | { readonly effect: 'you'; readonly voter: string }
  | { readonly effect: 'removed'; readonly voter: string }
  | { readonly effect: 'lead'; readonly socket: string; readonly leads: boolean }
  /** To the windows that follow. */
  | { readonly effect: 'log'; readonly from: number; readonly facts: readonly LessonFact[] }
  | { readonly effect: 'shut' };

export interface Step<T> {
  readonly state: RoomState;
  readonly answer: T | Refused;
  readonly effects: readonly RoomEffect[];
}

export const done = <T>(state: RoomState, answer: T, ...effects: readonly RoomEffect[]): Step<T> => ({
  state,
  answer,
  effects,
});

export const refused = (state: RoomState, why: Refusal): Step<never> => ({
  state,
  answer: { refused: why },
  effects: [],
});

/** Types alone cannot tell an answer from a refusal: answers never have this field. */
export const isRefused = (answer: object): answer is Refused => 'refused' in answer;

/** The window that leads: the earliest of those that keep the room's lesson. */
export function leaderOf(state: Pick<RoomState, 'hosts' | 'lesson'>): string | undefined {
  return state.hosts.find((host) => host.keeps && host.lesson === state.lesson)?.socket;
}

/** The vote that the phones' picture speaks of. */
export function promptOf(view: PhoneView): number | undefined {
  return 'prompt' in view ? view.prompt : undefined;
}

export const ballotOf = ({ ballots }: RoomState, prompt: number): RoomBallot | undefined =>
  lookUp(ballots, String(prompt));

export const withBallot = ({ ballots }: RoomState, prompt: number, ballot: RoomBallot): Book<RoomBallot> =>
  withEntry(ballots, String(prompt), ballot);

/** With their prompts, in no order that means anything. */
export const ballotsOf = ({ ballots }: RoomState): readonly (readonly [prompt: number, ballot: RoomBallot])[] =>
  entriesOf(ballots).map(([prompt, ballot]) => [Number(prompt), ballot]);

export function castOf(state: RoomState, prompt: number | undefined, voter: string): Cast | undefined {
  const ballot = prompt === undefined ? undefined : ballotOf(state, prompt);
  return ballot && lookUp(ballot.votes, voter);
}
