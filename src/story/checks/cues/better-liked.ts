import type { Option } from '../../../core/model';
import { type Judged, keyed } from '../replies';
import type { Finding, Rule } from '../rule';
import { listed, percent } from './figures';

/**
 * Too seldom is another reply better liked than the best (7.4). Liked means rapport: its steps, summed over everybody
 * whom the reply moves. The least share is taken to the next whole decision below, and is never less than one.
 */
export const betterLiked: Rule = {
  id: 'better-liked',
  family: 'cues',
  severity: 'advice',
  why: 'When the best reply is also the best liked one, being liked becomes the task.',
  on: 'text',
  check: (draft): Finding[] => {
    const decisions = keyed(draft);
    const { likedLeast, fewDecisions } = draft.thresholds;
    const first = decisions[0];
    if (!first || decisions.length < fewDecisions || likedLeast === 0) return [];
    const liked = decisions.filter(anotherLiked).map((d) => d.source.id);
    const least = Math.max(1, Math.floor(likedLeast * decisions.length));
    if (liked.length >= least) return [];
    const { file, line } = first.source;
    const where = liked.length > 0 ? `: ${listed(liked)}` : '';
    return [
      {
        file,
        line,
        what: `In ${liked.length} of ${decisions.length} decisions (${percent(liked.length / decisions.length)}, bound ${percent(likedLeast)}) another reply earns more rapport than the best${where}.`,
        mend: `In ${least - liked.length} more, give a wrong reply more rapport steps than the best, or the best fewer.`,
      },
    ];
  },
};

function anotherLiked({ replies }: Judged): boolean {
  const best = Math.max(...replies.filter((r) => r.option.best).map((r) => rapport(r.option)));
  return replies.some((r) => !r.option.best && rapport(r.option) > best);
}

function rapport({ people }: Option): number {
  return Object.values(people).reduce((sum, steps) => sum + steps.rapport, 0);
}
