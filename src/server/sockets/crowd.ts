/** How many connections one visitor holds: a program that opens them without end must not eat the memory of the class. */
import { MOST_PEOPLE } from '../../classroom/model';

/** A whole class may be behind one address, and for a moment after a lost network with its old connections and its new. */
const MOST_OF_ONE = 2 * MOST_PEOPLE;

export class Crowd {
  readonly #most: number;
  readonly #open = new Map<string, number>();

  constructor(most = MOST_OF_ONE) {
    this.#most = most;
  }

  isFull(visitor: string): boolean {
    return this.#of(visitor) >= this.#most;
  }

  /** @returns what takes it away again. */
  add(visitor: string): () => void {
    this.#open.set(visitor, this.#of(visitor) + 1);
    return () => {
      const left = this.#of(visitor) - 1;
      if (left > 0) this.#open.set(visitor, left);
      else this.#open.delete(visitor);
    };
  }

  #of(visitor: string): number {
    return this.#open.get(visitor) ?? 0;
  }
}
