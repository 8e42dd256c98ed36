/** One turn: from a start or a choice through all lines to the next decision or the end. Core decides, ink is told. */
import type { Story } from 'inkjs';
import { type Command, decide, isRejection } from '../core/decide';
import { canTell } from '../core/disclosure';
import type { Fact } from '../core/facts';
import { fold } from '../core/fold';
import { rapport, trust } from '../core/people';
import { EMPTY, type State } from '../core/state';
import type { Artifact } from './artifact';
import { LAST_LINE } from './plain-end';
import { type Mirror, Runner, StoryTrouble, type Yield } from './runner';

export interface Turn {
  readonly state: State;
  readonly facts: readonly Fact[];
}

/** Lines in one turn beyond which the story surely circles. */
const LINES_PER_TURN = 500;

export function mirrorOf(state: State): Mirror {
  const meters = Object.entries(state.people).map(([id, p]) => [id, { trust: trust(p), rapport: rapport(p) }] as const);
  return { meters: Object.fromEntries(meters), can: canTell(state) };
}

/** @throws StoryTrouble when core rejects what the story yields: a fault of the story, never of the player. */
function apply(turn: Turn, command: Command): Turn {
  const facts = decide(turn.state, command);
  if (isRejection(facts)) throw new StoryTrouble(facts.rejected);
  return { state: facts.reduce(fold, turn.state), facts: [...turn.facts, ...facts] };
}

/**
 * Plain ink that runs out without END or DONE has said what it had to say: the play is over there, and the findings
 * tell its author where. A scored scene without an ending has no debrief.
 */
function nextOf(runner: Runner, unscored: boolean): Yield {
  try {
    return runner.next();
  } catch (error) {
    if (unscored && error instanceof StoryTrouble && error.ranOut) return { yield: 'end' };
    throw error;
  }
}

/**
 * Runs lines until something is to be decided or nothing is left.
 * @param mirror what ink is told of people; the Studio's preview passes one of its own to hold a meter by hand.
 */
export function runOn(runner: Runner, from: Turn, mirror = mirrorOf): Turn {
  let turn = from;
  let mirrored: State['people'] | undefined;
  for (let lines = 0; ; lines++) {
    if (lines > LINES_PER_TURN) runner.guard.stop('lines');
    // What ink reads of people changes with them alone.
    if (turn.state.people !== mirrored) runner.mirror(mirror(turn.state));
    mirrored = turn.state.people;
    const next = nextOf(runner, turn.state.meta?.unscored === true);
    // Plain ink knows no endings: it is over where nothing is left.
    if (next.yield === 'end') return turn.state.meta?.unscored ? apply(turn, { do: 'say', line: LAST_LINE }) : turn;
    if (next.yield === 'decision') return apply(turn, { do: 'offer', decision: next.decision });
    turn = apply(turn, { do: 'say', line: next.line });
    if (turn.state.phase === 'ended') return turn;
  }
}

/**
 * Opens a play and runs to its first decision.
 * @param live see Runner.
 * @param mirror see runOn.
 */
export function begin(
  artifact: Artifact,
  seed: number,
  world: number,
  live?: Story,
  mirror?: typeof mirrorOf,
): { runner: Runner; turn: Turn } {
  const runner = new Runner(artifact, seed, world, live);
  const started = apply({ state: EMPTY, facts: [] }, { do: 'start', meta: artifact.meta, seed, world });
  return { runner, turn: runOn(runner, started, mirror) };
}

/**
 * Takes an offered choice and runs to the next decision.
 * @param mirror see runOn.
 * @returns only the new facts, and the state after them.
 * @throws StoryTrouble when the label is not offered; nothing has changed then.
 */
export function choose(runner: Runner, state: State, label: string, mirror?: typeof mirrorOf): Turn {
  const chosen = apply({ state, facts: [] }, { do: 'choose', label });
  runner.choose(label);
  return runOn(runner, chosen, mirror);
}
