/** Writes in order, one at a time; a failed write is told and the play goes on. */
import type { StorageTrouble } from './ports';

export class Writer {
  private tail: Promise<void> = Promise.resolve();

  constructor(private readonly tell: (trouble: StorageTrouble | undefined) => void) {}

  /** Begins at once when nothing is under way. Resolves when done, also after a failure that was told. */
  write(work: () => Promise<void>): Promise<void> {
    this.tail = this.tail.then(work).then(
      () => this.tell(undefined),
      (error: unknown) => this.tell(troubleOf(error)),
    );
    return this.tail;
  }

  idle(): Promise<void> {
    return this.tail;
  }
}

/** Storage adapters reject with an error that carries its trouble; anything else is said as it is. */
function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof Error && 'trouble' in error) return error.trouble as StorageTrouble;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: 'denied',
    message: `Progress could not be saved: ${reason} You can go on playing; export your progress before you close the page.`,
  };
}
