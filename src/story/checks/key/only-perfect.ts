import { placeOfGlobal } from '../places';
import type { Rule } from '../rule';

/** A hidden fact that only a play without a single miss is told. */
export const onlyPerfect: Rule = {
  id: 'only-perfect',
  family: 'key',
  severity: 'advice',
  why: 'People tell an officer who slips once and mends it; a fact for the perfect alone teaches nothing.',
  on: 'play',
  check: (played) => {
    const leaves = played.walks.flatMap((w) => w.leaves);
    return played.meta.hidden.flatMap(({ id }) => {
      const telling = leaves.filter((l) => l.told.includes(id));
      if (telling.length === 0 || telling.some((l) => l.firstTimeRight.right < l.firstTimeRight.of)) return [];
      return [
        {
          ...placeOfGlobal(played, 'hidden', id),
          what: `"${id}" is told only to players without a single miss.`,
          mend: 'Let one sound choice on the way still reach it.',
        },
      ];
    });
  },
};
