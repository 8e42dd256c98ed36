/** A story as the explorer plays it: moments at which something is chosen, and a way back to each. */
import type { Decision, Option } from '../../core/model';
import type { State } from '../../core/state';
import type { Place } from '../guard';

/** A reply or choice that is offered now. */
export interface Offered {
  /** Index of the authored choice in the catalog. */
  readonly choice: number;
  /** What names it on a path. */
  readonly label: string;
  readonly words: number;
  /** Absent in plain ink, where nothing is scored. */
  readonly option?: Option;
  /** 0 to 100; null where all options are worth the same, and in plain ink. */
  readonly score: number | null;
}

/** Where a turn came to rest. */
export interface Moment {
  /** In authored order; empty when the play is over. */
  readonly offered: readonly Offered[];
  readonly decision?: Decision;
  /** How it ended, when it is over: an ending of ours, or the place of ink's END. */
  readonly ending?: string;
  /** Shown in the turn that led here. */
  readonly lines: number;
  readonly words: number;
  /** Authored lines of that turn, by index, once each. */
  readonly shown: readonly number[];
  /** What the rules know; absent in plain ink. */
  readonly state?: State;
}

/** Where a game stood; only for the game it was taken from. */
export type Kept = object;

/** Every step may throw StoryTrouble; `back` mends the game afterwards. */
export interface Game {
  /** Opens a play and runs to its first moment. @param world 0 base facts, 1 twins, 2 second twins. */
  begin(world: number, seed: number): Moment;
  /** Takes an offered choice; the game must stand at `from`. */
  choose(from: Moment, index: number): Moment;
  /** Authored lines that were shown before the game was stopped in the middle of a turn. */
  shown(): readonly number[];
  keep(): Kept;
  back(kept: Kept): void;
  /** Lowest and highest of each person's meters over everything played so far. */
  readonly meters: ReadonlyMap<string, MeterRange>;
}

export interface MeterRange {
  trust: Range;
  rapport: Range;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** One way through a story, as a list that shares its beginning with others. */
export interface Path {
  readonly world: number;
  readonly seed: number;
  /** Choices taken. */
  readonly length: number;
  readonly label: string;
  readonly before?: Path;
}

export function labelsOf(path: Path | undefined): string[] {
  const labels: string[] = [];
  for (let p = path; p?.before; p = p.before) labels.push(p.label);
  return labels.reverse();
}

/** A path on which the story could not go on. */
export interface Stopped {
  readonly path: Path;
  readonly message: string;
  /** It would have run on for ever. */
  readonly endless: boolean;
  readonly place?: Place;
}

/** Runs of characters between blanks; counted without making them, because every turn asks. */
export function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= SPACE;
    if (!blank && !inside) words += 1;
    inside = !blank;
  }
  return words;
}

const SPACE = 32;
