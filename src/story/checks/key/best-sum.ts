import { sum } from '../../../core/score';
import { placeOfDecision } from '../places';
import type { Rule } from '../rule';
import { scored } from './decisions';
import { matches } from './rival-option';

/** The best reply has the greatest sum of security and service. */
export const bestSum: Rule = {
  id: 'best-sum',
  family: 'key',
  severity: 'error',
  why: 'The score of a reply comes from this sum, so another reply would score as well as the best.',
  on: 'play',
  check: (played) =>
    scored(played).flatMap(({ decision: { id, options } }) => {
      const bests = options.filter((o) => o.best);
      const top = Math.max(...bests.map(sum));
      return options
        .filter((o) => !o.best && sum(o) >= top)
        .map((option) => {
          const both = bests.some((best) => matches(option, best)) ? ', and matches it on both bars' : '';
          return {
            ...placeOfDecision(played, id),
            decision: id,
            what: `In "${id}" the option "${option.label}" has as much security plus service (${sum(option)}) as the best (${top})${both}.`,
            mend: 'Give the best more, or this one less.',
          };
        });
    }),
};
