/** Rooms in Redis, for several processes: each operation is one script, or is done again where another came between. */
import type { LessonFact } from '../../../classroom/facts';
import { GRACE } from '../../../classroom/model';
import type { Refusal } from '../../../classroom/protocol/phone';
import { mapBook } from '../../../classroom/room/book';
import type { JoinInput } from '../../../classroom/room/join';
import { applyRoom, type OpInput, type RoomOp } from '../../../classroom/room/ops';
import { type NewRoom, promptOf, type RoomEffect, type RoomHost, type RoomState } from '../../../classroom/room/state';
import type { VoteInput } from '../../../classroom/room/vote';
import type { World } from '../../world';
import type { Acted, RoomDoor, RoomStore } from '../store';
import { choiceOf, decode, encode, fieldsOf, type Loaded, socketsIn, type Wanted } from './codec';
import { type RedisLink, scriptOf } from './link';
import { Presence } from './presence';
import { COMMIT, CREATE, FORGET, LOAD, RENEW, VOTE } from './scripts';

const ROOMS = 'rapport:rooms';
/** The braces keep all keys of a room together. */
const keyOf = (code: string): string => `rapport:{${code}}`;

const SCRIPTS = {
  create: scriptOf(CREATE),
  forget: scriptOf(FORGET),
  renew: scriptOf(RENEW),
  load: scriptOf(LOAD),
  commit: scriptOf(COMMIT),
  vote: scriptOf(VOTE),
};

const DOOR: Wanted = { voters: [], prompts: [], log: false };
const PEOPLE: Wanted = { voters: true, prompts: [], log: false };
const WHOLE: Wanted = { voters: true, prompts: true, log: true };
/** Tries of one operation against those of other processes. */
const TRIES = 100;

/** A window knows its process, so that it is forgotten with it. */
type OwnedHost = RoomHost & { readonly process?: string };

export interface Around {
  /** What has to be done outside because another process died. */
  effects(code: string, effects: readonly RoomEffect[]): Promise<void>;
  /** Every connection of this process has to be made anew: what it knows may be old. */
  anew(): void;
}

export class RedisStore implements RoomStore {
  readonly #link: RedisLink;
  readonly #world: World;
  readonly #most: number;
  readonly #presence: Presence;
  readonly #turns = new Map<string, Promise<unknown>>();
  #around: Around = { effects: async () => {}, anew: () => {} };

