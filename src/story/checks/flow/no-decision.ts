import { isScored } from '../../walk';
import { met } from '../key/decisions';
import type { Rule } from '../rule';

/** Scored choices that come without a `# decision` before them. */
export const noDecision: Rule = {
  id: 'no-decision',
  family: 'flow',
  severity: 'error',
  why: 'Ballots, records and the debrief would have no name for it, and nothing says what tone the moment asks for.',
  on: 'play',
  check: (played) => {
    const { decisions, loose } = played.outline;
    const named = new Set(decisions.map((d) => d.id));
    return met(played)
      .filter(({ decision }) => isScored(decision) && !named.has(decision.id))
      .map(({ decision: { options } }) => {
        const labels = options.map((o) => o.label);
        const first = loose.find((o) => o.label !== undefined && labels.includes(o.label));
        return {
          file: first?.file ?? played.file,
          line: first?.line ?? 0,
          what: `The replies ${labels.map((l) => `"${l}"`).join(', ')} belong to no decision.`,
          mend: 'Put "# decision: name = Title  # asks: tone" on a line of its own right before them.',
        };
      });
  },
};
