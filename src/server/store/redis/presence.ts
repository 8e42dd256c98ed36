/** Which processes are alive. A connection belongs to a process and is gone with it, also when nobody could say so. */
import type { World } from '../../world';
import { type RedisLink, scriptOf } from './link';
import { BEAT } from './scripts';

/** Milliseconds between two signs of life, and without one until a process counts as dead. */
const EVERY = 1000;
const DEAD_AFTER = 4000;
const PROCESSES = 'rapport:processes';

const SCRIPT = scriptOf(BEAT);

export interface Deaths {
  /** These processes are dead: their connections have to be forgotten. */
  bury(processes: readonly string[]): Promise<void>;
  /** The others took this process for dead: what it is connected with is not what they know. */
  buried(): void;
}

export class Presence {
  readonly id: string;
  readonly #link: RedisLink;
  readonly #world: World;
  readonly #deaths: Deaths;
  #alive = new Set<string>();
  /** Dead ones that were asked for; one that comes back says so. */
  readonly #strange = new Set<string>();
  #stop = (): void => {};
  #first = true;

  constructor(link: RedisLink, world: World, deaths: Deaths) {
    this.#link = link;
    this.#world = world;
    this.#deaths = deaths;
    this.id = world.secret(6);
  }

  async start(): Promise<void> {
    await this.#beat();
    this.#later();
  }

  /** As this process' connections are called among those of all. */
  named = (socket: string): string => `${this.id}.${socket}`;

  lives = (socket: string): boolean => this.#alive.has(processOf(socket));

  /** Looks again where somebody is of a process that was not there before. */
  async meet(sockets: readonly string[]): Promise<void> {
    const unknown = sockets.filter((socket) => !this.lives(socket) && !this.#strange.has(processOf(socket)));
    if (unknown.length === 0) return;
    await this.#look();
    for (const socket of unknown) if (!this.lives(socket)) this.#strange.add(processOf(socket));
  }

  /** From now on the others may count this process as dead. */
  async stop(): Promise<void> {
    this.#stop();
    await this.#link.command('ZADD', PROCESSES, '0', this.id);
  }

  #later(): void {
    this.#stop = this.#world.after(EVERY, () => {
      void this.#beat()
        .catch(() => {})
        .finally(() => this.#later());
    });
  }

  async #beat(): Promise<void> {
    const dead = await this.#look();
    if (dead.length === 0) return;
    await this.#deaths.bury(dead);
    // Only now: if this process dies over it, the next one does it again.
    await this.#link.command('ZREM', PROCESSES, ...dead);
  }

  /** Gives a sign of life, and learns who else has given one. @returns who has not for too long. */
  async #look(): Promise<readonly string[]> {
    const reply = await this.#link.script(SCRIPT, [PROCESSES], [this.id, String(DEAD_AFTER)]);
    const [known, alive, dead] = reply as readonly [number, readonly string[], readonly string[]];
    this.#alive = new Set(alive);
    for (const each of alive) this.#strange.delete(each);
    if (known === 0 && !this.#first) this.#deaths.buried();
    this.#first = false;
    return dead;
  }
}

const processOf = (socket: string): string => socket.slice(0, socket.indexOf('.'));
