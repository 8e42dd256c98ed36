/** Calls ink's compiler and turns its messages into problems. */
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import type { Problem } from '../vocabulary/problems';

export interface InkResult {
  /** Ink's JSON, parsed; absent when it does not compile. */
  readonly ink?: Record<string, unknown>;
  /** Run-time path of each choice to the author's label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Names of variables that ink declares. */
  readonly problems: readonly Problem[];
}

interface Parsed {
  readonly typeName?: string;
  readonly content?: readonly Parsed[];
  readonly identifier?: { readonly name?: string };
  readonly runtimeChoice?: { readonly pathOnChoice: unknown };
}

const AUTHOR = 0;

/** @param include text of a part by the name in its INCLUDE line, or undefined when there is none. */
export function compileInk(source: string, file: string, include: (name: string) => string | undefined): InkResult {
  const problems: Problem[] = [];
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      const text = include(name);
      if (text === undefined) {
        problems.push({
          severity: 'error',
          file,
          line: 0,
          rule: 'include',
          what: `There is no file "${name}" beside this story.`,
          mend: 'Check the name after INCLUDE.',
        });
      }
      return (text ?? '').replace(/^\uFEFF/, '');
    },
  };
  const onError = (message: string, type: number) => {
    if (type !== AUTHOR) problems.push(inkProblem(message, type, file));
  };
  const compiler = new Compiler(source.replace(/^\uFEFF/, ''), new CompilerOptions(file, [], false, onError, handler));
  let story: Story | undefined;
  try {
    story = compiler.Compile();
  } catch (error) {
    // Compile throws after it has told its errors to the handler; only a silent failure is news.
    if (problems.length === 0) problems.push(inkProblem(String(error), 2, file));
  }
  if (!story || problems.some((p) => p.severity === 'error')) return { labels: {}, problems };
  const json = story.ToJson();
  return {
    ink: typeof json === 'string' ? (JSON.parse(json) as Record<string, unknown>) : undefined,
    labels: choiceLabels(compiler.parsedStory as unknown as Parsed),
    problems,
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
function inkProblem(message: string, type: number, file: string): Problem {
  const m = /^(?:\w+:\s*)?(?:'([^']*)'\s*)?line (\d+):\s*(.*)$/s.exec(message);
  return {
    severity: type === 2 ? 'error' : 'advice',
    file: m?.[1] || file,
    line: m ? Number(m[2]) : 0,
    rule: 'ink',
    what: (m?.[3] ?? message).trim(),
    mend: 'This is what ink itself says; see the page "What authors trip on" in docs/authoring.md.',
  };
}
