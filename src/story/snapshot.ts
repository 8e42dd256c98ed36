/**
 * A light picture of a running story, to come back to: ink's own `toJson` and `LoadJson` take some sixty times as long.
 * Good between lines and at a choice, never inside a `Continue`.
 */
import type { Story } from 'inkjs';

/** Opaque; it belongs to the Story object it was taken from, because it points into that story's content. */
export interface Snapshot {
  readonly story: Story;
  readonly callStack: CallStack;
  readonly choices: readonly Choice[];
  readonly output: readonly unknown[];
  readonly evaluation: readonly unknown[];
  readonly globals: ReadonlyMap<string, unknown>;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>;
  readonly diverted: Pointer;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  readonly safeExit: boolean;
}

interface Pointer {
  copy(): Pointer;
}

interface Thread {
  readonly callstack: readonly { temporaryVariables: Map<string, unknown> }[];
  Copy(): Thread;
}

interface CallStack {
  readonly _threads: readonly Thread[];
}

interface Choice {
  threadAtGeneration: Thread | null;
}

/** What ink keeps to itself; the names are those of inkjs 2.4.0, and a test fails when one of them is gone. */
interface Engine {
  readonly _state: EngineState;
  _stateSnapshotAtLastNewline: unknown;
  _recursiveContinueCount: number;
  _asyncContinueActive: boolean;
  _sawLookaheadUnsafeFunctionAfterNewline: boolean;
}

interface EngineState {
  readonly _currentFlow: { callStack: CallStack; currentChoices: Choice[]; outputStream: unknown[] };
  readonly _variablesState: { _globalVariables: Map<string, unknown>; callStack: CallStack; patch: unknown };
  _patch: unknown;
  _evaluationStack: unknown[];
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  _currentTurnIndex: number;
  divertedPointer: Pointer;
  storySeed: number;
  previousRandom: number;
  didSafeExit: boolean;
  ResetErrors(): void;
  OutputStreamDirty(): void;
}

const engineOf = (story: Story): Engine => story as unknown as Engine;

export function takeSnapshot(story: Story): Snapshot {
  const state = engineOf(story)._state;
  const { callStack, currentChoices, outputStream } = state._currentFlow;
  const own = listKeeper(story);
  return {
    story,
    callStack: own.stack(copyOf(callStack)),
    choices: currentChoices.map((choice) => withOwnThread(choice, own)),
    output: [...outputStream],
    evaluation: [...state._evaluationStack],
    globals: own.values(new Map(state._variablesState._globalVariables)),
    visits: new Map(state._visitCounts),
    turns: new Map(state._turnIndices),
    diverted: state.divertedPointer.copy(),
    turn: state._currentTurnIndex,
    seed: state.storySeed,
    random: state.previousRandom,
    safeExit: state.didSafeExit,
  };
}

/** As often as you like. Also mends a story that was stopped in the middle of a line. @throws Error for another story's. */
export function restoreSnapshot(story: Story, snapshot: Snapshot): void {
  if (snapshot.story !== story) throw new Error('A snapshot belongs to the story object it was taken from.');
  const engine = engineOf(story);
  engine._stateSnapshotAtLastNewline = null;
  engine._recursiveContinueCount = 0;
  engine._asyncContinueActive = false;
  engine._sawLookaheadUnsafeFunctionAfterNewline = false;

  const state = engine._state;
  const flow = state._currentFlow;
  const own = listKeeper(story);
  state._patch = null;
  state.ResetErrors();
  flow.callStack = own.stack(copyOf(snapshot.callStack));
  flow.currentChoices = snapshot.choices.map((choice) => withOwnThread(choice, own));
  flow.outputStream = [...snapshot.output];
  state.OutputStreamDirty();
  const variables = state._variablesState;
  variables.patch = null;
  variables.callStack = flow.callStack;
  variables._globalVariables = own.values(new Map(snapshot.globals));
  state._evaluationStack = [...snapshot.evaluation];
  state._visitCounts = new Map(snapshot.visits);
  state._turnIndices = new Map(snapshot.turns);
  state.divertedPointer = snapshot.diverted.copy();
  state._currentTurnIndex = snapshot.turn;
  state.storySeed = snapshot.seed;
  state.previousRandom = snapshot.random;
  state.didSafeExit = snapshot.safeExit;
}

function copyOf(stack: CallStack): CallStack {
  return new (stack.constructor as new (of: CallStack) => CallStack)(stack);
}

/** Ink goes on inside the thread of the choice that was taken, so each life of a choice needs a thread of its own. */
function withOwnThread(choice: Choice, own: ListKeeper): Choice {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(choice)) as Choice, choice);
  copy.threadAtGeneration = choice.threadAtGeneration && own.thread(choice.threadAtGeneration.Copy());
  return copy;
}

interface ListKeeper {
  values(map: Map<string, unknown>): Map<string, unknown>;
  thread(thread: Thread): Thread;
  stack(stack: CallStack): CallStack;
}

const SHARES_ALL: ListKeeper = { values: (m) => m, thread: (t) => t, stack: (s) => s };

/**
 * Ink's values never change in place, with one exception: an empty list is told its kind when it is assigned. Those are
 * copied; two variables that share one empty list still share one afterwards.
 */
function listKeeper(story: Story): ListKeeper {
  if (!story.listDefinitions || story.listDefinitions.lists.length === 0) return SHARES_ALL;
  const copies = new Map<unknown, unknown>();
  const values = (map: Map<string, unknown>): Map<string, unknown> => {
    for (const [name, value] of map) if (isEmptyList(value)) map.set(name, copied(value, copies));
    return map;
  };
  const thread = (of: Thread): Thread => {
    for (const element of of.callstack) values(element.temporaryVariables);
    return of;
  };
  const stack = (of: CallStack): CallStack => {
    of._threads.forEach(thread);
    return of;
  };
  return { values, thread, stack };
}

type ListValue = { readonly value: Map<unknown, unknown>; readonly constructor: new (list: unknown) => unknown };

function isEmptyList(value: unknown): value is ListValue {
  const list = (value as { value?: unknown } | null)?.value;
  return list instanceof Map && list.size === 0;
}

function copied(value: ListValue, copies: Map<unknown, unknown>): unknown {
  const known = copies.get(value);
  if (known) return known;
  const copy = new value.constructor(value.value);
  copies.set(value, copy);
  return copy;
}
