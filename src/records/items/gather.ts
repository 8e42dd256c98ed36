/** Plays of many files made one set: each counted once, and one first attempt for each person, story and key. */
import type { Attempt, ClassReport } from './model';

export interface Gathered {
  /** In the order in which they were finished. */
  readonly attempts: readonly Attempt[];
  readonly reports: readonly ClassReport[];
  /** Plays and classes that came more than once. */
  readonly twice: number;
}

/**
 * The same play may lie in several files, exported on several days. A computer that imports a play calls it practice when
 * it has a first attempt already, so what any file calls a first attempt is one; of two first attempts of one person at
 * the same story and key the earlier counts.
 */
export function gather(attempts: readonly Attempt[], reports: readonly ClassReport[]): Gathered {
  const plays = once(attempts.toSorted(better), (a) => JSON.stringify([a.person, a.id])).sort(inTime);
  const begun = new Set<string>();
  const settled = plays
    .toSorted((a, b) => a.startedAt - b.startedAt || compare(a.id, b.id))
    .flatMap((play) => {
      const place = JSON.stringify([play.person, play.story, play.keyHash]);
      if (!play.first || !begun.has(place)) {
        if (play.first) begun.add(place);
        return [play];
      }
      return [{ ...play, first: false }];
    })
    .sort(inTime);
  const classes = once(reports.toSorted(sameText), (r) => r.id);
  const twice = attempts.length + reports.length - settled.length - classes.length;
  return { attempts: settled, reports: classes, twice };
}

function once<T>(sorted: readonly T[], identity: (each: T) => string): T[] {
  const seen = new Set<string>();
  return sorted.filter((each) => {
    const id = identity(each);
    return !seen.has(id) && seen.add(id);
  });
}

/** Of two records of the same play the one to keep, whatever the order of the files. */
function better(a: Attempt, b: Attempt): number {
  return Number(b.first) - Number(a.first) || a.startedAt - b.startedAt || sameText(a, b);
}

function inTime(a: Attempt, b: Attempt): number {
  return a.finishedAt - b.finishedAt || compare(a.id, b.id) || compare(a.person, b.person);
}

function sameText(a: object, b: object): number {
  return compare(textOf(a), textOf(b));
}

function textOf(record: object): string {
  return JSON.stringify(record, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
