/**
 * Explores a story: walks it whole where it is small, else roams it by snapshots. Imports nothing but ink and the rules,
 * so it runs in a worker of the browser as on the command line.
 */
import type { Drafted } from '../draft';
import { compose } from './compose';
import { walkAll } from './exact';
import { Exploration, type ExploreOptions } from './exploration';
import type { EndedBy, ExploreReport, Progress } from './report';
import { roam } from './roam';
import { expectedPaths } from './size';

export type { ExploreOptions } from './exploration';
export type { ExploreReport, Progress } from './report';

/** Paths of one world that are walked whole. */
const MOST_PATHS = 20_000;
/** An estimate of the number of paths may be this many times too high; beyond it the walk is not even begun. */
const DOUBT = 4;
/** Time and plays that roaming leaves to the bots. */
const ROAMING = 0.75;
/** Plays of each bot that plays by chance, where not every path can be walked; and of each other where dice decide. */
const BOT_PLAYS = 500;
const DICE_PLAYS = 20;

/** @throws StoryTrouble when the draft does not compile; any other fault of the story is in the report. */
export function explore(drafted: Drafted, options: ExploreOptions): ExploreReport {
  const steps = exploring(drafted, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, a play at a time: go on by `next`, or say `cancelled` for the report of what was found so far. */
export function* exploring(drafted: Drafted, options: ExploreOptions): Generator<Progress, ExploreReport> {
  const x = new Exploration(drafted, options);
  const whole = yield* telling(x, walkWorlds(x));
  if (whole && !x.skipped) return compose(x, drafted, true, 'exact');
  if (whole || x.hopeless) return compose(x, drafted, false, 'trouble');
  x.startAgain();
  yield* telling(x, roam(x, ROAMING));
  const endedBy = whyEnded(x);
  yield* telling(x, letBotsPlay(x));
  return compose(x, drafted, false, endedBy);
}

function* walkWorlds(x: Exploration): Generator<void, boolean> {
  const most = Math.min(MOST_PATHS, x.options.plays);
  if (x.live.chance || (yield* expectedPaths(x)) > DOUBT * most) return false;
  for (let world = 0; world < x.worlds; world++) {
    if (!(yield* walkAll(x, world, most))) return false;
  }
  return true;
}

function whyEnded(x: Exploration): EndedBy {
  if (x.hopeless) return 'trouble';
  if (x.options.cancelled?.()) return 'cut';
  if (x.book.complete) return 'coverage';
  return x.over(ROAMING) ? 'seconds' : 'plays';
}

function* letBotsPlay(x: Exploration): Generator<void, void> {
  for (const [bot, { steady }] of x.bots.entries()) {
    const wanted = steady ? (x.live.chance ? DICE_PLAYS : 1) : BOT_PLAYS;
    for (let play = 0; play < wanted; play++) {
      // A bot without a single play would leave the bounds without an end.
      if (play > 0 && (x.over() || x.plays >= x.options.plays)) break;
      for (let world = 0; world < x.worlds && !x.hopeless; world++) x.playBot(bot, world);
      yield;
    }
  }
}

function* telling<T>(x: Exploration, steps: Generator<void, T>): Generator<Progress, T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield {
      plays: x.plays,
      moves: x.moves,
      seconds: x.seconds,
      choices: { reached: x.book.reachedChoices, total: x.catalog.choices.length },
      lines: { reached: x.book.reachedLines, total: x.catalog.lines.length },
    };
  }
}
