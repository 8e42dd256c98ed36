/**
 * The author's choices replayed after each edit. What an edit took away ends the replay at that point, and says so;
 * what only changed its words shows the new ones. A longer path goes on from where the last one stood.
 */
import type { Fact } from '../../core/facts';
import type { Decision } from '../../core/model';
import { EMPTY, type State } from '../../core/state';
import type { Artifact, Step } from '../../story/artifact';
import { type Runner, type RunnerSnapshot, StoryTrouble } from '../../story/runner';
import { begin, choose, type Turn } from '../../story/turn';
import { beginsWith, type Held, heldMirror } from './held';

/** Replies stand in the same order each time. */
export const SEED = 1;

export interface ReplayAsk {
  readonly artifact: Artifact;
  /** 0 base facts, 1 twins, 2 second twins. */
  readonly world: number;
  /** Labels in order; with their decision where it is known. */
  readonly path: readonly (string | Step)[];
  readonly held?: Held;
  /** Decisions that stand in the text: a label whose decision is gone from it was renamed with it. */
  readonly known?: ReadonlySet<string>;
}

/** From the start or a choice to the next decision or the end. */
export interface PlayedTurn {
  /** The choice that led here; absent for the opening. */
  readonly step?: Step;
  /** How the play stood before it. */
  readonly before: State;
  readonly state: State;
  /** Of this turn alone. */
  readonly facts: readonly Fact[];
}

export type Divergence = {
  readonly label: string;
  /** Where the label was taken before, as far as it is known. */
  readonly wanted?: string;
  /** What changed since it was. */
  readonly since: 'edit' | 'held' | 'world' | 'path';
} & (
  | { readonly kind: 'gone' | 'elsewhere' /** Where the play stands instead. */; readonly at: string }
  | { readonly kind: 'over' }
);

export interface Replay {
  /** The opening first; empty where the story cannot begin. */
  readonly turns: readonly PlayedTurn[];
  /** Labels that were asked for. */
  readonly asked: number;
  /** Labels that could not be replayed, the one that failed first. */
  readonly rest: readonly string[];
  readonly divergence?: Divergence;
  /** The story itself could not go on, in words for its author. */
  readonly trouble?: { readonly message: string; readonly at?: StoryTrouble['place'] };
}

interface Wanted {
  readonly label: string;
  readonly decision?: string;
}

interface Kept {
  readonly turn: PlayedTurn;
  readonly snapshot: RunnerSnapshot;
}

export function createReplayer(): (ask: ReplayAsk) => Replay {
  let runner: Runner | undefined;
  let kept: Kept[] = [];
  let last: ReplayAsk | undefined;
  /** Where each label of the path was taken the last time it could be. */
  let memory: readonly Wanted[] = [];
  let diverged: Divergence | undefined;

  const reuse = (ask: ReplayAsk): void => {
    const same =
      last?.artifact.textHash === ask.artifact.textHash &&
      last.artifact.meta.slug === ask.artifact.meta.slug &&
      last.world === ask.world;
    if (!runner || !same) {
      runner = undefined;
      kept = [];
      return;
    }
    const labels = ask.path.map(labelOf);
    const alike = kept.findIndex(({ turn }, i) => i > 0 && turn.step?.label !== labels[i - 1]);
    kept = kept.slice(0, Math.min(alike === -1 ? kept.length : alike, firstHeld(last, ask)));
    const top = kept.at(-1);
    if (top) runner.restore(top.snapshot);
    else runner = undefined;
  };
  const keep = (turn: PlayedTurn, of: Runner): void => {
    runner = of;
    kept.push({ turn, snapshot: of.snapshot() });
  };
  const mirrorFor = ({ held, path }: ReplayAsk, turn: number) =>
    held && held.after.length <= turn && beginsWith(path.map(labelOf), held.after) ? heldMirror(held) : undefined;

  /** Plays on as far as it goes. @throws StoryTrouble. */
  const play = (ask: ReplayAsk, wanted: readonly Wanted[]): Divergence | undefined => {
    if (!runner) {
      const begun = begin(ask.artifact, SEED, ask.world, undefined, mirrorFor(ask, 0));
      keep({ ...begun.turn, before: EMPTY }, begun.runner);
    }
    for (let i = kept.length - 1; i < wanted.length; i++) {
      const want = wanted[i] as Wanted;
      const before = (kept[i] as Kept).turn.state;
      const off = divergence(before, want, ask.known);
      if (off) return { ...off, since: since(off, diverged, last, ask) };
      const decision = (before.offer as { decision: Decision }).decision.id;
      const on = runner as Runner;
      const turn: Turn = choose(on, before, want.label, mirrorFor(ask, i + 1));
      keep({ ...turn, before, step: { decision, label: want.label } }, on);
    }
    return undefined;
  };

  return (ask) => {
    const wanted = remembered(ask.path, memory);
    reuse(ask);
    let trouble: Replay['trouble'];
    let divergence: Divergence | undefined;
    try {
      divergence = play(ask, wanted);
    } catch (cause) {
      if (!(cause instanceof StoryTrouble)) throw cause;
      trouble = { message: cause.message, ...(cause.place && { at: cause.place }) };
    }
    const turns = kept.map(({ turn }) => turn);
    memory = wanted.map((want, i) => ({ ...want, ...takenAt(turns[i + 1], turns[i]) }));
    diverged = divergence;
    last = ask;
    return {
      turns,
      asked: wanted.length,
      rest: wanted.slice(Math.max(0, turns.length - 1)).map(({ label }) => label),
      ...(divergence && { divergence }),
      ...(trouble && { trouble }),
    };
  };
}

