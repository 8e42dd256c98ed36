/** How often somebody may do what. In this process alone: a limit is a brake, not the truth about a room. */
import { type Bucket, isFull, type Rate, take } from '../../classroom/room/bucket';
import type { World } from '../world';

export const RATES = {
  /** Of one connection. */
  join: { burst: 10, every: 1000 },
  look: { burst: 20, every: 500 },
  vote: { burst: 20, every: 250 },
  /** Codes that are no room, of one address; a class behind one address has only so many who mistype. */
  guess: { burst: 40, every: 2000 },
  /** Keys that do not fit, of one address. */
  key: { burst: 10, every: 5000 },
  /** Rooms that one computer opens. */
  open: { burst: 20, every: 5000 },
} as const satisfies Record<string, Rate>;

/** One bucket. */
export class Brake {
  #bucket: Bucket = 0;
  readonly #rate: Rate;
  readonly #world: World;

  constructor(rate: Rate, world: World) {
    this.#rate = rate;
    this.#world = world;
  }

  /** Takes one. @returns milliseconds to wait, where there is none left. */
  take(): number | undefined {
    const { bucket, again } = take(this.#bucket, this.#rate, this.#world.now());
    this.#bucket = bucket;
    return again;
  }
}

/** Buckets of many; those that are full again are forgotten. */
export class Limiter {
  readonly #buckets = new Map<string, Bucket>();
  readonly #rate: Rate;
  readonly #world: World;

  constructor(rate: Rate, world: World) {
    this.#rate = rate;
    this.#world = world;
  }

  /** Takes one. @returns milliseconds to wait, where there is none left. */
  take(who: string): number | undefined {
    if (this.#buckets.size > 10_000) this.#tidy();
    const { bucket, again } = take(this.#buckets.get(who), this.#rate, this.#world.now());
    this.#buckets.set(who, bucket);
    return again;
  }

  /** Milliseconds to wait before there is one; nothing is taken. */
  wait(who: string): number | undefined {
    return take(this.#buckets.get(who), this.#rate, this.#world.now()).again;
  }

  #tidy(): void {
    const now = this.#world.now();
    for (const [who, bucket] of this.#buckets) {
      if (isFull(bucket, now)) this.#buckets.delete(who);
    }
  }
}
