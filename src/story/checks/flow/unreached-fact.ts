import { placeOfGlobal } from '../places';
import type { Rule } from '../rule';

/** A hidden fact that no play is told. */
export const unreachedFact: Rule = {
  id: 'unreached-fact',
  family: 'flow',
  severity: 'error',
  why: 'The debrief would show everybody a near miss that nobody can reach.',
  on: 'play',
  check: (played) => {
    const told = new Set(played.walks.flatMap((w) => w.leaves.flatMap((l) => l.told)));
    return played.meta.hidden
      .filter(({ id }) => !told.has(id))
      .map(({ id }) => ({
        ...placeOfGlobal(played, 'hidden', id),
        what: `Nobody ever hears "${id}".`,
        mend: 'Lower its bounds, or tell it where the meters allow it.',
      }));
  },
};
