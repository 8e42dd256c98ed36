/** How well a person did in the rest of a scene, and who that makes the strongest and the weakest quarter. */
import { bars, handInHand, sum } from '../../core/score';
import type { Met, Reply } from './model';

/**
 * Hand in hand, 0 to 100, over every decision of a play but one: each bar runs from the least that was offered on this
 * way to what the best replies give, and the two are joined by the harmonic mean, as in the score. The decision itself is
 * left out, or it would be compared with itself.
 * @returns undefined where nothing else of worth was decided.
 */
export function restOf(met: readonly Met[], without: number): number | undefined {
  const total = { security: 0, service: 0 };
  const worst = { security: 0, service: 0 };
  const best = { security: 0, service: 0 };
  let counted = 0;
  met.forEach(({ replies, took }, i) => {
    const taken = replies.find((r) => r.name === took);
    const marked = bestOf(replies);
    if (i === without || !taken || !marked) return;
    counted++;
    for (const bar of ['security', 'service'] as const) {
      total[bar] += taken[bar];
      worst[bar] += Math.min(...replies.map((r) => r[bar]));
      best[bar] += marked[bar];
    }
  });
  return counted === 0 ? undefined : handInHand(bars(total, { worst, best }));
}

/** The marked best; of two the one with the greater sum. */
function bestOf(replies: readonly Reply[]): Reply | undefined {
  return replies.filter((r) => r.best).toSorted((a, b) => sum(b) - sum(a))[0];
}

/** How much of each person belongs to the top and to the bottom quarter, 0 to 1. */
export interface Quarters {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
  /** The size of one quarter: a fourth of the people, not always a whole number. */
  readonly size: number;
}

/** Those who are equal at the edge of a quarter share what is left of it, so that no order of files decides. */
export function quartersOf(scores: readonly number[]): Quarters {
  const size = scores.length / 4;
  return { top: part(scores, size, (a, b) => b - a), bottom: part(scores, size, (a, b) => a - b), size };
}

function part(scores: readonly number[], size: number, order: (a: number, b: number) => number): number[] {
  const equal = new Map<number, number>();
  for (const score of scores) equal.set(score, (equal.get(score) ?? 0) + 1);
  const weight = new Map<number, number>();
  let left = size;
  for (const level of [...equal.keys()].sort(order)) {
    const people = equal.get(level) ?? 0;
    weight.set(level, Math.min(1, left / people));
    left = Math.max(0, left - people);
  }
  return scores.map((score) => weight.get(score) ?? 0);
}
