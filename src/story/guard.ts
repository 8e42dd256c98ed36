/**
 * Stops a story that runs on without end, and says where. Ink works through a whole line inside one call, so the only
 * place to stop it is its own step; counting works everywhere, a clock would not.
 */
import type { Story } from 'inkjs';

/** A story that cannot go on, in words for the person who plays or writes it. */
export class StoryTrouble extends Error {
  constructor(
    message: string,
    /** Whether it would have run on for ever; else it met an error of its own. */
    readonly endless = false,
    readonly place?: Place,
  ) {
    super(message);
  }

  /** It came to a place after which nothing is written, and no END says that it is over. */
  get ranOut(): boolean {
    return !this.endless && /ran out of content/.test(this.message);
  }
}

const NO_VALUE = 'ink finds no value here. Look for a division by zero, or for words where a number should be.';

/** Any failure of ink as a trouble in words. @param error what was thrown, or a message that ink reported. */
export function troubleOf(error: unknown, place: Place): StoryTrouble {
  if (error instanceof StoryTrouble) return error;
  if (error instanceof RangeError) {
    return new StoryTrouble(
      `The story ${ENDLESS.recursion.what}${inWords(place)}. ${ENDLESS.recursion.mend}`,
      true,
      place,
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  // Ink names the place in front, in words of its own.
  const said = message.replace(/^RUNTIME (?:ERROR|WARNING): (?:'[^']*' line \d+: |\(Ink Pointer[^)]*\): )?/, '');
  const what = /null or undefined/.test(said) ? NO_VALUE : said;
  return new StoryTrouble(`The story cannot go on${inWords(place)}: ${what}`, false, place);
}

/** Where in the story: as much as is known. A story from JSON knows its knots, a freshly compiled one its lines, too. */
export interface Place {
  readonly knot?: string;
  readonly file?: string;
  /** 1 is the first. */
  readonly line?: number;
}

/** Far beyond any honest line or turn. */
export interface Limits {
  /** Ink's steps between two calls of `begin`. */
  readonly steps: number;
  /** Tunnels and functions within each other. */
  readonly depth: number;
  readonly threads: number;
  readonly choices: number;
  /** Characters of one string, and of all that is printed between two calls of `begin`. */
  readonly text: number;
  /** Pieces of text printed between two calls of `begin`; ink looks through all of them for each new one. */
  readonly pieces: number;
}

export const LINE_LIMITS: Limits = {
  steps: 20_000,
  depth: 1_000,
  threads: 200,
  choices: 200,
  text: 200_000,
  pieces: 1_000,
};

/** Stack, threads and choices grow by one a step; looking now and then is enough. */
const LOOK_EVERY = 64;

/** More than this in front of a circle is part of the circle. */
const A_FEW = 100;

interface Pointer {
  readonly container: Content | null;
  readonly index: number;
  Resolve(): Content | null;
}

interface Content {
  readonly content?: readonly Content[];
  readonly path: { readonly componentsString: string };
  readonly debugMetadata: { readonly startLineNumber: number; readonly fileName: string | null } | null;
}

interface Engine {
  readonly _state: {
    readonly _currentFlow: {
      readonly outputStream: readonly unknown[];
      readonly currentChoices: readonly unknown[];
      readonly callStack: {
        readonly elements: readonly { readonly currentPointer: Pointer }[];
        readonly currentElement: { readonly currentPointer: Pointer };
        readonly _threads: readonly unknown[];
      };
    };
    readonly _evaluationStack: readonly unknown[];
  };
  Step(): void;
}

const guards = new WeakMap<Story, Guard>();

/** The guard of a story; the first call fixes its limits. */
export function guardOf(story: Story, limits: Limits = LINE_LIMITS): Guard {
  const known = guards.get(story);
  if (known) return known;
  const guard = new Guard(story, limits);
  guards.set(story, guard);
  return guard;
}

export class Guard {
  /** Called with each piece of content that ink prints or puts into a choice, also while it looks ahead. */
  heard?: (content: object) => void;
  /** Ink's steps since the story was made: a measure of work that is the same on every machine. */
  taken = 0;
  private readonly engine: Engine;
  private readonly limits: Limits;
  private steps = 0;
  private printed = 0;
  private pieces = 0;
  private last: unknown;
  private at: Pointer | undefined;

  constructor(story: Story, limits: Limits) {
    this.engine = story as unknown as Engine;
    this.limits = limits;
    const step = this.engine.Step.bind(this.engine);
    this.engine.Step = () => {
      this.at = this.engine._state._currentFlow.callStack.currentElement.currentPointer;
      this.taken++;
      if (++this.steps > limits.steps) this.stop(this.pieces > A_FEW ? 'print' : 'circle');
      step();
      this.look();
    };
  }

  /** Before each line, or each turn where lines are not asked for one by one. */
  begin(): void {
    this.steps = 0;
    this.printed = 0;
    this.pieces = 0;
    this.last = undefined;
  }

  /** Ink has taken back what it printed last: it may print the very same again. */
  takenBack(): void {
    this.last = undefined;
  }

  /** Where ink took its last step. */
  place(): Place {
    return this.at ? placeOf(this.at) : {};
  }

  /** @throws StoryTrouble that names the place. */
  stop(why: keyof typeof ENDLESS): never {
    const place = this.place();
    throw new StoryTrouble(`The story ${ENDLESS[why].what}${inWords(place)}. ${ENDLESS[why].mend}`, true, place);
  }

  private look(): void {
    const { _currentFlow: flow, _evaluationStack: stack } = this.engine._state;
    const { limits } = this;
    if (lengthOf(stack[stack.length - 1]) > limits.text) this.stop('text');
    const latest = flow.outputStream[flow.outputStream.length - 1];
    if (latest !== this.last && latest !== undefined) {
      this.last = latest;
      this.printed += lengthOf(latest);
      this.pieces += 1;
      if (this.printed > limits.text) this.stop('print');
      this.heard?.(latest as object);
    }
    if (this.steps % LOOK_EVERY !== 0) return;
    if (flow.outputStream.length > limits.pieces) this.stop('print');
    if (flow.callStack.elements.length > limits.depth) this.stop('recursion');
    if (flow.callStack._threads.length > limits.threads) this.stop('threads');
    if (flow.currentChoices.length > limits.choices) this.stop('choices');
  }
}

const ENDLESS = {
  circle: {
    what: 'runs in a circle without a line or a choice',
    mend: 'Look for a divert that leads back to itself.',
  },
  lines: { what: 'prints line after line and never comes to a choice', mend: 'Let the loop end, or offer a choice.' },
  recursion: {
    what: 'goes deeper and deeper into tunnels or functions and never comes back',
    mend: 'A tunnel or function that calls itself needs a way out.',
  },
  threads: { what: 'starts threads without end', mend: 'A knot that starts itself with "<-" needs a way out.' },
  choices: { what: 'offers choices without end', mend: 'Look for a loop that adds the same choice again and again.' },
  text: {
    what: 'builds a text that grows without end',
    mend: 'Look for a variable that is added to itself again and again.',
  },
  print: { what: 'prints without end', mend: 'Look for a loop that prints and never comes to a choice.' },
} as const;

function lengthOf(content: unknown): number {
  const value = (content as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value.length : 0;
}

export function placeOf(pointer: { readonly container: unknown }): Place {
  const { container } = pointer as Pointer;
  if (!container) return {};
  let content: Content = (pointer as Pointer).Resolve() ?? container;
  while (content.content?.[0]) content = content.content[0];
  const meta = content.debugMetadata ?? container.debugMetadata;
  const knot = container.path.componentsString.split('.').find((part) => !/^\d+$/.test(part));
  return {
    ...(knot && !/^([cg]-\d+|global decl)$/.test(knot) && { knot }),
    ...(meta && { line: meta.startLineNumber, ...(meta.fileName && { file: meta.fileName }) }),
  };
}

/** `, in the knot "x" (story.ink, line 12)`, or as much of it as is known. */
export function inWords({ knot, file, line }: Place): string {
  const where = line === undefined ? '' : ` (${file ? `${file}, ` : ''}line ${line})`;
  if (knot) return `, in the knot "${knot}"${where}`;
  return where && `,${where.replace(/[()]/g, '')}`;
}
