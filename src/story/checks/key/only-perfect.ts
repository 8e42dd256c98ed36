import { placeOfGlobal } from '../places';
import type { Rule } from '../rule';

/** Each hidden fact can be told after one reply that was not best; one slip that is worse than sound may do, too. */
export const onlyPerfect: Rule = {
  id: 'only-perfect',
  family: 'key',
  severity: 'advice',
  why: 'People tell an officer who slips once and mends it; a fact for the perfect alone teaches nothing.',
  on: 'play',
  check: (played) => {
    const leaves = played.walks.flatMap((w) => w.leaves);
    return played.meta.hidden.flatMap(({ id }) => {
      const misses = leaves
        .filter((l) => l.told.includes(id))
        .map(({ firstTimeRight }) => firstTimeRight.of - firstTimeRight.right);
      if (misses.length === 0 || misses.includes(1)) return [];
      const perfect = misses.every((n) => n === 0);
      return [
        {
          ...placeOfGlobal(played, 'hidden', id),
          what: perfect
            ? `"${id}" is told only to players without a single miss.`
            : `Nobody is told "${id}" after one sound reply and else the best ones.`,
          mend: 'Lower its bounds a little, or let one sound reply on the way be worth more to this person.',
        },
      ];
    });
  },
};
