import { never } from '../never';
import { placeOfGlobal } from '../places';
import type { Rule } from '../rule';

/** An ending that no play reaches. */
export const unreachedEnding: Rule = {
  id: 'unreached-ending',
  family: 'flow',
  severity: 'error',
  why: 'You wrote it and nobody will ever see it.',
  on: 'play',
  check: (played) => {
    const reached = new Set(played.walks.flatMap((w) => w.leaves.map((l) => l.ending)));
    const { words, severity } = never(played, 'reached');
    return played.meta.endings
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => ({
        ...placeOfGlobal(played, 'ending', id),
        severity,
        what: `The ending "${id}" ${words}.`,
        mend: 'Change the conditions before it, or remove it.',
      }));
  },
};
