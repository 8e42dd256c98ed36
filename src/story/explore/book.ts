/** What an exploration has met so far: hits, first and shortest ways, and where the story could not go on. */
import { StoryTrouble } from '../guard';
import type { Catalog } from './catalog';
import type { Moment, Path, Stopped } from './game';

/** Paths kept for a story that fails on thousands. */
const MOST_STOPPED = 50;

export class Book {
  /** Plays that took each choice, were offered it, were shown each line. */
  readonly taken: Float64Array;
  readonly offered: Float64Array;
  readonly shown: Float64Array;
  /** The shortest way known to take each choice, to each ending, to be told each fact. */
  readonly choices: (Path | undefined)[];
  readonly endings = new Map<string, Path>();
  readonly told = new Map<string, Path>();
  readonly stopped: Stopped[] = [];
  /** Choices after which the story runs on for ever; each takes long to catch, so none is taken twice. */
  readonly deadly = new Set<number>();
  reachedChoices = 0;
  reachedLines = 0;
  private readonly seen: Uint8Array;

  constructor(private readonly catalog: Catalog) {
    this.taken = new Float64Array(catalog.choices.length);
    this.offered = new Float64Array(catalog.choices.length);
    this.shown = new Float64Array(catalog.lines.length);
    this.choices = new Array<Path | undefined>(catalog.choices.length).fill(undefined);
    this.seen = new Uint8Array(catalog.lines.length);
  }

  get complete(): boolean {
    return this.reachedChoices === this.catalog.choices.length && this.reachedLines === this.catalog.lines.length;
  }

  saw(line: number): boolean {
    return this.seen[line] === 1;
  }

  /** Notes that a choice was taken, whatever comes of it. */
  took(choice: number, path: Path): void {
    if (choice < 0) return;
    const known = this.choices[choice];
    if (!known) this.reachedChoices += 1;
    if (!known || path.length < known.length) this.choices[choice] = path;
  }

  see(lines: readonly number[]): void {
    for (const line of lines) {
      if (this.seen[line]) continue;
      this.seen[line] = 1;
      this.reachedLines += 1;
    }
  }

  /** Notes where a way has come to; counts nothing. */
  arrive(moment: Moment, path: Path): void {
    this.see(moment.shown);
    for (const fact of moment.state?.told ?? []) keepShorter(this.told, fact, path);
    if (moment.ending !== undefined) keepShorter(this.endings, moment.ending, path);
  }

  /** Adds plays that came through a moment, by the choice just taken. */
  count(moment: Moment, choice: number | undefined, plays: number): void {
    if (choice !== undefined && choice >= 0) add(this.taken, choice, plays);
    for (const line of moment.shown) add(this.shown, line, plays);
    for (const { choice: offered } of moment.offered) if (offered >= 0) add(this.offered, offered, plays);
  }

  /** Starts the hits again; what was reached stays reached. */
  clearCounts(): void {
    for (const counts of [this.taken, this.offered, this.shown]) counts.fill(0);
  }

  /** Notes a way on which the story could not go on. @param choice taken last. @throws any error that is not the story's. */
  stop(path: Path, error: unknown, choice = -1): void {
    if (!(error instanceof StoryTrouble)) throw error;
    const { message, endless, place } = error;
    if (endless) this.deadly.add(choice);
    const known = this.stopped.findIndex((s) => s.message === message);
    const now = { path, message, endless, ...(place && { place }) };
    if (known === -1 && this.stopped.length < MOST_STOPPED) this.stopped.push(now);
    else if (known !== -1 && path.length < (this.stopped[known] as Stopped).path.length) this.stopped[known] = now;
  }
}

function add(counts: Float64Array, at: number, plays: number): void {
  counts[at] = (counts[at] ?? 0) + plays;
}

function keepShorter(ways: Map<string, Path>, id: string, path: Path): void {
  const known = ways.get(id);
  if (!known || path.length < known.length) ways.set(id, path);
}
