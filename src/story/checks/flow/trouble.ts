import { pathText, WORLD_NAMES } from '../paths';
import type { Rule } from '../rule';

/** A path on which the story cannot go on. */
export const trouble: Rule = {
  id: 'trouble',
  family: 'flow',
  severity: 'error',
  why: 'Somebody who takes this path is left standing in the middle of the scene.',
  on: 'play',
  check: ({ file, walks }) =>
    walks.flatMap((walk, world) =>
      walk.trouble.map(({ path, message }) => ({
        file,
        line: 0,
        what: `After ${pathText(path)} (${WORLD_NAMES[world]}): ${message}`,
        mend: 'Give every path a line, a choice or an end.',
      })),
    ),
};
