/** One run of a compiled story: lines and decisions out, choices and meters in. The only place that drives ink. */
import { Story } from 'inkjs';
import type { Decision, Line } from '../core/model';
import { isDecisionTag, isGlobalTag, readDecision, readLine, readOption } from '../vocabulary/read';
import type { RawTag } from '../vocabulary/rows';
import { rowOf, splitTag } from '../vocabulary/table';
import type { Names } from '../vocabulary/values';
import type { Artifact } from './artifact';
import { type Guard, guardOf, StoryTrouble, troubleOf } from './guard';
import { restoreSnapshot, type Snapshot, takeSnapshot } from './snapshot';

export { StoryTrouble } from './guard';

export type Yield =
  | { readonly yield: 'line'; readonly line: Line }
  | { readonly yield: 'decision'; readonly decision: Decision }
  | { readonly yield: 'end' };

/** What ink may read: each person's meters and what they would tell. */
export interface Mirror {
  readonly meters: Readonly<Record<string, { readonly trust: number; readonly rapport: number }>>;
  readonly can: Readonly<Record<string, boolean>>;
}

/** Where a run stood; only for the runner it was taken from. */
export interface RunnerSnapshot {
  readonly ink: Snapshot;
  readonly pending: readonly RawTag[];
}

const quiet = () => {};

/** Ink's number for a warning. */
const WARNING = 1;

export class Runner {
  readonly guard: Guard;
  /** What ink reported of the line that it still printed. */
  private trouble?: StoryTrouble;
  private readonly story: Story;
  private readonly names: Names;
  private readonly labels: Artifact['labels'];
  private pending: RawTag[] = [];

  /**
   * @param world 0 base facts, 1 twins, 2 second twins; ink reads it as `twin`.
   * @param live the artifact's story as the compiler left it, to be used over and over instead of a new one each time.
   */
  constructor(artifact: Pick<Artifact, 'ink' | 'labels' | 'meta'>, seed: number, world: number, live?: Story) {
    const { meta } = artifact;
    this.labels = artifact.labels;
    this.names = {
      cast: meta.cast.map((m) => m.id),
      hidden: meta.hidden.map((h) => h.id),
      endings: meta.endings.map((e) => e.id),
    };
    this.story = live ?? new Story(structuredClone(artifact.ink));
    this.guard = guardOf(this.story);
    this.guard.begin();
    if (live) live.ResetState();
    // What ink code stands in for, the story can do without the program it was made for.
    this.story.allowExternalFunctionFallbacks = true;
    this.story.onError = (message, type) => {
      // Ink plays on after a warning, and so does a story that was written for ink alone.
      if (type !== WARNING || !meta.unscored) this.trouble ??= troubleOf(message, this.guard.place());
    };
    this.story.state.storySeed = seed;
    this.set('twin', world);
  }

  private set(name: string, value: number | boolean): void {
    const variables = this.story.variablesState;
    if (variables.GlobalVariableExistsWithName(name)) variables.$(name, value);
  }

  /** Writes the meters into ink's variables; called after every line, before ink evaluates the next. */
  mirror(values: Mirror): void {
    for (const [who, { trust, rapport }] of Object.entries(values.meters)) {
      this.set(`${who.toLowerCase()}_trust`, trust);
      this.set(`${who.toLowerCase()}_rapport`, rapport);
    }
    for (const [fact, can] of Object.entries(values.can)) this.set(`can_${fact}`, can);
  }

  /** The next line, the decision that is due, or the end. */
  next(): Yield {
    this.guard.begin();
    for (;;) {
      if (this.trouble) throw this.trouble;
      if (!this.story.canContinue) break;
      const text = this.continue().trim();
      const tags = (this.story.currentTags ?? []).map(splitTag).filter((t) => !isGlobalTag(t));
      const own = tags.filter((t) => !isDecisionTag(t));
      this.pending.push(...tags.filter(isDecisionTag));
      if (text === '' && own.length === 0) continue;
      return { yield: 'line', line: readLine(text, own, this.names, quiet) };
    }
    return this.story.currentChoices.length > 0 ? { yield: 'decision', decision: this.decision() } : { yield: 'end' };
  }

  /** @throws StoryTrouble for whatever goes wrong in there: a missing end, a sum of words, a stack that overflows. */
  private continue(): string {
    try {
      return this.story.Continue() ?? '';
    } catch (error) {
      throw troubleOf(error, this.guard.place());
    }
  }

  /** One name for each choice on offer: a thread that is started twice offers its labels twice. */
  private offered(): string[] {
    const met = new Map<string, number>();
    return this.story.currentChoices.map(({ pathStringOnChoice }, i) => {
      const label = this.labels[pathStringOnChoice] ?? `choice-${i + 1}`;
      const times = (met.get(label) ?? 0) + 1;
      met.set(label, times);
      return times === 1 ? label : `${label}-${times}`;
    });
  }

  private decision(): Decision {
    const labels = this.offered();
    const offered = this.story.currentChoices.map((choice, i) => {
      const tags = (choice.tags ?? []).map(splitTag);
      return {
        option: readOption(labels[i] as string, choice.text.trim(), tags, this.names, quiet),
        hasVerdict: tags.some((t) => rowOf('choice', t.name)?.name === 'verdict'),
      };
    });
    const fallback = this.story.currentChoices[0]?.sourcePath ?? 'choice';
    return readDecision(this.pending, offered, fallback, this.names, quiet);
  }

  /** @throws StoryTrouble when the label is not offered. */
  choose(label: string): void {
    const index = this.offered().indexOf(label);
    if (index === -1) throw new StoryTrouble(`The story does not offer "${label}" here.`);
    this.pending = [];
    this.story.ChooseChoiceIndex(index);
  }

  /** The whole state of this run, to come back to. */
  snapshot(): RunnerSnapshot {
    return { ink: takeSnapshot(this.story), pending: [...this.pending] };
  }

  restore(snapshot: RunnerSnapshot): void {
    restoreSnapshot(this.story, snapshot.ink);
    this.pending = [...snapshot.pending];
    this.trouble = undefined;
  }
}
