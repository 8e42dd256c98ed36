/**
 * How often a key drawn by lot would show the same pattern. A story has a handful of decisions, and in a handful the
 * longest reply is the best one often enough by accident; a cue is a pattern that accident hardly makes.
 */

/** Distribution of the number of hits when decision i hits with chance `chances[i]`, each 0 to 1. */
function distribution(chances: readonly number[]): number[] {
  let of = [1];
  for (const p of chances) {
    const next = Array.from({ length: of.length + 1 }, () => 0);
    of.forEach((weight, hits) => {
      next[hits] = (next[hits] as number) + weight * (1 - p);
      next[hits + 1] = (next[hits + 1] as number) + weight * p;
    });
    of = next;
  }
  return of;
}

const total = (parts: readonly number[]) => parts.reduce((sum, p) => sum + p, 0);

/** Probability of `hits` or more. */
export function atLeast(hits: number, chances: readonly number[]): number {
  return total(distribution(chances).slice(hits));
}

/** Probability of `hits` or fewer. */
export function atMost(hits: number, chances: readonly number[]): number {
  return total(distribution(chances).slice(0, hits + 1));
}

/** Chance that one of `best` replies drawn from `of` is among `picked` of them. */
export function hitChance(picked: number, of: number, best: number): number {
  let miss = 1;
  for (let i = 0; i < best; i++) miss *= Math.max(0, of - picked - i) / (of - i);
  return 1 - miss;
}
