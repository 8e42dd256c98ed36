import { placeOfDecision } from '../places';
import type { Rule } from '../rule';
import { scored } from './decisions';

/** Exactly one best reply; two where reasonable officers differ. */
export const oneBest: Rule = {
  id: 'one-best',
  family: 'key',
  severity: 'error',
  why: 'First time right counts best replies, and the bars run up to the marked path.',
  on: 'play',
  check: (played) =>
    scored(played).flatMap(({ decision: { id, options, differ } }) => {
      const best = options.filter((o) => o.best).length;
      if (best === 1 || (differ && best === 2)) return [];
      return [
        {
          ...placeOfDecision(played, id),
          decision: id,
          what: `Decision "${id}" has ${best} best options.`,
          mend: 'Mark exactly one with "# best" (two where "# differ" stands).',
        },
      ];
    }),
};
