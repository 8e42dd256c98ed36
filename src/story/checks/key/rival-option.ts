import type { Option } from '../../../core/model';
import { sum } from '../../../core/score';
import { placeOfDecision } from '../places';
import type { Rule } from '../rule';
import { scored } from './decisions';

/** Whether a reply is as good as a best one on both bars. */
export function matches(option: Option, best: Option): boolean {
  return !option.best && option.security >= best.security && option.service >= best.service;
}

/**
 * Another reply that matches a best one on both bars. Where it has the greatest sum as well that is `best-sum`; what is
 * left are decisions on which reasonable officers differ, where it may match the lesser of two.
 */
export const rivalOption: Rule = {
  id: 'rival-option',
  family: 'key',
  severity: 'error',
  why: 'Nobody can see why the best is best when another reply gives up nothing.',
  on: 'play',
  check: (played) =>
    scored(played).flatMap(({ decision: { id, options } }) =>
      options.flatMap((option) => {
        const bests = options.filter((o) => o.best);
        const best = bests.find((b) => matches(option, b));
        if (!best || bests.every((b) => sum(option) >= sum(b))) return [];
        return [
          {
            ...placeOfDecision(played, id),
            decision: id,
            what: `In "${id}" the reply "${option.label}" (security ${option.security}, service ${option.service}) matches the best one, "${best.label}" (${best.security}, ${best.service}), on both bars.`,
            mend: 'Let it cost something on one of the two.',
          },
        ];
      }),
    ),
};
