/** Calls ink's compiler and turns its messages into problems. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Severity } from '../vocabulary/problems';
import { bare, type Include } from './sources';

export interface InkResult {
  /** Ink's JSON, parsed; absent when it does not compile. */
  readonly ink?: Record<string, unknown>;
  /** Run-time path of each choice to the author's label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ink's own errors and warnings, and parts that are not there. */
  readonly messages: readonly InkMessage[];
}

export interface InkMessage {
  readonly kind: 'ink' | 'include';
  readonly severity: Severity;
  readonly file: string;
  /** 0 where ink names no line. */
  readonly line: number;
  readonly text: string;
}

interface Content {
  readonly valueType?: number;
  value?: unknown;
  readonly content?: readonly Content[];
  /** What only a name leads to. */
  readonly namedOnlyContent?: ReadonlyMap<string, Content> | null;
}

interface Parsed {
  readonly typeName?: string;
  readonly content?: readonly Parsed[];
  readonly identifier?: { readonly name?: string };
  readonly runtimeChoice?: { readonly pathOnChoice: unknown };
}

const AUTHOR = 0;

export function compileInk(source: string, file: string, include: Include): InkResult {
  const messages: InkMessage[] = [];
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      const text = include(name);
      if (text === undefined) messages.push({ kind: 'include', severity: 'error', file, line: 0, text: name });
      return bare(text ?? '');
    },
  };
  const onError = (message: string, type: number) => {
    if (type !== AUTHOR) messages.push(inkMessage(message, type, file));
  };
  const compiler = new Compiler(bare(source), new CompilerOptions(file, [], false, onError, handler));
  try {
    const story = compiler.Compile();
    if (messages.some(isError)) return { labels: {}, messages };
    keepDecimals(story.mainContentContainer as unknown as Content);
    return {
      ink: JSON.parse(story.ToJson() as string) as Record<string, unknown>,
      labels: choiceLabels(compiler.parsedStory as unknown as Parsed),
      messages,
    };
  } catch (error) {
    // Compile throws after it has told its errors to the handler; only a silent failure is news.
    if (!messages.some(isError)) messages.push(failure(error, file));
    return { labels: {}, messages };
  }
}

const FLOAT = 1;

/**
 * Ink's JSON keeps 2.0 as 2, so that 5 / 2.0 would become a division of whole numbers. Its reader knows a decimal as
 * "2.0f", though not a negative one.
 */
function keepDecimals(content: Content): void {
  const { valueType, value } = content;
  if (valueType === FLOAT && Number.isInteger(value) && (value as number) >= 0) {
    content.value = { valueOf: () => value, toJSON: () => `${value}.0f` };
  }
  for (const child of content.content ?? []) keepDecimals(child);
  for (const child of content.namedOnlyContent?.values() ?? []) keepDecimals(child);
}

function isError({ severity }: InkMessage): boolean {
  return severity === 'error';
}

/** Ink reads and writes a story by functions that call themselves; its reader stops some two hundred calls deep. */
function failure(error: unknown, file: string): InkMessage {
  const tooDeep = error instanceof RangeError || String(error).includes('Stack overflow in parser state');
  return tooDeep
    ? { kind: 'ink', severity: 'error', file, line: 0, text: TOO_DEEP }
    : inkMessage(String(error), 2, file);
}

const TOO_DEEP =
  'The story is nested too deeply somewhere: braces, parentheses or choices within each other. Close what is open, or move the inner part to a knot of its own.';

/**
 * The run time forgets labels, and an index or a path shifts with every edit; so they are read off the parsed story
 * while it is at hand.
 */
function choiceLabels(root: Parsed): Record<string, string> {
  const labels: Record<string, string> = {};
  const visit = (node: Parsed): void => {
    if (node.typeName === 'Choice' && node.identifier?.name && node.runtimeChoice) {
      labels[String(node.runtimeChoice.pathOnChoice)] = node.identifier.name;
    }
    for (const child of node.content ?? []) visit(child);
  };
  visit(root);
  return labels;
}

/** Ink's messages read `ERROR: 'file' line 12: text`. */
function inkMessage(message: string, type: number, file: string): InkMessage {
  const m = /^(?:\w+:\s*)?(?:'([^']*)'\s*)?line (\d+):\s*(.*)$/s.exec(message);
  return {
    kind: 'ink',
    severity: type === 2 ? 'error' : 'advice',
    file: m?.[1] || file,
    line: m ? Number(m[2]) : 0,
    text: (m?.[3] ?? message).trim(),
  };
}
