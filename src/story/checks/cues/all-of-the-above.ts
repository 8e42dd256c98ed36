import { nameOf } from '../../names';
import { keyed } from '../replies';
import type { Rule } from '../rule';

const POINTS_AT_OTHERS =
  /\b(?:all|none|both|neither|any|either) of (?:the )?(?:above|these (?:options|answers|replies))\b/i;

/** A reply that points at the others, which are shuffled (7.8). */
export const allOfTheAbove: Rule = {
  id: 'all-of-the-above',
  family: 'cues',
  severity: 'advice',
  why: 'Replies are shuffled, and nobody talks like that to a person at the gate.',
  on: 'text',
  check: (draft) =>
    keyed(draft).flatMap(({ source, replies }) =>
      replies
        .filter((r) => POINTS_AT_OTHERS.test(r.text))
        .map((r) => ({
          file: r.source.file,
          line: r.source.line,
          decision: source.id,
          what: `The reply ${nameOf(r.source)} in "${source.id}" points at the others.`,
          mend: 'Write what the officer says or does.',
        })),
    ),
};
