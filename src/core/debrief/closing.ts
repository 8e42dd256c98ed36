/** What the officer takes along: one praise, one next mile, never more. */
import { anchor } from '../anchors';
import { COMPETENCIES, type Competency, type Option, type StoryMeta } from '../model';
import { sum } from '../score';
import type { DecisionDebrief, Mile } from './model';

/** The choice that did most good: the largest sum, the earlier one on a tie. */
export function praised(decisions: readonly DecisionDebrief[]): number | undefined {
  const good = decisions.filter((d) => sum(d.chosen.option) > 0 && d.chosen.verdict !== 'harmful');
  return good.toSorted((a, b) => sum(b.chosen.option) - sum(a.chosen.option))[0]?.number;
}

/**
 * The costliest decision has the next mile: what its author wrote for the reply or for the best one beside it, else the
 * next level of the competency in which it fell short most. The best reply's reason is none: it stands at the decision
 * already. Where nothing was missed, the veteran's addition or the scene's own.
 */
export function mile(decisions: readonly DecisionDebrief[], meta: StoryMeta): Mile | undefined {
  const own = meta.mile ? { text: meta.mile } : undefined;
  const cost = (d: DecisionDebrief) => Math.max(...d.decision.options.map(sum)) - sum(d.chosen.option);
  const worst = decisions.filter((d) => !d.chosen.option.best).toSorted((a, b) => cost(b) - cost(a))[0];
  if (!worst) {
    const veteran = decisions.find((d) => d.chosen.option.mile);
    return veteran?.chosen.option.mile ? { text: veteran.chosen.option.mile, decision: veteran.number } : own;
  }
  const best = worst.decision.options.find((o) => o.best);
  const text = worst.chosen.option.mile ?? best?.mile;
  if (text) return { text, decision: worst.number };
  const short = best && shortOf(worst.chosen.option, best);
  return short ? { ...short, decision: worst.number } : own;
}

/** The competency that lay furthest below the best reply's, and one level above what was shown: a step, not a leap. */
function shortOf(chosen: Option, best: Option): { competency: Competency; text: string } | undefined {
  const shown = (option: Option, c: Competency) => option.shows[c] ?? 0;
  const gap = (c: Competency) => shown(best, c) - shown(chosen, c);
  const behind = COMPETENCIES.filter((c) => shown(best, c) > 0 && gap(c) > 0);
  const competency = behind.toSorted((a, b) => gap(b) - gap(a))[0];
  return competency && { competency, text: anchor(competency, shown(chosen, competency) + 1) };
}
