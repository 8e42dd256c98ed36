/**
 * Where rooms are kept. Everything is asked for in whole operations, so that a store may be the memory of this process
 * or something that several processes share; no truth about a room is held anywhere else.
 */
import type { RoomHealth } from '../../classroom/protocol/host';
import type { Refused } from '../../classroom/protocol/phone';
import type { OpAnswer, OpInput, RoomOp } from '../../classroom/room/ops';
import type { NewRoom, RoomEffect, RoomState } from '../../classroom/room/state';

/** A room without its people, votes and log: what is asked for most often. */
export type RoomDoor = Omit<RoomState, 'members' | 'removed' | 'ballots' | 'log'>;

export interface Acted<K extends RoomOp> {
  readonly answer: OpAnswer<K> | Refused;
  readonly effects: readonly RoomEffect[];
  /** What receipts are made with. */
  readonly door: Pick<RoomDoor, 'secret' | 'lesson'>;
}

export interface RoomStore {
  /** Other processes work on the same rooms. */
  readonly shared: boolean;
  /** Resolves once the room would survive a crash, as far as the disk allows. */
  create(room: NewRoom, now: number): Promise<'made' | 'taken' | 'full'>;
  door(code: string): Promise<RoomDoor | undefined>;
  isMember(code: string, voter: string): Promise<boolean>;
  /** With all members and the votes of the vote that is shown; other votes and the log may be missing. */
  people(code: string): Promise<RoomState | undefined>;
  read(code: string): Promise<RoomState | undefined>;
  /** What these voters have chosen in this vote, or all of them. */
  casts(code: string, prompt: number, voters: readonly string[] | 'all'): Promise<Record<string, string>>;
  /** Atomic. Undefined: there is no such room. */
  act<K extends RoomOp>(code: string, op: K, input: OpInput<K>, now: number): Promise<Acted<K> | undefined>;
  /** `door`, where that needs nobody else: the store is the memory of this process. */
  readonly doorNow?: (code: string) => RoomDoor | undefined;
  /** `act` of a vote, where that needs nobody else: the store is the memory of this process. */
  readonly voteNow?: (code: string, input: OpInput<'vote'>, now: number) => Acted<'vote'> | undefined;
  forget(code: string): Promise<void>;
  /** Forgets rooms that are over; answers their codes. */
  sweep(now: number): Promise<readonly string[]>;
  rooms(): Promise<readonly string[]>;
  /** How old the copy on disk is, and why there is none. */
  disk(now: number): Pick<RoomHealth, 'savedAgo' | 'unsaved'>;
  /** Calls it whenever `disk` has other words than before. */
  watchDisk(turned: () => void): void;
  /** Writes what is not written yet. */
  stop(): Promise<void>;
}
