import { never, tooFew } from '../never';
import { placeOfKnot } from '../places';
import type { Rule } from '../rule';
import { unseenKnots } from '../unseen';

/** A knot or stitch of which nobody sees a line. */
export const unreachedKnot: Rule = {
  id: 'unreached-knot',
  family: 'flow',
  severity: 'advice',
  why: 'You wrote it and nobody will ever read it.',
  on: 'play',
  anyInk: true,
  check: (played) => {
    if (tooFew(played)) return [];
    const { words } = never(played, 'reached');
    return unseenKnots(played).map((name) => ({
      ...placeOfKnot(played, name),
      what: `The ${name.includes('.') ? 'stitch' : 'knot'} "${name}" ${words}.`,
      mend: `Let something lead to it: "-> ${name}". Or remove it.`,
    }));
  },
};
