/**
 * Votes on the short way are taken together, ten times a second. One that comes alone cost two to three times
 * as much of the server's own work as one right behind another: most likely for what has left the processor's caches.
 * Nobody loses by it: facilitators hear of votes ten times a second anyway, and whatever else comes in lets the votes before it
 * go first, so that everything is judged in the order in which it came (docs/decisions/0019).
 */
export class Bunch {
  #jobs: (() => void)[] = [];
  readonly #soon: () => void;

  /** @param soon sees to it that `run` is called within a tenth of a second. */
  constructor(soon: () => void) {
    this.#soon = soon;
  }

  /** @param job must not throw. */
  add(job: () => void): void {
    this.#jobs.push(job);
    if (this.#jobs.length === 1) this.#soon();
    if (this.#jobs.length >= FULL) this.run();
  }

  run(): void {
    if (this.#jobs.length === 0) return;
    const jobs = this.#jobs;
    this.#jobs = [];
    for (const job of jobs) job();
  }
}

/** More would gain nothing, and keep the rest of the server waiting. */
const FULL = 64;
