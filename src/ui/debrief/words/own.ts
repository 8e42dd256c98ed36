/** The officer's own judgement beside what the sentences did. Their eye comes first; the key answers politely. */
import type { Debrief, DecisionDebrief } from '../../../core/debrief';
import { sum } from '../../../core/score';
import { listed } from './numbers';

export interface OwnJudgement {
  readonly head: string;
  readonly says: string;
  /** Number of the decision worth looking at now. */
  readonly see?: number;
}

/** What a reply cost against the best that was offered beside it. */
export function cost(d: DecisionDebrief): number {
  return Math.max(...d.decision.options.map(sum)) - sum(d.chosen.option);
}

/** The decision that lost most, the earlier on a tie; undefined when every reply was the best. */
export function costliest(decisions: readonly DecisionDebrief[]): DecisionDebrief | undefined {
  return decisions.filter((d) => !d.chosen.option.best).toSorted((a, b) => cost(b) - cost(a))[0];
}

/** @param takeBack a decision's id, or `none`; undefined when the officer was not asked. */
export function ownJudgement(debrief: Debrief, takeBack: string | undefined): OwnJudgement | undefined {
  if (takeBack === undefined || debrief.decisions.length === 0) return undefined;
  const { decisions } = debrief;
  const worst = costliest(decisions);
  const taken = decisions.find((d) => d.decision.id === takeBack);
  const head = taken ? `You would take back sentence ${taken.number}` : 'You would keep every sentence';
  if (!taken) {
    return worst
      ? {
          head,
          says: `The key would look again at sentence ${worst.number}: this scene lost most there.`,
          see: worst.number,
        }
      : { head, says: 'So would the key: each was the best on offer.' };
  }
  if (!worst) return { head, says: 'The key would keep it: each sentence was the best on offer.', see: taken.number };
  if (taken === worst) {
    return {
      head,
      says: `That is where this scene lost most: your own eye was right.${alsoBest(decisions)}`,
      see: taken.number,
    };
  }
  const says = taken.chosen.option.best
    ? `The key would keep that one. This scene lost most at sentence ${worst.number}.`
    : `There was a better reply beside it, and sentence ${worst.number} cost more.`;
  return { head, says, see: worst.number };
}

function alsoBest(decisions: readonly DecisionDebrief[]): string {
  const best = decisions.filter((d) => d.chosen.option.best).map((d) => d.number);
  if (best.length === 0) return '';
  return best.length === 1
    ? ` Sentence ${best[0]} was the best on offer.`
    : ` Sentences ${listed(best)} were the best on offer.`;
}

export const OWN = {
  see: (number: number) => `See sentence ${number}`,
} as const;
