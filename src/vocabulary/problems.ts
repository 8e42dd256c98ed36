/** What is wrong with a story, said so that a person can mend it. */

export interface Problem {
  readonly severity: 'error' | 'advice';
  readonly file: string;
  /** 1 is the first line; 0 when it concerns the whole file. */
  readonly line: number;
  /** Name of the rule, stable, for filters and tests. */
  readonly rule: string;
  readonly what: string;
  readonly mend: string;
}

/** Thrown by the readers of the table; whoever calls them knows file and line. */
export class TagError extends Error {
  constructor(
    readonly what: string,
    readonly mend: string,
  ) {
    super(`${what} ${mend}`);
  }
}

/** `stories/x/story.ink:12: error: …` with the mend on a line of its own. */
export function problemText(p: Problem): string {
  const where = p.line > 0 ? `${p.file}:${p.line}` : p.file;
  return `${where}: ${p.severity}: ${p.what} (${p.rule})\n    ${p.mend}`;
}
