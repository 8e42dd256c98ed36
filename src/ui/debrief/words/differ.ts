import type { DecisionDebrief, ReplyDebrief } from '../../../core/debrief';

/**
 * The other best reply, where reasonable officers differ and the officer took one of the two. Whoever took neither reads
 * both below, among the replies not chosen, which stand open then.
 */
export function alsoRight({ decision, chosen, others }: DecisionDebrief): ReplyDebrief | undefined {
  return decision.differ && chosen.option.best ? others.find((o) => o.option.best) : undefined;
}
