import { never } from '../never';
import { placeOfGlobal } from '../places';
import type { Rule } from '../rule';

/** A hidden fact that no play is told, though somebody would tell it. */
export const unreachedFact: Rule = {
  id: 'unreached-fact',
  family: 'flow',
  severity: 'error',
  why: 'The debrief would show everybody a near miss that nobody can reach.',
  on: 'play',
  check: (played) => {
    const told = new Set(played.walks.flatMap((w) => w.leaves.flatMap((l) => l.told)));
    const unmet = new Set(played.unmet.map((n) => n.hidden.id));
    const { words, severity } = never(played, 'told');
    return played.meta.hidden
      .filter(({ id }) => !told.has(id) && !unmet.has(id))
      .map(({ id, who }) => ({
        ...placeOfGlobal(played, 'hidden', id),
        severity,
        what: `${who} would tell "${id}" on some path, and it ${words}.`,
        mend: `Tell it where the meters allow it: "{can_${id}: ${who}: … # reveals: ${id}}".`,
      }));
  },
};
