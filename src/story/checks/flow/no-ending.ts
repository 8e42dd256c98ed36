import { pathText, WORLD_NAMES } from '../paths';
import type { Rule } from '../rule';

/** A path that stops without `# end`. One is named for each world. */
export const noEnding: Rule = {
  id: 'no-ending',
  family: 'flow',
  severity: 'error',
  why: 'The debrief opens with what came of the scene, and this path has nothing to open with.',
  on: 'play',
  check: ({ file, walks }) =>
    walks.flatMap(({ leaves }, world) => {
      const without = leaves.filter((l) => l.ending === undefined);
      const [leaf] = without;
      if (!leaf) return [];
      return [
        {
          file,
          line: 0,
          what: `The path ${pathText(leaf.path)} ends without "# end: …" (${WORLD_NAMES[world]} world${without.length > 1 ? `, and so do ${without.length - 1} more` : ''}).`,
          mend: 'Put the ending on the last line of the path.',
        },
      ];
    }),
};
