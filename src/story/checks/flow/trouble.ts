import type { Rule } from '../rule';
import { stopsOf, wayTo } from '../troubles';

/** A path on which the story cannot go on. */
export const trouble: Rule = {
  id: 'trouble',
  family: 'flow',
  severity: 'error',
  why: 'Somebody who takes this path is left standing in the middle of the scene.',
  on: 'play',
  anyInk: true,
  check: (played) =>
    stopsOf(played)
      .filter(({ kind }) => kind === 'trouble')
      .map((stop) => ({
        file: stop.file,
        line: stop.line,
        what: `${stop.message} This happens ${wayTo(stop)}.`,
        mend: 'Play this path and look at the line where it stops.',
      })),
};
