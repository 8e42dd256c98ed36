/** The length of the best reply as a cue: content bible 7.1, 30% of decisions at most. */

import { keyed, type Reply } from '../replies';
import type { Rule } from '../rule';
import { accidentText, listed, percent } from './figures';
import { lookTwice, most, type Pick, placeOf } from './thumb';

interface Extreme {
  readonly id: string;
  readonly word: string;
  readonly mend: string;
  readonly count: (reply: Reply) => number;
}

export function extreme({ id, word, mend, count }: Extreme): Rule {
  const only: Pick = (replies) => {
    const top = most(replies, count);
    return top.length === 1 ? top : [];
  };
  return {
    id,
    family: 'cues',
    severity: 'advice',
    why: 'Length is the first thing that a test-wise reader goes by.',
    on: 'text',
    check: (draft) => {
      const decisions = keyed(draft);
      const { bestLongest } = draft.thresholds;
      const found = lookTwice(decisions, only, draft.thresholds, ({ hits, of }) => hits / of > bestLongest);
      if (!found) return [];
      const { hits, of, which, odds } = found;
      const names = decisions
        .filter((d) => (which === 'decisions' || d.base) && only(d.replies).some((r) => r.option.best))
        .map((d) => d.source.id);
      return [
        {
          ...placeOf(decisions, only),
          what: `The best is the only ${word} reply in ${hits} of ${of} ${which} (${percent(hits / of)}, bound ${percent(bestLongest)}): ${listed(names)}. ${accidentText(odds)}`,
          mend,
        },
      ];
    },
  };
}
