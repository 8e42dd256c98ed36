import { rivals } from '../../walk';
import { pathText, WORLD_NAMES } from '../paths';
import type { Rule } from '../rule';

/** Enough to see the pattern. */
const MOST = 3;

/** Another path that reaches both totals of the marked-best path. */
export const rivalPath: Rule = {
  id: 'rival-path',
  family: 'key',
  severity: 'error',
  why: 'A hundred hand in hand must mean that every decision was the best one.',
  on: 'play',
  check: ({ file, walks }) =>
    walks.flatMap(({ leaves }, world) =>
      rivals(leaves)
        .slice(0, MOST)
        .map(({ path }) => ({
          file,
          line: 0,
          what: `The path ${pathText(path)} reaches the totals of the marked-best path (${WORLD_NAMES[world]}).`,
          mend: 'Another path must cost something on one of the two bars.',
        })),
    ),
};
