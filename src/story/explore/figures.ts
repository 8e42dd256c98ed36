/** Sums over plays: means, spreads, shares. */
import type { Bounds, Outcomes } from '../../core/model';
import { bars, handInHand } from '../../core/score';
import type { Played } from './exploration';
import type { Distribution, Spread } from './report';

export const BINS = 10;

/** A play as one bot sees it. */
export interface Weighed {
  readonly play: Played;
  /** Together 1 over all plays of this bot: every world counts the same. */
  readonly weight: number;
}

/** The plays of one bot, weighed. */
export function weighed(played: readonly Played[], bot: number, worlds: number): Weighed[] {
  const own = played.filter((play) => (play.chances[bot] ?? 0) > 0);
  const perWorld = new Array<number>(worlds).fill(0);
  for (const { path, chances } of own) perWorld[path.world] = (perWorld[path.world] ?? 0) + (chances[bot] ?? 0);
  const live = perWorld.filter((sum) => sum > 0).length;
  return own.map((play) => ({
    play,
    weight: (play.chances[bot] ?? 0) / ((perWorld[play.path.world] ?? 1) * live),
  }));
}

export function spread(plays: readonly Weighed[], value: (play: Played) => number): Spread {
  const values = plays.map(({ play }) => value(play));
  return {
    min: rounded(values.reduce((a, b) => Math.min(a, b), values[0] ?? 0)),
    mean: rounded(plays.reduce((sum, { weight }, i) => sum + weight * (values[i] ?? 0), 0)),
    max: rounded(values.reduce((a, b) => Math.max(a, b), values[0] ?? 0)),
  };
}

/** @param value 0 to 100. */
export function distribution(plays: readonly Weighed[], value: (play: Played) => number): Distribution {
  const bins = new Array<number>(BINS).fill(0);
  for (const { play, weight } of plays) {
    const bin = Math.min(BINS - 1, Math.floor(value(play) / (100 / BINS)));
    bins[bin] = (bins[bin] ?? 0) + weight;
  }
  return { ...spread(plays, value), bins: bins.map((share) => rounded(share, 4)) };
}

/** Share of each ending. */
export function endingShares(plays: readonly Weighed[]): Record<string, number> {
  const shares = new Map<string, number>();
  for (const { play, weight } of plays) {
    const id = endingOf(play);
    shares.set(id, (shares.get(id) ?? 0) + weight);
  }
  return Object.fromEntries([...shares].map(([id, share]) => [id, rounded(share, 4)]));
}

/** Plays that were broken off have this for an ending. */
export const UNFINISHED = 'unfinished';

export function endingOf({ cut, moment }: Played): string {
  return cut ? UNFINISHED : (moment.ending ?? '');
}

export function totalsOf({ moment }: Played): Outcomes {
  return moment.state?.totals ?? { security: 0, service: 0 };
}

/** Decisions taken in the best way, and all. */
export function rightOf({ moment }: Played): { readonly right: number; readonly of: number } {
  const decided = moment.state?.decided ?? [];
  return { right: decided.filter((d) => d.option.best).length, of: decided.length };
}

/** Both bars and their harmonic mean. */
export function scoresOf(
  play: Played,
  bounds: Pick<Bounds, 'worst' | 'best'>,
): Outcomes & { readonly handInHand: number } {
  const both = bars(totalsOf(play), bounds);
  return { ...both, handInHand: handInHand(both) };
}

export function rounded(value: number, digits = 2): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}
