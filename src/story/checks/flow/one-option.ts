import { scored } from '../key/decisions';
import { placeOfDecision } from '../places';
import type { Rule } from '../rule';

/** A decision with a single reply. */
export const oneOption: Rule = {
  id: 'one-option',
  family: 'flow',
  severity: 'error',
  why: 'Where there is nothing to choose, nothing is practiced.',
  on: 'play',
  check: (played) =>
    scored(played)
      .filter(({ decision }) => decision.options.length < 2)
      .map(({ decision: { id } }) => ({
        ...placeOfDecision(played, id),
        decision: id,
        what: `Decision "${id}" has one option.`,
        mend: 'Offer three or four.',
      })),
};
