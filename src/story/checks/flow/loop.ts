import type { Rule } from '../rule';
import { stopsOf, wayTo } from '../troubles';

/** A path on which the story runs on without end. */
export const loop: Rule = {
  id: 'loop',
  family: 'flow',
  severity: 'error',
  why: 'Whoever comes here waits for ever.',
  on: 'play',
  anyInk: true,
  check: (played) =>
    stopsOf(played)
      .filter(({ kind }) => kind === 'loop')
      .map((stop) => {
        // The message ends with what to look for.
        const [, what = stop.message, mend = 'Let the loop end.'] = /^(.+?)\. ([A-Z].*)$/s.exec(stop.message) ?? [];
        return { file: stop.file, line: stop.line, what: `${what}, ${wayTo(stop)}.`, mend };
      }),
};
