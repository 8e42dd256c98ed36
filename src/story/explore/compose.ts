/** From an exploration to its report. */
import type { Drafted } from '../draft';
import { keyOf } from '../live';
import { variantOf, worldBounds } from './bounds';
import { coverageOf } from './coverage';
import type { Exploration, Played } from './exploration';
import { distribution, endingShares, rightOf, rounded, scoresOf, spread, UNFINISHED, weighed } from './figures';
import { flowsOf } from './flow';
import { labelsOf, type Path } from './game';
import { LOOSE_END, TOP_END } from './plain-game';
import type { BotFigures, EndedBy, EndingFigures, ExploreReport, TroubleReport, Way, WorldBounds } from './report';

export function compose(x: Exploration, { draft }: Drafted, exact: boolean, endedBy: EndedBy): ExploreReport {
  const worlds = Array.from({ length: x.worlds }, (_, world) => world);
  const bounds = x.plain ? [] : worlds.map((world) => worldBounds(x, world, exact));
  const random = weighed(x.played, x.bot('random'), x.worlds);
  const shares = endingShares(random);
  const { meta } = draft;
  return {
    story: meta.slug,
    title: meta.title,
    mode: x.plain ? 'ink' : 'rapport',
    seed: x.options.seed,
    exact,
    endedBy,
    plays: x.plays,
    cpuSeconds: rounded(x.seconds, 3),
    variants: worlds.map(variantOf),
    coverage: coverageOf(x, draft.texts),
    bots: x.bots.map((_, bot) => botFigures(x, bot, bounds, exact)),
    bounds,
    decisions: x.decisions.figures(exact ? x.worlds : random.length).map((d) => ({
      ...d,
      met: rounded(d.met, 4),
      options: rounded(d.options),
      meanScore: d.meanScore === null ? null : rounded(d.meanScore),
      near: d.near === null ? null : rounded(d.near),
    })),
    meters: [...x.game.meters].map(([who, { trust, rapport }]) => ({ who, trust, rapport })),
    endings: x.plain ? plainEndings(x, shares) : ourEndings(x, meta.endings, shares),
    flow: flowsOf(x),
    hidden: meta.hidden.map(({ id, who }) => ({
      id,
      who,
      share: rounded(
        random.reduce((sum, { play, weight }) => sum + (play.moment.state?.told.includes(id) ? weight : 0), 0),
        4,
      ),
    })),
    length: {
      decisions: spread(random, (play) => play.path.length),
      lines: spread(random, (play) => play.lines),
      words: spread(random, (play) => play.words),
    },
    shortest: {
      choices: Object.fromEntries(
        x.catalog.choices.flatMap(({ id }, i) => {
          const path = x.book.choices[i];
          return path ? [[id, wayTo(x, path)]] : [];
        }),
      ),
      endings: ways(x, x.book.endings),
      hidden: ways(x, x.book.told),
    },
    trouble: x.book.stopped.map(
      ({ path, message, endless, place }): TroubleReport => ({ message, endless, ...place, ...wayTo(x, path) }),
    ),
  };
}

function botFigures(x: Exploration, bot: number, bounds: readonly WorldBounds[], exact: boolean): BotFigures {
  const plays = weighed(x.played, bot, x.worlds);
  const { name, steady } = x.bots[bot] as (typeof x.bots)[number];
  const scores = new Map<Played, ReturnType<typeof scoresOf>>();
  for (const { play } of plays) {
    const limits = bounds[play.path.world];
    if (limits) scores.set(play, scoresOf(play, limits));
  }
  const score = (key: 'handInHand' | 'security' | 'service') =>
    distribution(plays, (play) => scores.get(play)?.[key] ?? 0);
  return {
    bot: name,
    plays: plays.length,
    exact: exact || (steady && !x.live.chance),
    ...(!x.plain && {
      scores: {
        handInHand: score('handInHand'),
        security: score('security'),
        service: score('service'),
        firstTimeRight: {
          right: spread(plays, (play) => rightOf(play).right).mean,
          of: spread(plays, (play) => rightOf(play).of).mean,
        },
      },
    }),
    endings: endingShares(plays),
    decisions: spread(plays, (play) => play.path.length),
  };
}

function ourEndings(
  x: Exploration,
  declared: readonly { readonly id: string; readonly title: string }[],
  shares: Readonly<Record<string, number>>,
): EndingFigures[] {
  const none = { id: '', title: 'no ending is named' };
  const cut = { id: UNFINISHED, title: 'broken off: too many decisions' };
  return [...declared, none, cut]
    .map(({ id, title }) => ({ id, title, share: shares[id] ?? 0, reached: x.book.endings.has(id) || id in shares }))
    .filter(({ id, reached }) => reached || (id !== '' && id !== UNFINISHED));
}

/** Where ink says END, reached or not, and wherever else a play came to rest. */
function plainEndings(x: Exploration, shares: Readonly<Record<string, number>>): EndingFigures[] {
  const knots = new Map([...x.catalog.lines, ...x.catalog.ends].map((at) => [keyOf(at), at.knot]));
  const ids = new Set([...x.catalog.ends.map(keyOf), ...x.book.endings.keys(), ...Object.keys(shares)]);
  const title = (id: string): string => {
    if (id === UNFINISHED) return 'broken off: too many choices';
    if (id === TOP_END) return 'at the end of what stands above the knots';
    if (id.startsWith(LOOSE_END)) return 'runs out without END or DONE';
    return knots.get(id) ? `in ${knots.get(id)}` : 'above the knots';
  };
  return [...ids].map((id) => ({
    id,
    title: title(id),
    share: shares[id] ?? 0,
    reached: x.book.endings.has(id) || id in shares,
  }));
}

function ways(x: Exploration, paths: ReadonlyMap<string, Path>): Record<string, Way> {
  return Object.fromEntries([...paths].map(([id, path]) => [id, wayTo(x, path)]));
}

function wayTo(x: Exploration, path: Path): Way {
  return { variant: variantOf(path.world), choices: labelsOf(path), ...(x.live.chance && { seed: path.seed }) };
}
