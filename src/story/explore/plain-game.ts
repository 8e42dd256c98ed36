/**
 * Ink that nobody wrote for us: no meters, no lines one by one. So the loop goes step by step without ink's search for
 * the end of each line, which takes most of its time; a test compares its text and choices with ink's own.
 */
import type { Story } from 'inkjs';
import { type Guard, guardOf, type Limits, troubleOf } from '../guard';
import { keyOf, type LiveStory } from '../live';
import { restoreSnapshot, type Snapshot, takeSnapshot } from '../snapshot';
import { type Game, type Kept, type MeterRange, type Moment, type Offered, wordsIn } from './game';
import { LineLog } from './line-log';
import { Printed } from './printed';

/** A turn is many lines, and a simulation may run between two of them. */
const TURN_LIMITS: Limits = { steps: 60_000, depth: 1_000, threads: 200, choices: 200, text: 200_000, pieces: 5_000 };
const LINES_PER_TURN = 1_000;

/** Ran out without END or DONE. */
export const LOOSE_END = 'loose end';
/** What stands above the first knot ends by itself. */
export const TOP_END = 'end';

export class PlainGame implements Game {
  readonly meters: ReadonlyMap<string, MeterRange> = new Map();
  private readonly story: Story;
  private readonly guard: Guard;
  private readonly log: LineLog;

  constructor(
    private readonly live: LiveStory,
    /** Of an artifact: label by the path of what follows a choice. */
    private readonly labels: Readonly<Record<string, string>>,
    /** Index in `live.lines` of each choice's line. */
    private readonly lineOfChoice: readonly number[],
  ) {
    this.story = live.story;
    this.guard = guardOf(live.story, TURN_LIMITS);
    this.log = new LineLog(live);
    live.story.onError = (message, type) => {
      if (type === FATAL) throw troubleOf(message, this.guard.place());
    };
  }

  begin(_world: number, seed: number): Moment {
    this.guard.begin();
    this.story.ResetState();
    this.story.state.storySeed = seed;
    return this.run();
  }

  choose(_from: Moment, index: number): Moment {
    this.story.ChooseChoiceIndex(index);
    return this.run();
  }

  shown(): readonly number[] {
    return this.log.take();
  }

  keep(): Kept {
    return takeSnapshot(this.story);
  }

  back(kept: Kept): void {
    restoreSnapshot(this.story, kept as Snapshot);
  }

  private run(): Moment {
    const { story, guard, log } = this;
    log.take();
    guard.begin();
    const { state } = story;
    state.ResetOutput();
    state.ResetErrors();
    state.didSafeExit = false;
    const { callStack } = state;
    const text = new Printed(state.outputStream);
    try {
      for (let step = 1; callStack.currentElement.currentPointer.container !== null; step++) {
        story.Step();
        if (callStack.currentElement.currentPointer.container === null) story.TryFollowDefaultInvisibleChoice();
        if (step % CLEAR_EVERY === 0 && callStack.elements.every((e) => e.type === TUNNEL)) text.clear();
        if (text.lines > LINES_PER_TURN) guard.stop('lines');
      }
    } catch (error) {
      throw troubleOf(error, guard.place());
    }
    text.end();
    const offered = this.offered();
    return {
      offered,
      ...(offered.length === 0 && { ending: this.ending(state.didSafeExit) }),
      lines: text.lines,
      words: text.words,
      shown: log.take(),
    };
  }

  /** Named as the runner names them, so that a path found here can be played there. */
  private offered(): Offered[] {
    const met = new Map<string, number>();
    return this.story.currentChoices.map((choice, i) => {
      const index = this.live.choiceAt.get(choice.sourcePath) ?? -1;
      const line = this.lineOfChoice[index];
      if (line !== undefined) this.log.add(line);
      const label = this.labels[choice.pathStringOnChoice] ?? `choice-${i + 1}`;
      const times = (met.get(label) ?? 0) + 1;
      met.set(label, times);
      const name = times === 1 ? label : `${label}-${times}`;
      return { choice: index, label: name, words: wordsIn(choice.text), score: null };
    });
  }

  private ending(safely: boolean): string {
    const { file = '', line } = this.guard.place();
    const where = line === undefined ? TOP_END : keyOf({ file, line });
    return safely ? where : `${LOOSE_END} ${where}`;
  }
}

const FATAL = 2;
const TUNNEL = 0;
const CLEAR_EVERY = 256;
