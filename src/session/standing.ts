/**
 * Where a play stands that others lead: so many stops after these choices. Nothing is stored; the same choices give the
 * same lines, replies and meters as in a session of one's own.
 */
import type { Fact } from '../core/facts';
import { foldAll } from '../core/fold';
import type { Artifact, Step } from '../story/artifact';
import { replay } from './replay';
import { atEnd, nextStop } from './steps';
import type { PlayView } from './view';

export interface Followed {
  /** All facts up to the next decision or the end. */
  readonly facts: readonly Fact[];
  /** For each stop the index after its last fact. */
  readonly stops: readonly number[];
  /** A choice that the story no longer offers; the facts end before it. */
  readonly diverged?: Step;
}

/** @throws StoryTrouble when the story cannot go on. */
export function follow(artifact: Artifact, seed: number, world: number, choices: readonly Step[]): Followed {
  const { facts, diverged } = replay(artifact, seed, world, choices);
  const stops: number[] = [];
  for (let at = 0; !atEnd(facts, at); ) {
    at = nextStop(facts, at);
    stops.push(at);
  }
  return { facts, stops, ...(diverged && { diverged }) };
}

/** The view at a stop, 0 the first; the last one where there are fewer. */
export function viewAt(artifact: Artifact, world: number, { facts, stops }: Followed, stop: number): PlayView {
  const at = Math.min(stop, stops.length - 1);
  const to = stops[at] ?? 0;
  const state = foldAll(facts.slice(0, to));
  const made = state.decided.length;
  return {
    state,
    latest: facts.slice(stops[at - 1] ?? 0, to),
    step: at + 1,
    saving: false,
    mode: 'practice',
    progress: { made, of: Math.max(artifact.worlds[world]?.decisions ?? 0, made) },
    canStepBack: false,
    momentDone: false,
  };
}
