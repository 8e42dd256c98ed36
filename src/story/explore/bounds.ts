/** The limits of each world, from the plays that were made of it: exact when those are all there are. */
import type { Bounds } from '../../core/model';
import type { Exploration, Played } from './exploration';
import { rounded, scoresOf, totalsOf, weighed } from './figures';
import { labelsOf } from './game';
import type { WorldBounds } from './report';

/** Names of the worlds, as `rapport play --variant` takes them. */
export const VARIANTS = ['base', 'twin', 'twin-2'] as const;

export function variantOf(world: number): string {
  return VARIANTS[world] ?? `twin-${world}`;
}

export function worldBounds(x: Exploration, world: number, exact: boolean): WorldBounds {
  const plays = x.played.filter((play) => play.path.world === world && !play.cut);
  const marked = plays.find((play) => (play.chances[x.bot('best')] ?? 0) > 0);
  const none = { security: 0, service: 0 };
  const best = marked ? totalsOf(marked) : none;
  const worst = plays
    .map(totalsOf)
    .reduce(
      (low, t) => ({ security: Math.min(low.security, t.security), service: Math.min(low.service, t.service) }),
      best,
    );
  const limits = { best, worst };
  const random = { security: 0, service: 0, handInHand: 0 };
  for (const { play, weight } of weighed(plays, x.bot('random'), x.worlds)) {
    const { security, service, handInHand } = scoresOf(play, limits);
    random.security += weight * security;
    random.service += weight * service;
    random.handInHand += weight * handInHand;
  }
  return {
    variant: variantOf(world),
    exact,
    worst,
    best,
    random: {
      security: rounded(random.security, 4),
      service: rounded(random.service, 4),
      handInHand: rounded(random.handInHand, 4),
    },
    bestPath: labelsOf(marked?.path),
    worstPath: labelsOf(lowest(plays, limits)?.path),
  };
}

/** The play with the lowest hand in hand; of equals the one with the lowest sum. */
function lowest(plays: readonly Played[], limits: Pick<Bounds, 'worst' | 'best'>): Played | undefined {
  let low: { readonly play: Played; readonly score: number; readonly sum: number } | undefined;
  for (const play of plays) {
    const score = scoresOf(play, limits).handInHand;
    const { security, service } = totalsOf(play);
    const sum = security + service;
    if (!low || score < low.score || (score === low.score && sum < low.sum)) low = { play, score, sum };
  }
  return low?.play;
}