  /** @param most rooms at a time. */
  constructor(link: RedisLink, world: World, most: number) {
    this.#link = link;
    this.#world = world;
    this.#most = most;
    this.#presence = new Presence(link, world, {
      bury: (processes) => this.#bury(new Set(processes)),
      buried: () => this.#around.anew(),
    });
    link.onBack(() => this.#around.anew());
  }

  readonly shared = true;

  async start(around: Around): Promise<void> {
    this.#around = around;
    await this.#presence.start();
  }

  async create(of: NewRoom): Promise<'made' | 'taken' | 'full'> {
    const args = [of.code, String(this.#most), ...fieldsOf(of)];
    return (await this.#link.script(SCRIPTS.create, [keyOf(of.code), ROOMS], args)) as 'made' | 'taken' | 'full';
  }

  async door(code: string): Promise<RoomDoor | undefined> {
    return this.#read(code, DOOR);
  }

  async isMember(code: string, voter: string): Promise<boolean> {
    return (await this.#link.command('HEXISTS', `${keyOf(code)}:members`, voter)) === 1;
  }

  async people(code: string): Promise<RoomState | undefined> {
    return this.#read(code, PEOPLE);
  }

  async read(code: string): Promise<RoomState | undefined> {
    return this.#read(code, WHOLE);
  }

  async casts(code: string, prompt: number, voters: readonly string[] | 'all'): Promise<Record<string, string>> {
    if (voters.length === 0) return {};
    const key = `${keyOf(code)}:votes:${prompt}`;
    const some = voters === 'all' ? [] : [...voters];
    const reply = await (voters === 'all' ? this.#link.command('HKEYS', key) : undefined);
    const who = Array.isArray(reply) ? reply.map(String) : some;
    if (who.length === 0) return {};
    const casts = (await this.#link.command('HMGET', key, ...who)) as readonly (string | null)[];
    return Object.fromEntries(who.flatMap((voter, i) => (casts[i] ? [[voter, choiceOf(casts[i])]] : [])));
  }

  async act<K extends RoomOp>(code: string, op: K, input: OpInput<K>): Promise<Acted<K> | undefined> {
    if (op === 'vote') return (await this.#vote(code, input as VoteInput)) as Acted<K> | undefined;
    // Those of this process come one after the other: they would only be in each other's way.
    const before = this.#turns.get(code) ?? Promise.resolve();
    const done = before.then(() => this.#act(code, op, this.#owned(op, input)));
    const turn = done.catch(() => {});
    this.#turns.set(code, turn);
    void turn.then(() => {
      if (this.#turns.get(code) === turn) this.#turns.delete(code);
    });
    return done;
  }

  async forget(code: string): Promise<void> {
    await this.#link.script(SCRIPTS.forget, [keyOf(code), ROOMS], [code]);
  }

  /** Rooms run out by themselves; those with a window stay. */
  async sweep(): Promise<readonly string[]> {
    const over: string[] = [];
    for (const code of await this.rooms()) {
      const door = await this.door(code);
      if (door && door.hosts.length > 0) await this.#link.script(SCRIPTS.renew, [keyOf(code)], []);
      else if (!door && (await this.#link.command('SREM', ROOMS, code)) === 1) over.push(code);
    }
    return over;
  }

  async rooms(): Promise<readonly string[]> {
    const codes = await this.#link.command('SMEMBERS', ROOMS);
    return Array.isArray(codes) ? codes.map(String) : [];
  }

  disk(): ReturnType<RoomStore['disk']> {
    return this.#link.broken ? { unsaved: AWAY } : {};
  }

  /** A facilitator hears it from every answer; once it is back, all begins anew. */
  watchDisk(): void {}

  async stop(): Promise<void> {
    await this.#presence.stop().catch(() => {});
    this.#link.close();
  }

  async #vote(code: string, { voter, prompt, choice }: VoteInput): Promise<Acted<'vote'> | undefined> {
    const args = [voter, String(prompt), choice, this.#link.run, String(GRACE)];
    const reply = await this.#link.script(SCRIPTS.vote, [keyOf(code)], args);
    if (!Array.isArray(reply)) return undefined;
    const [is, secret, lesson] = reply.map(String);
    const door = { secret: secret ?? '', lesson: lesson ?? '' };
    if (is !== 'laid' && is !== 'again') return { answer: { refused: is as Refusal }, effects: [], door };
    const news: RoomEffect[] = [{ effect: 'vote', voter, prompt, choice }];
    return { answer: { prompt, choice }, effects: is === 'laid' ? news : [], door };
  }

  async #act<K extends RoomOp>(code: string, op: K, input: OpInput<K>): Promise<Acted<K> | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const loaded = await this.#load(code, wantedFor(op, input));
      if (!loaded) return undefined;
      const { state, answer, effects } = applyRoom(loaded.state, op, input, loaded.now);
      const commands = encode(loaded.state, state, op, input, this.#link.run);
      const { secret, lesson } = state;
      const acted: Acted<K> = { answer, effects, door: { secret, lesson } };
      if (commands.length === 0) return acted;
      const args = [loaded.version, JSON.stringify(commands)];
      if ((await this.#link.script(SCRIPTS.commit, [keyOf(code)], args)) === 1) return acted;
    }
    throw new Error('Others came between too often.');
  }

  async #load(code: string, wanted: Wanted): Promise<Loaded | undefined> {
    const reply = await this.#link.script(SCRIPTS.load, [keyOf(code)], [JSON.stringify(wanted)]);
    if (!Array.isArray(reply)) return undefined;
    await this.#presence.meet(socketsIn(reply));
    return decode(reply, this.#link.run, this.#presence.lives);
  }

  /** With times by the clock of this process, as everything outside reckons. */
  async #read(code: string, wanted: Wanted): Promise<RoomState | undefined> {
    const loaded = await this.#load(code, wanted);
    if (!loaded) return undefined;
    const ahead = this.#world.now() - loaded.now;
    const { deadline, members } = loaded.state;
    return {
      ...loaded.state,
      members: mapBook(members, (of) => ({ ...of, since: of.since + ahead })),
      deadline: deadline === undefined ? undefined : deadline + ahead,
    };
  }

  #owned<K extends RoomOp>(op: K, input: OpInput<K>): OpInput<K> {
    const { named, id } = this.#presence;
    if (op === 'join' || op === 'disconnect') {
      return { ...input, socket: named((input as JoinInput).socket) } as OpInput<K>;
    }
    return op === 'attach' ? { ...input, process: id } : input;
  }

  /** Windows of the dead are detached, and whoever sees the people sees them asleep. */
  async #bury(processes: ReadonlySet<string>): Promise<void> {
    for (const code of await this.rooms()) {
      const room = await this.people(code);
      if (!room) continue;
      const gone = (room.hosts as readonly OwnedHost[]).filter((host) => processes.has(host.process ?? ''));
      for (const { socket } of gone) {
        const acted = await this.act(code, 'detach', { socket });
        if (acted) await this.#around.effects(code, acted.effects);
      }
      const prompt = promptOf(room.view);
      // Votes that the dead one had taken and not yet passed on are in the room, and the leading window has to hear of them.
      const all: RoomEffect[] = prompt === undefined ? [] : [{ effect: 'closed', prompt }];
      await this.#around.effects(code, [...all, { effect: 'roster' }]);
    }
  }
}

/** What has to be read before an operation; all else of the room may stay where it is. */
function wantedFor<K extends RoomOp>(op: K, input: OpInput<K>): Wanted {
  if (op === 'join') {
    const { voter, vote } = input as JoinInput;
    return { voters: [voter], prompts: vote ? [vote.prompt] : [], log: false };
  }
  if (op === 'disconnect' || op === 'leave') {
    return { voters: [(input as OpInput<'leave'>).voter], prompts: [], log: false };
  }
  if (op === 'log') return wantedForLog((input as OpInput<'log'>).facts);
  if (op !== 'room') return DOOR;
  const { act } = input as OpInput<'room'>;
  if (act.do === 'settings') return PEOPLE;
  return act.do === 'close' ? DOOR : { voters: [act.id], prompts: [], log: false };
}

function wantedForLog(facts: readonly LessonFact[]): Wanted {
  const votes = facts.filter((fact) => fact.fact === 'VotesCast');
  return {
    voters: [...new Set(votes.flatMap((fact) => Object.keys(fact.votes)))],
    prompts: [...new Set(votes.map((fact) => fact.prompt))],
    log: false,
  };
}

const AWAY = 'Redis cannot be reached, so nobody can vote. Everything goes on by itself once it is back.';
