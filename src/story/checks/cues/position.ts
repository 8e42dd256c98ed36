import { keyed } from '../replies';
import type { Rule } from '../rule';
import { accidentText, percent } from './figures';
import { luckOf } from './thumb';

const SLOTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** The best reply stands in the same place too often, as written. */
export const position: Rule = {
  id: 'position',
  family: 'cues',
  severity: 'advice',
  why: 'A play shuffles the replies, but exports and printed sheets keep their order.',
  on: 'text',
  check: (draft) => {
    const decisions = keyed(draft);
    const { slot, accident, fewDecisions } = draft.thresholds;
    if (decisions.length < fewDecisions) return [];
    return SLOTS.flatMap((word, at) => {
      const { hits, of, odds } = luckOf(decisions, (replies) => replies.slice(at, at + 1));
      const first = decisions.find(({ replies }) => replies[at]?.option.best);
      if (!first || hits / of <= slot || odds > accident) return [];
      return [
        {
          file: first.source.file,
          line: first.source.line,
          what: `The best reply is written ${word} in ${hits} of ${of} decisions (${percent(hits / of)}, bound ${percent(slot)}). ${accidentText(odds)}`,
          mend: 'Move some best replies to another place; nothing else changes.',
        },
      ];
    });
  },
};
