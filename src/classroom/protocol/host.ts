/**
 * What the facilitator's windows and the server say to each other, in the namespace `/host`. The lesson is kept by the
 * windows of the leading computer; the server holds the room, the votes and a copy of the log for windows elsewhere.
 * One window leads: it lays votes into the lesson and answers commands of windows that only follow. The server names it.
 */
import type { LessonCommand } from '../commands';
import type { LessonFact } from '../facts';
import type { Names, PhoneView, Refused } from './phone';

export interface RoomSettings {
  /** Nobody new comes in; whoever was in comes back. */
  readonly locked: boolean;
  /** Newcomers wait at the door. */
  readonly approve: boolean;
  readonly names: Names;
  /** Names of teams, where people choose one. */
  readonly teams: readonly string[];
  /** Names are hidden on every page. */
  readonly hideNames: boolean;
}

export const ROOM_SETTINGS: RoomSettings = {
  locked: false,
  approve: false,
  names: 'none',
  teams: [],
  hideNames: false,
};

export interface Member {
  /** Voter in the lesson. It tells nothing of the phone. */
  readonly id: string;
  /** Number in the order of coming, from 1: what a nameless phone is called. */
  readonly number: number;
  readonly name?: string;
  readonly team?: string;
  /** `asleep`: no connection just now; it is still in the room. */
  readonly state: 'here' | 'asleep' | 'waiting';
  /** Milliseconds in that state, when it was sent. */
  readonly since: number;
}

/** Sent whole, at most twice a second. */
export interface Roster {
  readonly settings: RoomSettings;
  readonly members: readonly Member[];
}

export interface RoomHealth {
  readonly here: number;
  readonly asleep: number;
  /** Milliseconds from a vote's arrival to the leading window: the median of the last hundred; absent before one. */
  readonly voteMs?: number;
  /** Milliseconds since the last copy on disk; absent where none is kept. */
  readonly savedAgo?: number;
  /** Why the copy on disk cannot be written, in words. */
  readonly unsaved?: string;
}

/** An address at which phones reach this server, the likeliest first. */
export interface LanAddress {
  /** `http://192.168.8.20:4173` */
  readonly origin: string;
  /** Name of the network card, as the system calls it. */
  readonly card: string;
  /** Why it is likely, or not, in words. */
  readonly note: string;
}

/** Whoever has the key leads the room. It is 128 bits, as 32 hexadecimal digits. */
export interface RoomKey {
  readonly code: string;
  readonly key: string;
}

export interface RoomOpened extends RoomKey {
  /** Empty: phones cannot reach this computer, and `trouble` says why. */
  readonly addresses: readonly LanAddress[];
  readonly trouble?: string;
  /** Facilitators' windows on other computers are let in. */
  readonly lanHosts?: true;
}

export interface Attach extends RoomKey {
  readonly version: number;
  readonly lesson: string;
  /** This window keeps the lesson and may lead; false for a tablet that follows. */
  readonly keeps: boolean;
}

export interface Attached {
  readonly addresses: readonly LanAddress[];
  readonly trouble?: string;
  readonly lanHosts?: true;
  readonly leads: boolean;
  readonly roster: Roster;
  readonly health: RoomHealth;
  /** The server's copy of the log. A leader that has more sends the rest; one that has less takes it over. */
  readonly log: readonly LessonFact[];
}

export type RoomAct =
  | { readonly do: 'settings'; readonly settings: RoomSettings }
  | { readonly do: 'let-in'; readonly id: string }
  | { readonly do: 'remove'; readonly id: string }
  /** A name that should not be on the page: it becomes the number. */
  | { readonly do: 'drop-name'; readonly id: string }
  /** The room and everything in it is forgotten. */
  | { readonly do: 'close' };

export interface HostToServer {
  /** Opens a room for a lesson. From this computer alone, unless the server was told otherwise. */
  open: (
    message: { readonly version: number; readonly lesson: string; readonly title: string },
    answer: (is: RoomOpened | Refused) => void,
  ) => void;
  attach: (message: Attach, answer: (is: Attached | Refused) => void) => void;
  /** From the leader: what phones show. `left` of a clock counts from the arrival. */
  show: (view: PhoneView, answer: (is: { readonly shown: number } | Refused) => void) => void;
  /** From the leader: the log from this index on; it replaces what the server has from there. */
  log: (
    message: { readonly from: number; readonly facts: readonly LessonFact[] },
    answer: (is: { readonly facts: number } | Refused) => void,
  ) => void;
  room: (act: RoomAct, answer: (is: { readonly done: true } | Refused) => void) => void;
  /** From a window that follows; the leader's answer comes back. */
  command: (command: LessonCommand, answer: (is: { readonly told: string } | Refused) => void) => void;
}

export interface ServerToHost {
  /** Votes that the server vouches for, new or moved, or `all` of this vote; at most ten times a second. */
  votes: (message: { readonly prompt: number; readonly votes: Readonly<Record<string, string>> }) => void;
  roster: (roster: Roster) => void;
  health: (health: RoomHealth) => void;
  /** This window leads from now on, or no longer. */
  lead: (leads: boolean) => void;
  /** To the windows that follow. */
  log: (message: { readonly from: number; readonly facts: readonly LessonFact[] }) => void;
  /** To the leader, from a window that follows. */
  command: (command: LessonCommand, answer: (is: { readonly told: string }) => void) => void;
  over: (why: Refused) => void;
}
