/** A kind of wrong reply that a whole scene lacks (7.2). */

import { keyed, type Reply } from '../replies';
import type { Finding, Rule } from '../rule';

interface Kind {
  readonly id: string;
  readonly why: string;
  readonly what: string;
  readonly mend: string;
  readonly is: (reply: Reply) => boolean;
}

export function wrongKind({ id, why, what, mend, is }: Kind): Rule {
  return {
    id,
    family: 'cues',
    severity: 'advice',
    why,
    on: 'text',
    check: (draft): Finding[] => {
      const decisions = keyed(draft);
      const first = decisions[0];
      if (!first || decisions.length < draft.thresholds.fewDecisions) return [];
      const wrong = decisions.flatMap((d) => d.replies).filter(isWrong);
      return wrong.some(is) ? [] : [{ file: first.source.file, line: first.source.line, what, mend }];
    },
  };
}

/** A sound reply forgets something; it is not wrong. */
function isWrong({ option }: Reply): boolean {
  return option.verdict === 'mixed' || option.verdict === 'harmful';
}
