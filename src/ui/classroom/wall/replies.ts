/** What a page of the class debrief shows of one decision. Pure. */
import type { ClassDecision, ClassReply } from '../../../classroom/debrief';
import type { DebriefPage } from '../../../classroom/views/wall';

/** The replies with all that is known of them; before the play's debrief is there, with the votes alone. */
export function repliesOf(page: DebriefPage, decision: ClassDecision | undefined): readonly ClassReply[] {
  if (decision) return decision.replies;
  return page.choices.map((choice): ClassReply => {
    const row = page.split?.rows.find(({ id }) => id === choice.id);
    return {
      ...choice,
      ...(row?.first !== undefined && { first: row.first }),
      ...(row && { last: row.count }),
      taken: choice.id === page.choice,
    };
  });
}

/**
 * The reply worth talking about beside the one taken: a best one that was passed by, else the one that most people
 * wanted. Undefined where nothing is known of any other.
 */
export function roadNotTaken(replies: readonly ClassReply[]): ClassReply | undefined {
  const others = replies.filter((reply) => !reply.taken && reply.debrief);
  const best = replies.some((reply) => reply.taken && reply.debrief?.option.best)
    ? []
    : others.filter((reply) => reply.debrief?.option.best);
  return (best.length > 0 ? best : others).toSorted(wanted)[0];
}

/** By the last vote, then by the first. Sorting keeps the order shown where both are even. */
function wanted(a: ClassReply, b: ClassReply): number {
  return (b.last ?? 0) - (a.last ?? 0) || (b.first ?? 0) - (a.first ?? 0);
}

/** Votes that a full bar stands for: the larger of both rounds. */
export function mostVotes(replies: readonly ClassReply[]): number {
  const sum = (of: (reply: ClassReply) => number | undefined) => replies.reduce((all, r) => all + (of(r) ?? 0), 0);
  return Math.max(
    sum((r) => r.first),
    sum((r) => r.last),
  );
}
