/**
 * One step at a time: what a step shows is stored before the next one shows anything. A step that is asked for too
 * early waits; asked for twice, it comes once, for nobody presses twice because a disk is slow.
 */
export class Gate {
  private storing: Promise<void> | undefined;
  private waiting: Promise<void> | undefined;
  private closed = false;

  /**
   * Runs `step` now, or as soon as the one before is stored. A step shows at once and answers the promise of its write,
   * or undefined where there is nothing to write. Resolves when written; rejects with what the step threw.
   */
  async pass(step: () => Promise<void> | undefined): Promise<void> {
    if (!this.storing) return this.enter(step);
    this.waiting ??= this.storing.then(() => {
      this.waiting = undefined;
      return this.enter(step);
    });
    return this.waiting;
  }

  /** Nothing passes any more, not even what waits. */
  close(): void {
    this.closed = true;
  }

  private enter(step: () => Promise<void> | undefined): Promise<void> | undefined {
    const written = this.closed ? undefined : step();
    this.storing = written?.then(() => {
      this.storing = undefined;
    });
    return written;
  }
}
