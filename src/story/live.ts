/**
 * A story straight from the compiler: its content still knows file and line, which ink's JSON has lost. It plays like
 * any other, and it can say which of the author's lines and choices were met.
 */
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import { StoryTrouble } from './guard';

export interface LiveStory {
  readonly story: Story;
  /** In the order of the text. Fallbacks, which nobody sees, are none. */
  readonly choices: readonly LiveChoice[];
  /** Lines that print text or carry a choice, in the order of the text. */
  readonly lines: readonly LiveLine[];
  /** Every `-> END`. */
  readonly ends: readonly LiveLine[];
  /** By the `sourcePath` of a choice that is offered. */
  readonly choiceAt: ReadonlyMap<string, number>;
  /** By piece of content, as the guard hears it; not those of a choice, whose line is shown when it is offered. */
  readonly lineOf: ReadonlyMap<object, number>;
  /** Whether dice or shuffles make two plays of the same choices differ. */
  readonly chance: boolean;
}

export interface LiveLine {
  readonly file: string;
  /** 1 is the first. */
  readonly line: number;
  /** `knot` or `knot.stitch`; empty above the first. */
  readonly knot: string;
}

export interface LiveChoice extends LiveLine {
  /** Ink's path of what follows: the key into an artifact's labels. */
  readonly target: string;
}

/** @param texts every file by the name in its INCLUDE line. @throws StoryTrouble when ink cannot compile it. */
export function compileLive(file: string, texts: ReadonlyMap<string, string>): LiveStory {
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => texts.get(name) ?? '',
  };
  const errors: string[] = [];
  const onError = (message: string, type: number) => {
    if (type === FATAL) errors.push(message);
  };
  let story: Story | undefined;
  try {
    story = new Compiler(texts.get(file) ?? '', new CompilerOptions(file, [], false, onError, handler)).Compile();
  } catch (error) {
    errors.push(String(error));
  }
  if (!story || errors.length > 0) throw new StoryTrouble(`The story does not compile: ${errors[0]}`);
  const found = new Finder([...texts.keys()]);
  found.container(story.mainContentContainer as unknown as Content);
  bindExternals(story, found.externals);
  return { story, ...found.inOrder(), chance: found.chance };
}

const FATAL = 2;

/** Ink's number for a value that is text; a reference to a variable holds text as well. */
const TEXT = 3;

/** Ink's numbers for what a control command does. */
const COMMAND = {
  beginString: 7,
  endString: 8,
  random: 14,
  shuffle: 17,
  end: 20,
  listRandom: 23,
  beginTag: 24,
  endTag: 25,
};
const CHANCE: readonly number[] = [COMMAND.random, COMMAND.shuffle, COMMAND.listRandom];

/** Ink's run-time objects by their shape: the bundle's class names are not those of the source. */
interface Content {
  readonly path: { readonly componentsString: string };
  readonly debugMetadata: { readonly startLineNumber: number; readonly fileName: string | null } | null;
  readonly content?: readonly Content[];
  readonly namedOnlyContent?: ReadonlyMap<string, Content> | null;
  readonly value?: unknown;
  readonly valueType?: number;
  readonly commandType?: number;
  readonly isInvisibleDefault?: boolean;
  readonly pathOnChoice?: { toString(): string } | null;
  readonly isExternal?: boolean;
  readonly targetPathString?: string | null;
}

/** Reads a story's content in the order of the text. */
class Finder {
  chance = false;
  readonly externals = new Set<string>();
  private readonly printed: { readonly content: Content; readonly at: LiveLine }[] = [];
  private readonly offered: { readonly content: Content; readonly at: LiveLine }[] = [];
  private readonly ended: LiveLine[] = [];
  /** Inside the text of an expression or of a choice, or inside a tag: nothing there is printed as a line. */
  private strings = 0;
  private tags = 0;

  constructor(private readonly files: readonly string[]) {}

  container(of: Content): void {
    for (const content of of.content ?? []) this.one(content);
    for (const [name, content] of of.namedOnlyContent ?? []) if (name !== 'global decl') this.one(content);
  }

  private one(content: Content): void {
    if (content.content) {
      this.container(content);
      return;
    }
    const at = lineOf(content);
    if (content.commandType !== undefined) this.command(content.commandType, at);
    if (content.isExternal && content.targetPathString) this.externals.add(content.targetPathString);
    if (!at) return;
    if (content.isInvisibleDefault === false) this.offered.push({ content, at });
    const { value, valueType } = content;
    const prints = valueType === TEXT && String(value).trim() !== '' && this.strings === 0 && this.tags === 0;
    if (prints) this.printed.push({ content, at });
  }

  private command(type: number, at: LiveLine | undefined): void {
    if (type === COMMAND.beginString) this.strings += 1;
    if (type === COMMAND.endString) this.strings -= 1;
    if (type === COMMAND.beginTag) this.tags += 1;
    if (type === COMMAND.endTag) this.tags -= 1;
    if (type === COMMAND.end && at) this.ended.push(at);
    if (CHANCE.includes(type)) this.chance = true;
  }

  inOrder(): Omit<LiveStory, 'story' | 'chance'> {
    const order = (a: LiveLine, b: LiveLine) =>
      this.files.indexOf(a.file) - this.files.indexOf(b.file) || a.line - b.line;
    const offered = this.offered.toSorted((a, b) => order(a.at, b.at));
    const lines = distinct([...this.printed, ...offered].map(({ at }) => at)).toSorted(order);
    const choiceLines = new Set(offered.map(({ at }) => keyOf(at)));
    const index = new Map(lines.map((l, i) => [keyOf(l), i]));
    return {
      choices: offered.map(({ content, at }) => ({ ...at, target: String(content.pathOnChoice) })),
      lines,
      ends: distinct(this.ended).toSorted(order),
      choiceAt: new Map(offered.map(({ content }, i) => [content.path.componentsString, i])),
      // Ink puts the text of a choice together before it knows whether to offer it, so being heard says nothing there.
      lineOf: new Map(
        this.printed
          .filter(({ at }) => !choiceLines.has(keyOf(at)))
          .map(({ content, at }) => [content, index.get(keyOf(at)) as number]),
      ),
    };
  }
}

function lineOf(content: Content): LiveLine | undefined {
  const meta = content.debugMetadata;
  if (!meta) return undefined;
  const parts = content.path.componentsString.split('.');
  const until = parts.findIndex((part) => /^\d+$/.test(part));
  return {
    file: meta.fileName ?? '',
    line: meta.startLineNumber,
    knot: parts.slice(0, Math.max(0, until)).join('.'),
  };
}

/** `file:line`. */
export function keyOf({ file, line }: Pick<LiveLine, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

function distinct(lines: readonly LiveLine[]): LiveLine[] {
  return [...new Map(lines.map((l) => [keyOf(l), l])).values()];
}

/** Somebody's game answers these; here a fallback in ink does, or zero. */
function bindExternals(story: Story, names: ReadonlySet<string>): void {
  story.allowExternalFunctionFallbacks = true;
  for (const name of names) {
    if (!story.KnotContainerWithName(name)) story.BindExternalFunctionGeneral(name, () => 0, true);
  }
}
