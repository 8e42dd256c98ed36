/** Votes of one room that its facilitator has not heard of, and how long it took for those that were heard of last. */

/** Votes whose way to the leading window is remembered. */
const TIMED = 100;

interface Taken {
  /** Choice of each voter who is new or has moved, by prompt. */
  readonly votes: readonly (readonly [prompt: number, votes: ReadonlyMap<string, string>])[];
  /** When each vote came, in milliseconds since the epoch. */
  readonly times: readonly number[];
}

export class News {
  #votes = new Map<number, Map<string, string>>();
  #times: number[] = [];
  /** Milliseconds that the last votes took, in a ring. */
  readonly #took: number[] = [];
  #timed = 0;

  add(prompt: number, voter: string, choice: string, came: number): void {
    const votes = this.#votes.get(prompt);
    if (votes) votes.set(voter, choice);
    else this.#votes.set(prompt, new Map([[voter, choice]]));
    this.#times.push(came);
  }

  /** What there is goes out now; there is none then. */
  take(): Taken {
    const taken = { votes: [...this.#votes], times: this.#times };
    this.#votes = new Map();
    this.#times = [];
    return taken;
  }

  told({ times }: Taken, now: number): void {
    for (const at of times) {
      this.#took[this.#timed % TIMED] = now - at;
      this.#timed += 1;
    }
  }

  /** Milliseconds that the middle one of the last votes took; undefined before the first. */
  get median(): number | undefined {
    const took = [...this.#took].sort((a, b) => a - b);
    return took[Math.floor(took.length / 2)];
  }
}

/** As JSON, put together by hand: an object for each ten new names costs the engine more than all of its text. */
export function newsText(prompt: number, votes: ReadonlyMap<string, string>): string {
  const laid = [...votes].map(([voter, choice]) => `${JSON.stringify(voter)}:${JSON.stringify(choice)}`);
  return `{"prompt":${prompt},"votes":{${laid.join()}}}`;
}
