import type { Rule } from '../rule';
import { stopsOf, wayTo } from '../troubles';

/** A path that runs out: no line, no choice and no end. */
export const deadEnd: Rule = {
  id: 'dead-end',
  family: 'flow',
  severity: 'error',
  why: 'Somebody who takes this path is left standing in the middle of the scene.',
  on: 'play',
  anyInk: true,
  check: (played) =>
    stopsOf(played)
      .filter(({ kind }) => kind === 'dead-end')
      .map((stop) => ({
        file: stop.file,
        line: stop.line,
        what: `Nothing follows here ${wayTo(stop)}: no line, no choice and no end.`,
        mend: 'Go on with "-> knot", or end the path with "# end: …" and "-> END".',
      })),
};
