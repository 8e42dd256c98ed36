import { nameOf } from '../../names';
import { tagOf } from '../../outline';
import type { Finding, Rule } from '../rule';

/** Every reply that is not best says when it would have been right, and no best reply does. */
export const rightIf: Rule = {
  id: 'right-if',
  family: 'language',
  severity: 'error',
  why: 'A reply that is never right is a straw man, and the debrief teaches judgement from this tag.',
  on: 'text',
  check: ({ plain, scan }) =>
    scan.pieces
      .filter((p) => !plain && p.kind === 'choice' && p.tags.length > 0)
      .flatMap((piece): Finding[] => {
        const best = tagOf(piece.tags, 'best');
        const right = tagOf(piece.tags, 'right-if');
        const { file, line } = piece;
        if (!best && !right) {
          return [
            {
              file,
              line,
              what: `The choice ${nameOf(piece)} is not best and has no "# right-if".`,
              mend: 'Say when it would have been right; where no such fact exists, replace the reply.',
            },
          ];
        }
        if (!best || !right) return [];
        return [
          {
            file,
            line: right.line,
            what: `The choice ${nameOf(piece)} is best and has a "# right-if".`,
            mend: 'Remove one of the two.',
          },
        ];
      }),
};
