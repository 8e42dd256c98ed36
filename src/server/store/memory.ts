/** Rooms in the memory of this process, with a copy on disk where there is one. */
import { entriesOf, lookUp } from '../../classroom/room/book';
import { applyRoom, isOver, type OpInput, type RoomOp } from '../../classroom/room/ops';
import { ballotOf, type NewRoom, newRoom, type RoomState } from '../../classroom/room/state';
import type { Acted, RoomDoor, RoomStore } from './store';

/** A copy of the rooms that outlives the process. */
export interface Copy {
  /** These are the rooms to copy, now and later. */
  of(rooms: ReadonlyMap<string, RoomState>): void;
  /**
   * A room is new, gone, or other than before.
   * @param votesAlone that can wait longer: phones prove their votes, and the leading window has laid them down.
   */
  changed(votesAlone?: boolean): void;
  /** Resolves when all that changed is written, or cannot be. */
  flush(): Promise<void>;
  state(now: number): ReturnType<RoomStore['disk']>;
  /** Calls it whenever the copy can no longer be written, or can be again. */
  watch(turned: () => void): void;
}

const NO_COPY: Copy = {
  ...{ of: () => {}, changed: () => {}, watch: () => {} },
  ...{ flush: async () => {}, state: () => ({}) },
};

/** @param most rooms at a time. */
export class MemoryStore implements RoomStore {
  readonly shared = false;
  readonly #rooms: Map<string, RoomState>;
  readonly #most: number;
  readonly #copy: Copy;

  constructor(most: number, restored: readonly RoomState[] = [], copy: Copy = NO_COPY) {
    this.#rooms = new Map(restored.map((room) => [room.code, room]));
    this.#most = most;
    this.#copy = copy;
    copy.of(this.#rooms);
  }

  async create(of: NewRoom, now: number): Promise<'made' | 'taken' | 'full'> {
    if (this.#rooms.has(of.code)) return 'taken';
    if (this.#rooms.size >= this.#most) return 'full';
    this.#keep(newRoom(of, now));
    await this.#copy.flush();
    return 'made';
  }

  async door(code: string): Promise<RoomDoor | undefined> {
    return this.#rooms.get(code);
  }

  async isMember(code: string, voter: string): Promise<boolean> {
    const room = this.#rooms.get(code);
    return room !== undefined && lookUp(room.members, voter) !== undefined;
  }

  people(code: string): Promise<RoomState | undefined> {
    return this.read(code);
  }

  async casts(code: string, prompt: number, voters: readonly string[] | 'all'): Promise<Record<string, string>> {
    const room = this.#rooms.get(code);
    const votes = room && ballotOf(room, prompt)?.votes;
    if (!votes) return {};
    const wanted = voters === 'all' ? entriesOf(votes) : voters.map((voter) => [voter, lookUp(votes, voter)] as const);
    return Object.fromEntries(wanted.flatMap(([voter, cast]) => (cast ? [[voter, cast.choice]] : [])));
  }

  async read(code: string): Promise<RoomState | undefined> {
    return this.#rooms.get(code);
  }

  async act<K extends RoomOp>(code: string, op: K, input: OpInput<K>, now: number): Promise<Acted<K> | undefined> {
    const acted = this.#act(code, op, input, now);
    // Who was removed, or locked out, must not be back after a crash.
    if (acted && op === 'room') await this.#copy.flush();
    return acted;
  }

  doorNow(code: string): RoomDoor | undefined {
    return this.#rooms.get(code);
  }

  voteNow(code: string, input: OpInput<'vote'>, now: number): Acted<'vote'> | undefined {
    return this.#act(code, 'vote', input, now);
  }

  #act<K extends RoomOp>(code: string, op: K, input: OpInput<K>, now: number): Acted<K> | undefined {
    const room = this.#rooms.get(code);
    if (!room) return undefined;
    const { state, answer, effects } = applyRoom(room, op, input, now);
    this.#keep(state, op === 'vote');
    return { answer, effects, door: state };
  }

  async forget(code: string): Promise<void> {
    if (!this.#rooms.delete(code)) return;
    this.#copy.changed();
    await this.#copy.flush();
  }

  async sweep(now: number): Promise<readonly string[]> {
    const over = [...this.#rooms.values()].filter((room) => isOver(room, now)).map((room) => room.code);
    for (const code of over) await this.forget(code);
    return over;
  }

  async rooms(): Promise<readonly string[]> {
    return [...this.#rooms.keys()];
  }

  disk(now: number): ReturnType<RoomStore['disk']> {
    return this.#copy.state(now);
  }

  watchDisk(turned: () => void): void {
    this.#copy.watch(turned);
  }

  stop(): Promise<void> {
    return this.#copy.flush();
  }

  #keep(room: RoomState, votesAlone = false): void {
    this.#rooms.set(room.code, room);
    this.#copy.changed(votesAlone);
  }
}
