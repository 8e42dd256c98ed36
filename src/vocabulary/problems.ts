/** What is wrong with a story, said so that a person can mend it. */

/** What a finding is about, in the order in which people want to read them. */
export const FAMILIES = ['language', 'flow', 'key', 'cues', 'hazards'] as const;
export type Family = (typeof FAMILIES)[number];

/** Only errors keep a story from playing; advice is weighed by the author. */
export type Severity = 'error' | 'advice';

/** A piece of one file to replace. Offsets count UTF-16 units of the file's text as it was checked. */
export interface Edit {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A mend that a tool can make: what the button says, and the edits. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly Edit[];
}

export interface Problem {
  readonly severity: Severity;
  readonly family: Family;
  readonly file: string;
  /** 1 is the first line; 0 when it concerns the whole file. */
  readonly line: number;
  /** Name of the rule, stable, for filters, tests and `# set-aside`. */
  readonly rule: string;
  readonly what: string;
  /** Why it matters to the people who play. */
  readonly why: string;
  readonly mend: string;
  readonly fix?: Fix;
  /** Decision that it concerns; a `# set-aside` names it. */
  readonly decision?: string;
  /** The author's reason, where they set the finding aside. */
  readonly setAside?: string;
}

/** One word for another, both as people write them: the mend of a typo whose place the reader of a tag cannot know. */
export interface Suggest {
  readonly from: string;
  readonly to: string;
}

/** Thrown by the readers of the table; whoever calls them knows file and line. */
export class TagError extends Error {
  constructor(
    readonly what: string,
    readonly mend: string,
    readonly suggest?: Suggest,
  ) {
    super(`${what} ${mend}`);
  }
}

/** `stories/x/story.ink:12: error: …` with the reason and the mend on lines of their own. */
export function problemText(p: Problem): string {
  const where = p.line > 0 ? `${p.file}:${p.line}` : p.file;
  const lines = [`${where}: ${p.severity}: ${p.what} (${p.rule})`, p.why, p.mend];
  if (p.setAside) lines.push(`Set aside: ${p.setAside}`);
  return lines.filter((line) => line !== '').join('\n    ');
}
