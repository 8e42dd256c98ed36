/** Calls ink's compiler and turns its messages into problems. */
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
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
  let story: Story | undefined;
  try {
    story = compiler.Compile();
  } catch (error) {
    // Compile throws after it has told its errors to the handler; only a silent failure is news.
    if (messages.length === 0) messages.push(inkMessage(String(error), 2, file));
  }
  if (!story || messages.some((m) => m.severity === 'error')) return { labels: {}, messages };
  const json = story.ToJson();
  return {
    ink: typeof json === 'string' ? (JSON.parse(json) as Record<string, unknown>) : undefined,
    labels: choiceLabels(compiler.parsedStory as unknown as Parsed),
    messages,
  };
}

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
