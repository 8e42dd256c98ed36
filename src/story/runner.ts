/** One run of a compiled story: lines and decisions out, choices and meters in. The only place that drives ink. */
import { Story } from 'inkjs';
import type { Decision, Line } from '../core/model';
import { isDecisionTag, isGlobalTag, readDecision, readLine, readOption } from '../vocabulary/read';
import type { RawTag } from '../vocabulary/rows';
import { rowOf, splitTag } from '../vocabulary/table';
import type { Names } from '../vocabulary/values';
import type { Artifact } from './artifact';

export type Yield =
  | { readonly yield: 'line'; readonly line: Line }
  | { readonly yield: 'decision'; readonly decision: Decision }
  | { readonly yield: 'end' };

/** A story that cannot go on, in words for the person who plays or writes it. */
export class StoryTrouble extends Error {}

/** What ink may read: each person's meters and what they would tell. */
export interface Mirror {
  readonly meters: Readonly<Record<string, { readonly trust: number; readonly rapport: number }>>;
  readonly can: Readonly<Record<string, boolean>>;
}

/** Far beyond any honest line; a loop without end stops here. */
const STEPS_PER_LINE = 20_000;

const quiet = () => {};

export class Runner {
  private readonly story: Story;
  private readonly names: Names;
  private readonly labels: Artifact['labels'];
  private pending: RawTag[] = [];
  private steps = 0;

  /** @param world 0 base facts, 1 twins, 2 second twins; ink reads it as `twin`. */
  constructor(artifact: Pick<Artifact, 'ink' | 'labels' | 'meta'>, seed: number, world: number) {
    const { meta } = artifact;
    this.labels = artifact.labels;
    this.names = {
      cast: meta.cast.map((m) => m.id),
      hidden: meta.hidden.map((h) => h.id),
      endings: meta.endings.map((e) => e.id),
    };
    this.story = new Story(structuredClone(artifact.ink));
    this.story.onError = (message) => {
      throw new StoryTrouble(`The story cannot go on: ${message}`);
    };
    this.story.state.storySeed = seed;
    this.countSteps();
    this.set('twin', world);
  }

  /** Wraps ink's own step, because a loop inside one Continue would never return. */
  private countSteps(): void {
    const step = this.story.Step.bind(this.story);
    this.story.Step = () => {
      if (++this.steps > STEPS_PER_LINE) {
        throw new StoryTrouble(
          'The story runs in a circle without a line or a choice. Look for a divert that leads back to itself.',
        );
      }
      step();
    };
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
    while (this.story.canContinue) {
      this.steps = 0;
      const text = (this.story.Continue() ?? '').trim();
      const tags = (this.story.currentTags ?? []).map(splitTag).filter((t) => !isGlobalTag(t));
      const own = tags.filter((t) => !isDecisionTag(t));
      this.pending.push(...tags.filter(isDecisionTag));
      if (text === '' && own.length === 0) continue;
      return { yield: 'line', line: readLine(text, own, this.names, quiet) };
    }
    return this.story.currentChoices.length > 0 ? { yield: 'decision', decision: this.decision() } : { yield: 'end' };
  }

  private decision(): Decision {
    const offered = this.story.currentChoices.map((choice, i) => {
      const tags = (choice.tags ?? []).map(splitTag);
      const label = this.labels[choice.pathStringOnChoice] ?? `choice-${i + 1}`;
      return {
        option: readOption(label, choice.text.trim(), tags, this.names, quiet),
        hasVerdict: tags.some((t) => rowOf('choice', t.name)?.name === 'verdict'),
      };
    });
    const fallback = this.story.currentChoices[0]?.sourcePath ?? 'choice';
    return readDecision(this.pending, offered, fallback, this.names, quiet);
  }

  /** @throws StoryTrouble when the label is not offered. */
  choose(label: string): void {
    const choices = this.story.currentChoices;
    const index = choices.findIndex((c, i) => (this.labels[c.pathStringOnChoice] ?? `choice-${i + 1}`) === label);
    if (index === -1) throw new StoryTrouble(`The story does not offer "${label}" here.`);
    this.pending = [];
    this.story.ChooseChoiceIndex(index);
  }

  /** The whole state of ink, to come back to. */
  snapshot(): string {
    return JSON.stringify({ ink: this.story.state.toJson(), pending: this.pending });
  }

  restore(snapshot: string): void {
    const { ink, pending } = JSON.parse(snapshot) as { ink: string; pending: RawTag[] };
    this.story.state.LoadJsonObj(JSON.parse(ink));
    this.pending = pending;
  }
}
