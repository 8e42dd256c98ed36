import { never, tooFew } from '../never';
import type { Rule } from '../rule';
import { unseenStretches } from '../unseen';

/** Lines that nobody sees, in a knot that people come to. */
export const unreachedLine: Rule = {
  id: 'unreached-line',
  family: 'flow',
  severity: 'advice',
  why: 'You wrote it and nobody will ever read it.',
  on: 'play',
  anyInk: true,
  check: (played) => {
    if (tooFew(played)) return [];
    const { words } = never(played, 'shown');
    return unseenStretches(played).flatMap((lines) => {
      const [first] = lines;
      const last = lines.at(-1);
      if (!first || !last) return [];
      const what =
        first === last
          ? `This line ${words}.`
          : `These lines, up to line ${last.line}, ${words.replace(/^is/, 'are').replace(/^was/, 'were')}.`;
      return [{ file: first.file, line: first.line, what, mend: 'Change the conditions before it, or remove it.' }];
    });
  },
};
