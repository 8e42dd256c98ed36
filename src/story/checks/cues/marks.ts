/** Words that stand in best replies more often, or less often, than in the others. */

import { type Judged, keyed, type Reply } from '../replies';
import type { Finding, Rule } from '../rule';
import { atLeast, atMost, hitChance } from './chance';
import { accidentText, listed, percent } from './figures';

interface Mark {
  readonly id: string;
  /** Begins a sentence: "Courtesy words". */
  readonly words: string;
  readonly why: string;
  readonly mend: { readonly more: string; readonly fewer: string };
  readonly has: (reply: Reply) => boolean;
}

/** More in best replies, or fewer, than a key drawn by lot would have: half of the accident on either side. */
export function mark({ id, words, why, mend, has }: Mark): Rule {
  return {
    id,
    family: 'cues',
    severity: 'advice',
    why,
    on: 'text',
    check: (draft): Finding[] => {
      const decisions = keyed(draft);
      const { courtesyGap, accident, pattern } = draft.thresholds;
      const best = decisions.flatMap((d) => d.replies.filter((r) => r.option.best));
      const others = decisions.flatMap((d) => d.replies.filter((r) => !r.option.best));
      const inBest = best.filter(has);
      const inOthers = others.filter(has);
      const gap = inBest.length / best.length - inOthers.length / others.length;
      const odds = oddsOf(decisions, has, gap > 0);
      const where = gap > 0 ? inBest : inOthers;
      const shown = where[0];
      if (!shown || where.length < pattern || Math.abs(gap) <= courtesyGap || odds > accident / 2) return [];
      return [
        {
          file: shown.source.file,
          line: shown.source.line,
          what: `${words} stand in ${share(inBest, best)} best replies and in ${share(inOthers, others)} others: ${listed(where.map((r) => r.option.label || r.text.slice(0, 40)))}. ${accidentText(odds)}`,
          mend: gap > 0 ? mend.more : mend.fewer,
        },
      ];
    },
  };
}

function share(some: readonly Reply[], all: readonly Reply[]): string {
  return `${some.length} of ${all.length} (${percent(some.length / all.length)})`;
}

/** Chance that a key drawn by lot has the mark in as many of its best replies, or as few. */
function oddsOf(decisions: readonly Judged[], has: (reply: Reply) => boolean, more: boolean): number {
  const of = decisions.map(({ replies }) => ({
    hit: replies.some((r) => r.option.best && has(r)),
    chance: hitChance(replies.filter(has).length, replies.length, replies.filter((r) => r.option.best).length),
  }));
  const hits = of.filter((d) => d.hit).length;
  return (more ? atLeast : atMost)(
    hits,
    of.map((d) => d.chance),
  );
}

/** Words or phrases, at word borders, whatever their case. */
export function phrases(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}'])(?:${list.join('|')})(?![\\p{L}])`, 'iu');
}
