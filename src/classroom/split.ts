/** How a room was split. Hands and votes count alike. */
import type { Ballot } from './model';

/** By choice, with 0 for those nobody took. */
export type Counts = Readonly<Record<string, number>>;

export function countsOf({ question, hands, votes }: Ballot): Counts {
  const counts = new Map(question.choices.map((c) => [c.id, handsFor(hands, c.id)]));
  for (const choice of Object.values(votes)) {
    const count = counts.get(choice);
    if (count !== undefined) counts.set(choice, count + 1);
  }
  return Object.fromEntries(counts);
}

export function handsFor(hands: Counts, choice: string): number {
  return Object.hasOwn(hands, choice) ? (hands[choice] as number) : 0;
}

export function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

/** Hands and voters together. */
export function answeredOf(ballot: Ballot): number {
  return total(countsOf(ballot));
}

/** Who leads: one choice, several that are tied in the order shown, or nobody where nobody voted. */
export function leadersOf(ballot: Ballot): string[] {
  const counts = countsOf(ballot);
  const most = Math.max(0, ...Object.values(counts));
  return most === 0 ? [] : ballot.question.choices.filter((c) => counts[c.id] === most).map((c) => c.id);
}

/** What a second vote changed. */
export interface Shift {
  /** Second less first, by choice. */
  readonly by: Counts;
  /** People who changed their mind; with hands among the votes, at least so many. */
  readonly moved: number;
  readonly exact: boolean;
  /** Set where all who moved came to one choice. */
  readonly all?: string;
}

export function shiftOf(first: Ballot, second: Ballot): Shift {
  const before = countsOf(first);
  const after = countsOf(second);
  const by = Object.fromEntries(Object.keys(after).map((id) => [id, (after[id] ?? 0) - (before[id] ?? 0)]));
  const exact = total(first.hands) === 0 && total(second.hands) === 0;
  if (exact) {
    const moves = Object.entries(second.votes).filter(
      ([voter, choice]) => Object.hasOwn(first.votes, voter) && first.votes[voter] !== choice,
    );
    return { by, moved: moves.length, exact, ...only([...new Set(moves.map(([, choice]) => choice))]) };
  }
  // Somebody may have come or gone between the two; only what both gained and lost can have moved.
  const gained = Object.entries(by).filter(([, n]) => n > 0);
  const gains = gained.reduce((sum, [, n]) => sum + n, 0);
  const losses = Object.values(by).reduce((sum, n) => sum + Math.max(0, -n), 0);
  const moved = Math.min(gains, losses);
  return { by, moved, exact, ...(moved > 0 && only(gained.map(([id]) => id))) };
}

function only(choices: readonly string[]): { readonly all?: string } {
  return choices.length === 1 && choices[0] !== undefined ? { all: choices[0] } : {};
}