function labelOf(step: string | Step): string {
  return typeof step === 'string' ? step : step.label;
}

/** The first turn that the held meters of either replay touch. */
function firstHeld(last: ReplayAsk | undefined, ask: ReplayAsk): number {
  if (last?.held === ask.held) return Number.POSITIVE_INFINITY;
  return Math.min(...[last?.held, ask.held].flatMap((held) => (held ? [held.after.length] : [])));
}

function remembered(path: ReplayAsk['path'], memory: readonly Wanted[]): Wanted[] {
  let same = true;
  return path.map((step, i) => {
    same &&= memory[i]?.label === labelOf(step);
    if (typeof step !== 'string') return step;
    const decision = same ? memory[i]?.decision : undefined;
    return { label: step, ...(decision !== undefined && { decision }) };
  });
}

/** A decision and its twin are one moment: the same reply is taken in either. */
function momentOf({ id, twinOf }: Decision): string {
  return twinOf ?? id;
}

function takenAt(after: PlayedTurn | undefined, before: PlayedTurn | undefined): Partial<Wanted> {
  const decision = after && before?.state.offer?.decision;
  return decision ? { decision: momentOf(decision) } : {};
}

type Off = { readonly label: string; readonly wanted?: string } & (
  | { readonly kind: 'gone' | 'elsewhere'; readonly at: string }
  | { readonly kind: 'over' }
);

function divergence({ offer }: State, want: Wanted, known: ReplayAsk['known']): Off | undefined {
  const off = { label: want.label, ...(want.decision !== undefined && { wanted: want.decision }) };
  if (!offer) return { ...off, kind: 'over' };
  const { decision } = offer;
  const offered = decision.options.some((o) => o.label === want.label);
  const here = want.decision === undefined || [decision.id, momentOf(decision)].includes(want.decision);
  const renamed = want.decision !== undefined && known !== undefined && !known.has(want.decision);
  if (offered && (here || renamed)) return undefined;
  return { ...off, kind: here || renamed ? 'gone' : 'elsewhere', at: decision.id };
}

/** What made the play leave its path; a divergence that stays keeps its first reason. */
function since(
  off: Off,
  before: Divergence | undefined,
  last: ReplayAsk | undefined,
  ask: ReplayAsk,
): Divergence['since'] {
  if (before && before.label === off.label && before.kind === off.kind) return before.since;
  if (last && last.artifact.textHash !== ask.artifact.textHash) return 'edit';
  if (last && last.held !== ask.held) return 'held';
  return last && last.world !== ask.world ? 'world' : 'path';
}
