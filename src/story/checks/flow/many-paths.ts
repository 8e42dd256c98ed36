import { WORLD_NAMES } from '../paths';
import type { Rule } from '../rule';

/** A story with more paths than were walked. */
export const manyPaths: Rule = {
  id: 'many-paths',
  family: 'flow',
  severity: 'advice',
  why: 'Bounds and the random player are then estimates, and "never" means "not yet".',
  on: 'play',
  check: ({ file, walks }) =>
    walks.flatMap(({ complete, leaves }, world) =>
      complete
        ? []
        : [
            {
              file,
              line: 0,
              what: `The story has too many paths to walk them all: ${leaves.length} were walked (${WORLD_NAMES[world]}).`,
              mend: 'Fewer loops and sticky choices make the figures exact.',
            },
          ],
    ),
};
