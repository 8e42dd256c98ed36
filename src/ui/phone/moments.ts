/** The private card: what this phone's owner voted, beside the room and the best. Pure. */
import type { PhoneMoment } from '../../classroom/protocol/phone';
import type { OwnVotes } from './own';
import { PHONE } from './words';

export type MomentChoice = PhoneMoment['choices'][number];

export interface OwnMoment {
  readonly title: string;
  /** Absent where this phone did not vote. */
  readonly first?: MomentChoice;
  readonly last?: MomentChoice;
  readonly room?: MomentChoice;
  readonly best: readonly MomentChoice[];
}

/** Only votes that the server has taken count. */
export function ownMoments(moments: readonly PhoneMoment[], votes: OwnVotes): OwnMoment[] {
  return moments.map(({ title, prompts, choices, taken }) => {
    const of = (id: string | undefined) => choices.filter((c) => c.id === id)[0];
    const own = prompts.map((prompt) => of(votes[prompt]?.in?.choice)).filter((c) => c !== undefined);
    return { title, first: own[0], last: own[own.length - 1], room: of(taken), best: choices.filter((c) => c.best) };
  });
}

export const moved = ({ first, last }: OwnMoment): boolean => first?.id !== last?.id;

/** One true sentence about the votes of this phone. */
export function headline(all: readonly OwnMoment[]): string {
  const words = PHONE.headline;
  const voted = all.filter((m) => m.last);
  if (voted.length === 0) return words.none;
  const moves = voted.filter(moved);
  if (moves.length > 0) return movesIn(moves);
  const judged = voted.filter((m) => m.best.length > 0);
  const best = judged.filter((m) => m.last?.best).length;
  if (voted.length === 1) return best === 1 ? words.onceBest : words.once;
  if (judged.length < voted.length || best === 0) return words.voted(voted.length);
  return best === judged.length ? words.allBest : words.best(best, judged.length);
}

function movesIn(moves: readonly OwnMoment[]): string {
  const words = PHONE.headline;
  const helped = moves.filter((m) => m.last?.best && !m.first?.best).length;
  const away = moves.filter((m) => m.first?.best && !m.last?.best).length;
  if (helped === moves.length) return words.helped(helped);
  if (away === moves.length) return words.away(away);
  return helped > 0 ? words.some(moves.length, helped) : words.moved(moves.length);
}

/** The first decision where the own last vote was not a best one and the key says why. */
export function toThinkAbout(all: readonly OwnMoment[]): OwnMoment | undefined {
  return all.filter(({ last, best }) => last && !last.best && last.why !== '' && best.length > 0)[0];
}
