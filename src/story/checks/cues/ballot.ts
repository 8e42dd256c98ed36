import { nameOf } from '../../names';
import { keyed } from '../replies';
import type { Rule } from '../rule';

/** A reply that is too long for the ballot of a class. */
export const ballot: Rule = {
  id: 'ballot',
  family: 'cues',
  severity: 'advice',
  why: 'On a projector it breaks the ballot, and the back row votes on half a sentence.',
  on: 'text',
  check: (draft) =>
    keyed(draft).flatMap(({ source, replies }) =>
      replies
        .filter((r) => r.text.length > draft.thresholds.ballotCharacters)
        .map((r) => ({
          file: r.source.file,
          line: r.source.line,
          decision: source.id,
          what: `The reply ${nameOf(r.source)} in "${source.id}" has ${r.text.length} characters; ${draft.thresholds.ballotCharacters} fit.`,
          mend: 'Shorten it, and leave the reason to the next line.',
        })),
    ),
};
