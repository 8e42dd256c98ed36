import { markedOf } from '../../walk';
import { WORLD_NAMES } from '../paths';
import type { Finding, Rule } from '../rule';

/** Shares, 0 to 1, of what can be won on one bar alone that the path of all best replies wins at least. */
const HALF = 0.5;
const MOST = 0.75;

/**
 * Both outcomes can be won together: the path of all best replies wins nearly as much of each bar as a player who gives
 * up the other bar for it. A reply may well beat the best on one bar, and so may a path; but where the best path leaves
 * a quarter of what a bar holds it is advice, and where it leaves half of it an error: the two outcomes exclude each
 * other then, and a hundred on that bar would hide it.
 */
export const handsTogether: Rule = {
  id: 'hands-together',
  family: 'key',
  severity: 'error',
  why: 'The scene would teach that security and service exclude each other.',
  on: 'play',
  check: ({ file, walks }) =>
    walks.flatMap(({ leaves }, world) => {
      const marked = markedOf(leaves);
      if (!marked) return [];
      return (['security', 'service'] as const).flatMap((bar): Finding[] => {
        const totals = leaves.map((l) => l.totals[bar]);
        const least = Math.min(...totals);
        const most = Math.max(...totals);
        const share = most === least ? 1 : (marked.totals[bar] - least) / (most - least);
        if (share >= MOST) return [];
        return [
          {
            file,
            line: 0,
            severity: share < HALF ? 'error' : 'advice',
            what: `The path of all best replies reaches ${bar} ${marked.totals[bar]}, where ${most} can be won (and ${least} is the worst): ${Math.round(100 * share)}% of it (${WORLD_NAMES[world]} world).`,
            mend: `Give some best replies more ${bar}, or the others less.`,
          },
        ];
      });
    }),
};
