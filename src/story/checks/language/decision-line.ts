import { tagOf } from '../../outline';
import type { Rule } from '../rule';

/** A decision's tags stand on a line without text. */
export const decisionLine: Rule = {
  id: 'decision-line',
  family: 'language',
  severity: 'error',
  why: 'Ink looks ahead past a line with text, so meters that it moves would come too late for the choices.',
  on: 'text',
  check: ({ scan }) =>
    scan.pieces
      .filter((p) => p.kind === 'line' && p.text !== '' && tagOf(p.tags, 'decision'))
      .map(({ file, line }) => ({
        file,
        line,
        what: 'A decision stands on a line with text.',
        mend: 'Put "# decision: …" on a line of its own, right before the choices.',
      })),
};
