/** What goes out after an operation: pictures at once, votes ten times a second, the roster twice a second at most. */

import type { RoomHealth } from '../../classroom/protocol/host';
import { entriesOf, lookUp } from '../../classroom/room/book';
import { selfOf, viewFor, viewNow } from '../../classroom/room/join';
import { peopleOf, rosterOf } from '../../classroom/room/roster';
import { ballotsOf, leaderOf, type RoomEffect, type RoomState } from '../../classroom/room/state';
import type { RoomStore } from '../store/store';
import type { World } from '../world';
import { Bunch } from './bunch';
import { tell } from './lane';
import { allOf, type Hosts, hostsOf, insideOf, type Phones, voterRoom } from './names';
import { News, newsText } from './news';

const VOTES_EVERY = 100;
/** A roster is sent whole: so many milliseconds apart, and so many more for each in the room. */
const ROSTER_EVERY = 500;
const ROSTER_EACH = 0.5;

/** What waits to go out to the hosts of one room. */
interface Waiting {
  readonly news: News;
  stopRoster: (() => void) | undefined;
  /** People in the roster that went out last. */
  people: number;
}

export class Outbox {
  readonly #store: RoomStore;
  readonly #world: World;
  readonly #phones: Phones;
  readonly #hosts: Hosts;
  readonly #waiting = new Map<string, Waiting>();
  /** Rooms with votes that wait. */
  readonly #due = new Set<string>();
  #stopTick: (() => void) | undefined;
  /** Votes that are still to be taken. */
  readonly bunch = new Bunch(() => this.#tickSoon());

  constructor(store: RoomStore, world: World, phones: Phones, hosts: Hosts) {
    this.#store = store;
    this.#world = world;
    this.#phones = phones;
    this.#hosts = hosts;
  }

  async send(code: string, effects: readonly RoomEffect[]): Promise<void> {
    for (const effect of effects) await this.#one(code, effect);
  }

  /**
   * What comes of a vote: it waits for its next turn to go out.
   * @param came when the vote did, in milliseconds since the epoch
   */
  soon(code: string, effects: readonly RoomEffect[], came: number): void {
    for (const effect of effects) {
      if (effect.effect === 'vote') this.#vote(code, effect, came);
    }
  }

  /** A room is gone: everybody in it is told. */
  async shut(code: string): Promise<void> {
    this.#forget(code);
    this.#phones.to(allOf(code)).emit('over', { refused: 'no-room' });
    this.#phones.in(allOf(code)).socketsLeave([allOf(code), insideOf(code)]);
    this.#hosts.to(hostsOf(code)).emit('over', { refused: 'no-room' });
    this.#hosts.in(hostsOf(code)).socketsLeave(hostsOf(code));
    await this.#store.forget(code);
  }

  health(room: RoomState): RoomHealth {
    const median = this.#waiting.get(room.code)?.news.median;
    return {
      ...peopleOf(room),
      ...(median !== undefined && { voteMs: median }),
      ...this.#store.disk(this.#world.now()),
    };
  }

  /** Every facilitator hears at once that rooms are no longer kept, or are again. */
  async tellHealth(): Promise<void> {
    for (const code of await this.#store.rooms()) await this.#sendHealth(code);
  }

  /** All votes of the lesson to the window that leads: it may have missed some. */
  allVotes(room: RoomState, socket: string): void {
    for (const [prompt, { votes }] of ballotsOf(room)) {
      if (votes.size === 0) continue;
      const all = Object.fromEntries(entriesOf(votes).map(([voter, { choice }]) => [voter, choice]));
      this.#hosts.to(socket).emit('votes', { prompt, votes: all });
    }
  }

  /** A phone forgot the room: none of its tabs hears of it any more. */
  left(code: string, voter: string): void {
    const phone = voterRoom(code, voter);
    this.#phones.in(phone).socketsLeave([allOf(code), insideOf(code), phone]);
  }

  /** Votes that have come are taken and answered; nothing goes out afterwards. */
  stop(): void {
    this.bunch.run();
    this.#stopTick?.();
    for (const code of [...this.#waiting.keys()]) this.#forget(code);
  }

  async #one(code: string, effect: RoomEffect): Promise<void> {
    switch (effect.effect) {
      case 'vote':
        return this.#vote(code, effect, this.#world.now());
      case 'closed':
        return this.#closed(code, effect.prompt);
      case 'roster':
        return this.#rosterSoon(code);
      case 'view':
        return this.#view(code);
      case 'you':
        return this.#you(code, effect.voter);
      case 'removed':
        return this.#removed(code, effect.voter);
      case 'lead':
        return this.#lead(code, effect);
      case 'log':
        return this.#log(code, effect);
      case 'shut':
        return this.shut(code);
    }
  }

  #vote(code: string, { prompt, voter, choice }: Extract<RoomEffect, { effect: 'vote' }>, came: number): void {
    this.#of(code).news.add(prompt, voter, choice, came);
    this.#due.add(code);
    this.#tickSoon();
  }

  /** Votes of all rooms go out together: a wake for each would cost more than they do. */
  #tickSoon(): void {
    this.#stopTick ??= this.#later(VOTES_EVERY, async () => {
      this.bunch.run();
      this.#stopTick = undefined;
      await Promise.allSettled([...this.#due].map((code) => this.#sendVotes(code)));
    });
  }

  /** Whoever counts now has every vote, also those that came to another process; and hears how long they took. */
  async #closed(code: string, prompt: number): Promise<void> {
    await this.#sendVotes(code);
    await this.#sendHealth(code);
    const door = this.#store.shared ? await this.#store.door(code) : undefined;
    const leader = door && leaderOf(door);
    if (leader === undefined) return;
    this.#hosts.to(leader).emit('votes', { prompt, votes: await this.#store.casts(code, prompt, 'all') });
  }

