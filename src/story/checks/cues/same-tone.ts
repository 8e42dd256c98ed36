import { TONES } from '../../../core/model';
import { TONE_WORDS } from '../../../core/words';
import { keyed } from '../replies';
import type { Rule } from '../rule';
import { accidentText, percent } from './figures';
import { luckOf } from './thumb';

/** One tone is nearly always the best where it is on offer. */
export const sameTone: Rule = {
  id: 'same-tone',
  family: 'cues',
  severity: 'advice',
  why: 'The tone then answers for the moment, and judging which voice is due is never practiced.',
  on: 'text',
  check: (draft) => {
    const decisions = keyed(draft);
    const { toneWins, accident, fewDecisions } = draft.thresholds;
    return TONES.flatMap((tone) => {
      const { hits, says, odds } = luckOf(decisions, (replies) => replies.filter((r) => r.option.tone === tone));
      const first = decisions.find(({ replies }) => replies.some((r) => r.option.best && r.option.tone === tone));
      if (!first || says < fewDecisions || hits / says <= toneWins || odds > accident) return [];
      return [
        {
          file: first.source.file,
          line: first.source.line,
          what: `Where a ${TONE_WORDS[tone].toLowerCase()} reply is offered beside others, it is the best in ${hits} of ${says} decisions (${percent(hits / says)}, bound ${percent(toneWins)}). ${accidentText(odds)}`,
          mend: `Offer a ${TONE_WORDS[tone].toLowerCase()} reply that is wrong, or let another tone be best.`,
        },
      ];
    });
  },
};
