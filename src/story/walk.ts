/**
 * Walks every path of one world, with the real core and the real ink, to find its exact bounds: security and service
 * depend on choices alone, so worst, best and the random player's mean are facts of the story, not estimates.
 */
import type { Story } from 'inkjs';
import type { Bounds, Decision, Outcomes } from '../core/model';
import { bars, handInHand } from '../core/score';
import type { State } from '../core/state';
import type { Artifact, Step, World } from './artifact';
import type { Place } from './guard';
import { StoryTrouble } from './runner';
import { begin, choose, type Turn } from './turn';

export interface Leaf {
  readonly path: readonly Step[];
  readonly totals: Outcomes;
  /** Probability under uniform play. */
  readonly weight: number;
  readonly marked: boolean;
  readonly ending?: string;
  readonly told: readonly string[];
  readonly firstTimeRight: { readonly right: number; readonly of: number };
}

export interface Walk {
  readonly leaves: readonly Leaf[];
  /** Every decision met, by name; options united over paths that offer different ones. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** First words after each choice, by `decision/label`: what the officer gets for an answer. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly trouble: readonly Trouble[];
  /** False when the budget ended the walk. */
  readonly complete: boolean;
}

/** Where the story could not go on. */
export interface Trouble {
  readonly path: readonly Step[];
  readonly message: string;
  /** It would have run on for ever. */
  readonly endless: boolean;
  readonly place?: Place;
}

/** Whoever wants to know more of a walk than its leaves is shown every turn of it. */
export interface Witness {
  /** To be played instead of the artifact's own, see Runner. */
  readonly story?: Story;
  /** @param before the state that the turn began with; undefined at the beginning of the play. */
  readonly turn: (turn: Turn, before: State | undefined, path: readonly Step[], world: number) => void;
}

/** Paths in one world; a scene of five decisions with four replies has 1,024. */
const MOST_PATHS = 20_000;

/** Decisions on one path; a reply that may be given again and again has no last one. */
const LONGEST_PATH = 100;

/** A loop that every path meets need not be told twenty thousand times, nor waited for. */
const MOST_TROUBLE = 10;

/** @param world 0 base facts, 1 twins, 2 second twins. */
export function walk(artifact: Artifact, world: number, mostPaths = MOST_PATHS, witness?: Witness): Walk {
  const leaves: Leaf[] = [];
  const decisions = new Map<string, Decision>();
  const answers = new Map<string, Set<string>>();
  const trouble: Trouble[] = [];
  let cut = 0;
  const over = () => leaves.length + cut >= mostPaths || trouble.length >= MOST_TROUBLE;
  const walked = (): Walk => ({
    leaves,
    decisions,
    answers,
    trouble,
    complete: cut === 0 && leaves.length < mostPaths,
  });
  const orTrouble = <T>(path: readonly Step[], run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof StoryTrouble)) throw error;
      const { message, endless, place } = error;
      trouble.push({ path, message, endless, ...(place && { place }) });
      return undefined;
    }
  };

  const begun = orTrouble([], () => begin(artifact, 0, world, witness?.story));
  if (!begun) return walked();
  const { runner, turn } = begun;
  witness?.turn(turn, undefined, [], world);

  const visit = (state: State, path: readonly Step[], weight: number, marked: boolean): void => {
    const decision = state.offer?.decision;
    if (!decision) {
      leaves.push(leaf(state, path, weight, marked));
      return;
    }
    if (path.length >= LONGEST_PATH) {
      cut += 1;
      return;
    }
    decisions.set(decision.id, united(decisions.get(decision.id), decision));
    const scored = isScored(decision);
    const bestLabel = decision.options.find((o) => o.best)?.label;
    const snapshot = runner.snapshot();
    for (const { label } of decision.options) {
      if (over()) return;
      runner.restore(snapshot);
      const next = [...path, { decision: decision.id, label }];
      const after = orTrouble(next, () => choose(runner, state, label));
      if (!after) continue;
      witness?.turn(after, state, next, world);
      const answer = after.facts.find((f) => f.fact === 'LineShown' && f.line.text !== '');
      const key = `${decision.id}/${label}`;
      answers.set(key, (answers.get(key) ?? new Set()).add(answer?.fact === 'LineShown' ? answer.line.text : ''));
      visit(after.state, next, weight / decision.options.length, marked && (!scored || label === bestLabel));
    }
  };
  visit(turn.state, [], 1, true);
  if (leaves.length === 0 && cut > 0) {
    const message = `No way through the story comes to an end within ${LONGEST_PATH} decisions.`;
    trouble.push({ path: [], message, endless: true });
  }
  return walked();
}

function leaf(state: State, path: readonly Step[], weight: number, marked: boolean): Leaf {
  const scored = state.decided.filter((d) => isScored(d.decision));
  const right = scored.filter((d) => d.option.best).length;
  return {
    path,
    totals: state.totals,
    weight,
    marked,
    ending: state.ending,
    told: state.told,
    firstTimeRight: { right, of: scored.length },
  };
}

/** Choices without any worth lead on and are not judged. */
export function isScored({ options }: Decision): boolean {
  return options.some((o) => o.why !== '');
}

function united(before: Decision | undefined, now: Decision): Decision {
  if (!before) return now;
  const fresh = now.options.filter((o) => !before.options.some((b) => b.label === o.label));
  return fresh.length === 0 ? before : { ...before, options: [...before.options, ...fresh] };
}

/** Exact bounds and the named paths of a walked world. */
export function worldOf(leaves: readonly Leaf[]): World {
  const marked = markedOf(leaves);
  const best = marked?.totals ?? { security: 0, service: 0 };
  const worst = {
    security: Math.min(...leaves.map((l) => l.totals.security)),
    service: Math.min(...leaves.map((l) => l.totals.service)),
  };
  const limits = { best, worst };
  const random = { security: 0, service: 0, handInHand: 0 };
  let lowest: { path: readonly Step[]; score: number; sum: number } | undefined;
  for (const l of leaves) {
    const b = bars(l.totals, limits);
    const score = handInHand(b);
    random.security += l.weight * b.security;
    random.service += l.weight * b.service;
    random.handInHand += l.weight * score;
    const sum = l.totals.security + l.totals.service;
    if (!lowest || score < lowest.score || (score === lowest.score && sum < lowest.sum))
      lowest = { path: l.path, score, sum };
  }
  const bounds: Bounds = { worst, best, random };
  return { bounds, best: marked?.path ?? [], worst: lowest?.path ?? [], decisions: marked?.path.length ?? 0 };
}

/**
 * The marked-best path: the best reply at every decision. Where choices without worth lead to more than one such path,
 * the one with the greatest sum.
 */
export function markedOf(leaves: readonly Leaf[]): Leaf | undefined {
  const sumOf = ({ totals }: Leaf) => totals.security + totals.service;
  return leaves.reduce<Leaf | undefined>(
    (top, l) => (l.marked && (!top || sumOf(l) > sumOf(top)) ? l : top),
    undefined,
  );
}

/** Paths with a miss that reach both totals of the marked one; there must be none. */
export function rivals(leaves: readonly Leaf[]): Leaf[] {
  const marked = markedOf(leaves);
  if (!marked) return [];
  const { security, service } = marked.totals;
  const misses = ({ firstTimeRight }: Leaf) => firstTimeRight.right < firstTimeRight.of;
  return leaves.filter((l) => misses(l) && l.totals.security >= security && l.totals.service >= service);
}