  async #sendVotes(code: string): Promise<void> {
    const { news } = this.#of(code);
    this.#due.delete(code);
    const taken = news.take();
    const door = this.#store.doorNow ? this.#store.doorNow(code) : await this.#store.door(code);
    const leader = door && leaderOf(door);
    // Without one they are not lost: whoever leads next gets all of them.
    if (leader === undefined) return;
    const here = this.#store.shared ? undefined : this.#hosts.sockets.get(leader);
    for (const [prompt, fresh] of taken.votes) {
      if (here) tell(here, 'votes', newsText(prompt, fresh));
      // As they are now: one may have moved meanwhile in another process.
      else
        this.#hosts
          .to(leader)
          .emit('votes', { prompt, votes: await this.#store.casts(code, prompt, [...fresh.keys()]) });
    }
    news.told(taken, this.#world.now());
  }

  async #sendHealth(code: string): Promise<void> {
    const room = await this.#store.people(code);
    if (room && room.hosts.length > 0) this.#hosts.to(hostsOf(code)).emit('health', this.health(room));
  }

  #rosterSoon(code: string): void {
    const waiting = this.#of(code);
    waiting.stopRoster ??= this.#later(rosterEvery(waiting), () => this.#roster(code));
  }

  /** A store that cannot be reached is told of by the answers; what was to go out comes with the next connection. */
  #later(ms: number, run: () => Promise<void>): () => void {
    return this.#world.after(ms, () => void run().catch(() => {}));
  }

  async #roster(code: string): Promise<void> {
    const waiting = this.#of(code);
    waiting.stopRoster = undefined;
    const room = await this.#store.people(code);
    if (!room || room.hosts.length === 0) return;
    waiting.people = room.members.size;
    this.#hosts.to(hostsOf(code)).emit('roster', rosterOf(room, this.#world.now()));
    this.#hosts.to(hostsOf(code)).emit('health', this.health(room));
  }

  async #view(code: string): Promise<void> {
    const door = await this.#store.door(code);
    if (door) this.#phones.to(insideOf(code)).emit('view', viewNow(door, this.#world.now()));
  }

  async #you(code: string, voter: string): Promise<void> {
    const room = await this.#store.people(code);
    const member = room && lookUp(room.members, voter);
    if (!member) return;
    const phone = voterRoom(code, voter);
    if (!member.waiting) this.#phones.in(phone).socketsJoin(insideOf(code));
    this.#phones.to(phone).emit('you', selfOf(room, member));
    this.#phones.to(phone).emit('view', viewFor(room, member, this.#world.now()));
  }

  #removed(code: string, voter: string): void {
    this.#phones.to(voterRoom(code, voter)).emit('over', { refused: 'removed' });
    this.left(code, voter);
  }

  async #lead(code: string, { socket, leads }: Extract<RoomEffect, { effect: 'lead' }>): Promise<void> {
    this.#hosts.to(socket).emit('lead', leads);
    const room = leads ? await this.#store.read(code) : undefined;
    if (room) this.allVotes(room, socket);
  }

  async #log(code: string, { from, facts }: Extract<RoomEffect, { effect: 'log' }>): Promise<void> {
    const door = await this.#store.door(code);
    const leader = door && leaderOf(door);
    const hosts = this.#hosts.to(hostsOf(code));
    (leader === undefined ? hosts : hosts.except(leader)).emit('log', { from, facts });
  }

  #of(code: string): Waiting {
    const found = this.#waiting.get(code);
    if (found) return found;
    const fresh: Waiting = { news: new News(), stopRoster: undefined, people: 0 };
    this.#waiting.set(code, fresh);
    return fresh;
  }

  #forget(code: string): void {
    this.#due.delete(code);
    this.#waiting.get(code)?.stopRoster?.();
    this.#waiting.delete(code);
  }
}

const rosterEvery = ({ people }: Waiting): number => ROSTER_EVERY + people * ROSTER_EACH;
