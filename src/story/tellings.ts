/** Ways through a scene that together come to every decision, to be read on paper by somebody who must not see the key. */
import { Story } from 'inkjs';
import type { Fact } from '../core/facts';
import type { Decision, Option } from '../core/model';
import { hash32, seeded } from '../core/random';
import type { Artifact } from './artifact';
import { begin, choose } from './turn';

export interface Telling {
  /** 0 base facts, 1 twins, 2 second twins. */
  readonly world: number;
  readonly facts: readonly Fact[];
}

/** How often the best is taken on the way. Some decisions are met only by an officer whom people trust. */
const BEST = [0, 0.5, 0.8, 1] as const;
/** Plays in a row that come to nothing new before one goes on, and at most so many of one kind. */
const IN_VAIN = 5;
const MOST = 60;
/** Decisions of one play; a story may lead back to where it was. */
const LONGEST = 60;

/**
 * The replies on the way are drawn, those first that were taken least: the best ones would tell the key of what came
 * before. The same artifact and seed give the same tellings.
 * @param wanted names of the decisions to come to; what no play came to is in none of the tellings.
 * @throws StoryTrouble where a path cannot go on.
 */
export function tellings(artifact: Artifact, seed: number, wanted: readonly string[]): Telling[] {
  // One story, begun anew for each play: making it takes longer than a play.
  const live = new Story(structuredClone(artifact.ink));
  const missing = new Set(wanted);
  const chosen: Telling[] = [];
  for (const [i, best] of BEST.entries()) {
    for (const world of artifact.worlds.keys()) {
      if (missing.size === 0) return inWorlds(chosen);
      const draw = drawer(best, seeded(hash32(`${seed}/${world}/${i}`)));
      const plays = playsOf(artifact, seed, world, live, draw);
      for (let next = freshest(plays, missing); next; next = freshest(plays, missing)) {
        for (const id of decisionsOf(next)) missing.delete(id);
        chosen.push(next);
      }
    }
  }
  return inWorlds(chosen);
}

function inWorlds(all: readonly Telling[]): Telling[] {
  return all.toSorted((a, b) => a.world - b.world);
}

/** The play that comes to most of what is missing. */
function freshest(plays: readonly Telling[], missing: ReadonlySet<string>): Telling | undefined {
  const fresh = (play: Telling) => new Set(decisionsOf(play).filter((id) => missing.has(id))).size;
  const [first] = plays.toSorted((a, b) => fresh(b) - fresh(a));
  return first && fresh(first) > 0 ? first : undefined;
}

type Draw = (decision: Decision) => Option;

function drawer(best: number, random: () => number): Draw {
  const taken = new Map<string, number>();
  return ({ id, options }) => {
    const often = ({ label }: Option) => taken.get(`${id}/${label}`) ?? 0;
    const least = Math.min(...options.map(often));
    const marked = options.filter((o) => o.best);
    const among = random() < best && marked.length > 0 ? marked : options.filter((o) => often(o) === least);
    const drawn = among[Math.floor(random() * among.length)] as Option;
    taken.set(`${id}/${drawn.label}`, often(drawn) + 1);
    return drawn;
  };
}

function playsOf(artifact: Artifact, seed: number, world: number, live: Story, draw: Draw): Telling[] {
  const seen = new Set<string>();
  const plays: Telling[] = [];
  for (let vain = 0; vain < IN_VAIN && plays.length < MOST; vain++) {
    const play = { world, facts: playOnce(artifact, seed, world, live, draw) };
    const before = seen.size;
    for (const id of decisionsOf(play)) seen.add(id);
    if (seen.size > before) vain = 0;
    plays.push(play);
  }
  return plays;
}

function playOnce(artifact: Artifact, seed: number, world: number, live: Story, draw: Draw): readonly Fact[] {
  const { runner, turn } = begin(artifact, seed, world, live);
  let { state } = turn;
  const facts = [...turn.facts];
  for (let i = 0; i < LONGEST && state.offer; i++) {
    const next = choose(runner, state, draw(state.offer.decision).label);
    state = next.state;
    facts.push(...next.facts);
  }
  return facts;
}

function decisionsOf({ facts }: Telling): string[] {
  return facts.flatMap((f) => (f.fact === 'DecisionOffered' ? [f.decision.id] : []));
}
