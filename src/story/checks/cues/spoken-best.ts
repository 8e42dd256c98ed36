import { keyed } from '../replies';
import type { Finding, Rule } from '../rule';
import { atLeast, atMost, hitChance } from './chance';
import { accidentText } from './figures';

/** Nobody can write fractions of one. */
const ONE_DECISION = 1;

/** Where some replies are spoken and some are done, the best is nearly always of one kind. */
export const spokenBest: Rule = {
  id: 'spoken-best',
  family: 'cues',
  severity: 'advice',
  why: 'The quotation marks, or the lack of them, then find the best reply.',
  on: 'text',
  check: (draft): Finding[] => {
    const mixed = keyed(draft).filter(({ replies }) => replies.some((r) => r.spoken) && replies.some((r) => !r.spoken));
    const first = mixed[0];
    const { accident, fewDecisions } = draft.thresholds;
    if (!first || mixed.length < fewDecisions) return [];
    const chances = mixed.map(({ replies }) => {
      const best = replies.filter((r) => r.option.best).length;
      return hitChance(replies.filter((r) => r.spoken).length, replies.length, best);
    });
    const spoken = mixed.filter(({ replies }) => replies.some((r) => r.option.best && r.spoken)).length;
    const expected = chances.reduce((sum, p) => sum + p, 0);
    const more = spoken > expected;
    const odds = (more ? atLeast : atMost)(spoken, chances);
    if (Math.abs(spoken - expected) <= ONE_DECISION || odds > accident / 2) return [];
    return [
      {
        file: first.source.file,
        line: first.source.line,
        what: `In ${spoken} of ${mixed.length} decisions that mix speech and action the best is spoken; ${expected.toFixed(1)} would be even. ${accidentText(odds)}`,
        mend: more
          ? 'Let the officer do something in some best replies.'
          : 'Let the officer say something in some best replies.',
      },
    ];
  },
};
