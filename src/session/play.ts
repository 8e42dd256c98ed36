/** One play: commands in, facts out, every fact stored. Nothing here knows a screen. */

import { debrief } from '../core/debrief';
import type { Fact } from '../core/facts';
import { foldAll } from '../core/fold';
import type { Bounds } from '../core/model';
import { EMPTY, RULES, type State } from '../core/state';
import type { Artifact, Step } from '../story/artifact';
import { choose as chooseInStory } from '../story/turn';
import { Gate } from './gate';
import type { FinishedPlay, PlayMode, PlayResult, ProgressStore, SavedPlay, StorageTrouble } from './ports';
import { type Replayed, replay } from './replay';
import { atEnd, lineKey, nextStop } from './steps';
import { viewStore } from './store';
import type { PlaySession, PlayView } from './view';
import { Writer } from './writer';

export interface PlayOptions {
  readonly artifact: Artifact;
  readonly store: ProgressStore;
  /** Milliseconds since the epoch; the only clock of a session. */
  readonly now: () => number;
  /** Line keys this profile has read before. */
  readonly read?: ReadonlySet<string>;
}

export interface NewPlay {
  readonly id: string;
  readonly profile: string;
  readonly mode: PlayMode;
  readonly seed: number;
  /** 0 base facts, 1 twins, 2 second twins. */
  readonly world: number;
}

/** A fresh play at its first line. @throws StoryTrouble when the story cannot begin. */
export function startPlay(options: PlayOptions, play: NewPlay): PlaySession {
  const { artifact, now } = options;
  const at = now();
  const save: SavedPlay = {
    version: 1,
    ...play,
    story: artifact.meta.slug,
    rules: RULES,
    keyHash: artifact.keyHash,
    textHash: artifact.textHash,
    choices: [],
    cursor: 0,
    startedAt: at,
    updatedAt: at,
  };
  return session(options, save, replay(artifact, play.seed, play.world, []));
}

/**
 * A paused play at the very line. Choices that an edited story no longer offers end the replay before them; ask
 * `checkSave` first and tell the officer.
 */
export function resumePlay(options: PlayOptions, save: SavedPlay, notice?: string): PlaySession {
  const { artifact } = options;
  const replayed = replay(artifact, save.seed, save.world, save.choices);
  const kept = { ...save, keyHash: artifact.keyHash, textHash: artifact.textHash, rules: RULES };
  const choices = replayed.state.decided.map((d): Step => ({ decision: d.decision.id, label: d.option.label }));
  return session(options, { ...kept, choices }, replayed, notice);
}

/** One moment tried again, as practice: the same play up to that decision, then another reply and what comes of it. */
export function startMoment(options: PlayOptions, of: SavedPlay, decision: string, id: string): PlaySession {
  const upTo = of.choices.findIndex((c) => c.decision === decision);
  const choices = of.choices.slice(0, Math.max(0, upTo));
  const replayed = replay(options.artifact, of.seed, of.world, choices);
  const at = options.now();
  const save: SavedPlay = {
    ...of,
    id,
    mode: 'practice',
    choices,
    // Records name a decision as it was called then.
    moment: upTo === -1 ? decision : (replayed.state.offer?.decision.id ?? decision),
    cursor: replayed.facts.length,
    startedAt: at,
    updatedAt: at,
  };
  return session(options, save, replayed);
}

/** What a finished play counts as. */
function resultOf(facts: readonly Fact[], bounds: Bounds): PlayResult {
  const { outcomes, firstTimeRight, ending } = debrief(facts, bounds);
  return { ...outcomes, ...firstTimeRight, ending: ending?.id ?? '' };
}

