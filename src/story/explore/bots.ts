/** Characters that play a story through: each says how likely it takes each option. */
import type { Option } from '../../core/model';
import { TONES } from '../../core/model';
import { sum } from '../../core/score';
import type { Offered } from './game';

export type BotName =
  | 'best'
  | 'most-liked'
  | 'most-secure'
  | 'softest'
  | 'random'
  | 'mostly-best'
  | 'first'
  | 'longest';

export interface Bot {
  readonly name: BotName;
  /** Its way is the same each time, as long as the story's is. */
  readonly steady: boolean;
  /** One chance for each option, together 1. */
  readonly chances: (offered: readonly Offered[]) => readonly number[];
}

/** How often the player who mostly knows better takes the best. */
const MOSTLY = 0.7;

const uniform = (offered: readonly Offered[]): number[] => offered.map(() => 1 / offered.length);

const steady = (name: BotName, index: (offered: readonly Offered[]) => number): Bot => ({
  name,
  steady: true,
  chances: (offered) => {
    const taken = index(offered);
    return offered.map((_, i) => (i === taken ? 1 : 0));
  },
});

const RANDOM: Bot = { name: 'random', steady: false, chances: uniform };
const FIRST = steady('first', () => 0);
const LONGEST = steady('longest', (offered) => greatest(offered, (o) => o.words));

/** Bots for ink in which nothing is scored. */
export const PLAIN_BOTS: readonly Bot[] = [RANDOM, FIRST, LONGEST];

export const BOTS: readonly Bot[] = [
  steady('best', bestOf),
  steady('most-liked', (offered) => greatest(offered, by(liking))),
  steady('most-secure', (offered) =>
    greatest(
      offered,
      by((option) => option.security),
    ),
  ),
  steady('softest', (offered) =>
    greatest(
      offered,
      by((option) => -TONES.indexOf(option.tone)),
    ),
  ),
  RANDOM,
  {
    name: 'mostly-best',
    steady: false,
    chances: (offered) => {
      if (offered.length === 1) return [1];
      const best = bestOf(offered);
      return offered.map((_, i) => (i === best ? MOSTLY : (1 - MOSTLY) / (offered.length - 1)));
    },
  },
  FIRST,
  LONGEST,
];

/** The marked best; where nothing is marked, the one worth most. */
function bestOf(offered: readonly Offered[]): number {
  const marked = offered.findIndex((o) => o.option?.best);
  return marked === -1 ? greatest(offered, by(sum)) : marked;
}

/** Steps of rapport over everybody it touches. */
function liking(option: Option): number {
  return Object.values(option.people).reduce((total, { rapport }) => total + rapport, 0);
}

function by(worth: (option: Option) => number): (offered: Offered) => number {
  return ({ option }) => (option ? worth(option) : 0);
}

/** Index of the greatest; the first of equals, in authored order. */
function greatest(offered: readonly Offered[], worth: (offered: Offered) => number): number {
  const worths = offered.map(worth);
  return worths.indexOf(Math.max(...worths));
}

/** Draws an option. @param draw in [0, 1). */
export function drawn(chances: readonly number[], draw: number): number {
  let rest = draw;
  const at = chances.findIndex((chance) => {
    rest -= chance;
    return rest < 0;
  });
  return at === -1 ? chances.findLastIndex((chance) => chance > 0) : at;
}
