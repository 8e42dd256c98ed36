/**
 * Scores (design, "The model of people"; content bible 5). Everything is against what was reachable, so the length of
 * a path cannot inflate a score, and neither outcome can buy the other.
 */

import { clamp } from './clamp';
import type { Bounds, Outcomes, Verdict } from './model';

export function sum(option: Outcomes): number {
  return option.security + option.service;
}

/**
 * 0 to 100: where this option's security plus service lies between the worst and the best that were offered beside it;
 * null where all were equal, because then nothing was decided.
 */
export function choiceScore(option: Outcomes, offered: readonly Outcomes[]): number | null {
  const sums = offered.map(sum);
  const min = Math.min(...sums);
  const max = Math.max(...sums);
  return max === min ? null : Math.round((100 * (sum(option) - min)) / (max - min));
}

/** The author's word, or the band of the score where the author gave none. */
export function verdictOf(score: number | null, best: boolean): Verdict {
  if (best) return 'best';
  if (score === null || score >= 50) return 'sound';
  return score >= 25 ? 'mixed' : 'harmful';
}

/** A raw total as a bar, 0 to 100: the worst reachable is 0, the marked-best path is 100 and the cap. */
export function bar(total: number, worst: number, best: number): number {
  return best <= worst ? 100 : clamp((100 * (total - worst)) / (best - worst), 0, 100);
}

/** Harmonic mean of the two bars, 0 to 100: a 95 with a 20 gives 33. */
export function handInHand(bars: Outcomes): number {
  const total = bars.security + bars.service;
  return total === 0 ? 0 : (2 * bars.security * bars.service) / total;
}

/** Both bars, exact, from raw totals. */
export function bars(totals: Outcomes, bounds: Pick<Bounds, 'worst' | 'best'>): Outcomes {
  return {
    security: bar(totals.security, bounds.worst.security, bounds.best.security),
    service: bar(totals.service, bounds.worst.service, bounds.best.service),
  };
}
