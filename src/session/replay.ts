/** A play from its commands. The same story, seed, world and labels always give the same facts. */
import type { Fact } from '../core/facts';
import type { State } from '../core/state';
import type { Artifact, Step } from '../story/artifact';
import { labelToday } from '../story/renames';
import type { Runner } from '../story/runner';
import { begin, choose } from '../story/turn';

export interface Replayed {
  readonly runner: Runner;
  readonly state: State;
  readonly facts: readonly Fact[];
  /** The first choice that the story no longer offers; what came before it was replayed. */
  readonly diverged?: Step;
}

/** @throws StoryTrouble when the story cannot even begin. */
export function replay(artifact: Artifact, seed: number, world: number, choices: readonly Step[]): Replayed {
  const { runner, turn } = begin(artifact, seed, world);
  const facts = [...turn.facts];
  let { state } = turn;
  for (const step of choices) {
    const label = labelToday(state.offer?.decision, step);
    if (label === undefined) return { runner, state, facts, diverged: step };
    const next = choose(runner, state, label);
    facts.push(...next.facts);
    state = next.state;
  }
  return { runner, state, facts };
}
