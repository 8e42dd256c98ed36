import { notches } from '../../../core/tone';
import { type Judged, keyed } from '../replies';
import type { Finding, Rule } from '../rule';
import { percent } from './figures';

/** Too few or too many decisions ask for a firm voice (7.3). Bounds are taken to the next whole decision outward. */
export const firmShare: Rule = {
  id: 'firm-share',
  family: 'cues',
  severity: 'advice',
  why: 'Where firm is never right, or nearly always, nobody learns to hear when it is due.',
  on: 'text',
  check: (draft): Finding[] => {
    const decisions = keyed(draft);
    const { firmLeast, firmMost, fewDecisions } = draft.thresholds;
    const first = decisions[0];
    if (!first || decisions.length < fewDecisions) return [];
    const firm = decisions.filter(asksFirm).length;
    const least = Math.max(firmLeast > 0 ? 1 : 0, Math.floor(firmLeast * decisions.length));
    const most = Math.ceil(firmMost * decisions.length);
    if (firm >= least && firm <= most) return [];
    const { file, line } = first.source;
    return [
      {
        file,
        line,
        what: `${firm} of ${decisions.length} decisions ask for a directive or command tone (${percent(firm / decisions.length)}; ${least} to ${most} would be fair).`,
        mend:
          firm < least
            ? 'Let a moment need an order, and make the firm reply its best.'
            : 'Let some of these moments be settled with a reason or an offer.',
      },
    ];
  },
};

function asksFirm({ decision }: Judged): boolean {
  return notches('businesslike', decision.asks) > 0;
}
