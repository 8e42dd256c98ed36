export interface Job {
  /** Must not throw. */
  run(): void;
}

/**
 * Votes on the short way are taken together, ten times a second. One that comes alone cost two to three times
 * as much of the server's own work as one right behind another: most likely for what has left the processor's caches.
 * Nobody loses by it: facilitators hear of votes ten times a second anyway, and whatever else comes in lets the votes before it
 * go first, so that everything is judged in the order in which it came (docs/decisions/0019).
 */
export class Bunch {
  #jobs: Job[] = [];
  readonly #soon: () => void;

  /** @param soon sees to it that `run` is called within a tenth of a second. */
  constructor(soon: () => void) {
    this.#soon = soon;
  }

  add(job: Job): void {
    this.#jobs.push(job);
    if (this.#jobs.length === 1) this.#soon();
    if (this.#jobs.length >= FULL) this.run();
  }

  run(): void {
    if (this.#jobs.length === 0) return;
    const jobs = this.#jobs;
    this.#jobs = [];
    for (const job of jobs) job.run();
  }
}

/** More would gain nothing, and keep the rest of the server waiting. */
const FULL = 64;
