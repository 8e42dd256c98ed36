import type { Bunch } from './bunch';

/**
 * What one connection sends is done in the order in which it came, its end included: two messages in one breath must not
 * make two phones, or windows of two rooms, of it. Connections do not wait for each other, but votes of any that came
 * before have been taken.
 */
export class Turns {
  readonly #bunch: Bunch;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(bunch: Bunch) {
    this.#bunch = bunch;
  }

  /** Nothing is under way. */
  get idle(): boolean {
    return this.#waiting === 0;
  }

  /** Rejects as the job does; the next one has its turn all the same. */
  take<T>(job: () => Promise<T>): Promise<T> {
    this.#bunch.run();
    this.#waiting += 1;
    const done = this.#last.then(job);
    const over = (): void => {
      this.#waiting -= 1;
    };
    this.#last = done.then(over, over);
    return done;
  }
}