function session(options: PlayOptions, start: SavedPlay, replayed: Replayed, notice?: string): PlaySession {
  const { artifact, store, now } = options;
  let { runner } = replayed;
  const read = new Set(options.read);
  const seenNow = new Set<string>();
  let save = start;
  let facts = [...replayed.facts];
  let ahead: State = replayed.state;

  const cursor = save.cursor > 0 ? Math.min(save.cursor, facts.length) : nextStop(facts, 0);
  save = { ...save, cursor };
  /** State at the cursor; each step folds only what it shows. */
  let state = foldAll(facts.slice(0, cursor));
  const view = (from: number, step: number, extra: Partial<PlayView> = {}): PlayView => {
    return {
      state,
      latest: facts.slice(from, save.cursor),
      step,
      saving: false,
      mode: save.mode,
      progress: {
        made: state.decided.length,
        of: Math.max(artifact.worlds[save.world]?.decisions ?? 0, state.decided.length),
      },
      canStepBack: save.mode === 'practice' && state.decided.length > 0 && !save.moment,
      momentDone: momentDone(save, facts, state),
      notice,
      ...extra,
    };
  };
  const box = viewStore(view(0, 1));
  const writer = new Writer((trouble: StorageTrouble | undefined) => {
    if (box.getState().trouble !== trouble) box.setState({ trouble });
  });
  const gate = new Gate();
  const persists = save.moment === undefined;

  const persist = (): Promise<void> | undefined => {
    if (!persists) return undefined;
    if (box.getState().state.phase === 'ended')
      return writer.write(() => store.finish(finishedPlay(artifact, save, facts, now())));
    return writer.write(() => store.putRunning(save));
  };

  const show = (to: number, extra: Partial<PlayView> = {}): void => {
    const from = save.cursor;
    save = { ...save, cursor: to, updatedAt: now() };
    const shown = facts.slice(from, to);
    state = foldAll(shown, state);
    for (const fact of shown) if (fact.fact === 'LineShown') seenNow.add(lineKey(fact.line));
    box.setState({ ...view(from, box.getState().step + 1), trouble: box.getState().trouble, ...extra }, true);
  };

  // Every write is begun before the paint of what it keeps.
  const advance = () => {
    if (atEnd(facts, save.cursor)) return undefined;
    show(nextStop(facts, save.cursor));
    return persist();
  };
  const skipRead = () => {
    let to = save.cursor;
    while (!atEnd(facts, to)) {
      const next = nextStop(facts, to);
      const unread = facts
        .slice(to, next)
        .some((f) => f.fact === 'LineShown' && f.line.text !== '' && !read.has(lineKey(f.line)));
      if (unread) break;
      to = next;
    }
    if (to === save.cursor) return undefined;
    show(to);
    return persist();
  };
  const choose = (label: string) => {
    const { decision } = box.getState().state.offer ?? {};
    if (!decision?.options.some((o) => o.label === label)) return undefined;
    const turn = chooseInStory(runner, ahead, label);
    facts = [...facts, ...turn.facts];
    ahead = turn.state;
    save = { ...save, choices: [...save.choices, { decision: decision.id, label }] };
    show(nextStop(facts, save.cursor), { saving: persists });
    return persist()?.then(() => box.setState({ saving: false }));
  };
  const stepBack = () => {
    if (!box.getState().canStepBack) return undefined;
    const back = replay(artifact, save.seed, save.world, save.choices.slice(0, -1));
    runner = back.runner;
    facts = [...back.facts];
    ahead = back.state;
    save = { ...save, choices: save.choices.slice(0, -1), cursor: 0 };
    state = EMPTY;
    show(facts.length);
    return persist();
  };
  // The first line is a line, too: which facts a first attempt meets is settled once it is shown.
  if (start.cursor === 0) void gate.pass(persist);

  return {
    get: box.getState,
    subscribe: box.subscribe,
    // Nothing to wait for where nothing more comes: a press at a decision must not take the place of the answer.
    advance: async () => (atEnd(facts, save.cursor) ? undefined : gate.pass(advance)),
    skipRead: async () => (atEnd(facts, save.cursor) ? undefined : gate.pass(skipRead)),
    choose: async (label) => (box.getState().saving ? undefined : gate.pass(() => choose(label))),
    stepBack: () => gate.pass(stepBack),
    save: () => save,
    facts: () => facts,
    close: async () => {
      gate.close();
      await writer.idle();
      if (persists && seenNow.size > 0) {
        await writer.write(() => store.putRead(save.profile, save.story, new Set([...read, ...seenNow])));
      }
    },
  };
}

/** A tried moment is over when its consequence has been shown up to the next decision or the end. */
function momentDone(save: SavedPlay, facts: readonly Fact[], state: State): boolean {
  const tried = save.moment !== undefined && state.decided.some((d) => d.decision.id === save.moment);
  return tried && atEnd(facts, save.cursor);
}

/** A play that has ended, as it is kept. @throws Error when the story has no such world. */
export function finishedPlay(artifact: Artifact, save: SavedPlay, facts: readonly Fact[], at: number): FinishedPlay {
  const bounds = boundsOf(artifact, save.world);
  return { ...save, finishedAt: at, facts, bounds, result: resultOf(facts, bounds) };
}

function boundsOf(artifact: Artifact, world: number): Bounds {
  const bounds = artifact.worlds[world]?.bounds;
  if (!bounds) throw new Error(`"${artifact.meta.slug}" has no world ${world}.`);
  return bounds;
}
