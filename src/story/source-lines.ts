/**
 * The lines of an ink file as ink sees them: without comments, joined where a backslash ends them. Every character
 * still knows its place in the file, so that a tool can mend exactly what a rule found.
 */

/** A stretch of one file. Offsets count UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Start {
  /** Where a source line begins in the joined text. */
  readonly at: number;
  /** Where it begins in the file. */
  readonly offset: number;
  readonly line: number;
}

export interface LogicalLine {
  readonly text: string;
  readonly starts: readonly Start[];
}

/** The same text with comments as spaces; offsets and lines stay. `//` begins a comment anywhere, as in ink. */
export function withoutComments(source: string): string {
  const blank = (comment: string) => comment.replace(/[^\r\n]/g, ' ');
  return source.replace(/\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, blank);
}

export function logicalLines(source: string): LogicalLine[] {
  const out: LogicalLine[] = [];
  let text = '';
  let starts: Start[] = [];
  let offset = 0;
  withoutComments(source)
    .split('\n')
    .forEach((raw, i) => {
      const line = raw.replace(/\r$/, '');
      starts.push({ at: text.length, offset, line: i + 1 });
      offset += raw.length + 1;
      if (line.endsWith('\\')) {
        text += `${line.slice(0, -1)} `;
        return;
      }
      out.push({ text: text + line, starts });
      text = '';
      starts = [];
    });
  if (starts.length > 0) out.push({ text, starts });
  return out;
}

function startOf({ starts }: LogicalLine, at: number): Start {
  let found = starts[0] as Start;
  for (const start of starts) if (start.at <= at) found = start;
  return found;
}

/** Number of the source line of a character of the joined text; 1 is the first. */
export function lineAt(logical: LogicalLine, at: number): number {
  return startOf(logical, at).line;
}

/** Where a stretch of the joined text stands in the file, without the spaces around it. */
export function spanOf(logical: LogicalLine, from: number, to: number): Span {
  const part = logical.text.slice(from, to);
  const left = part.length - part.trimStart().length;
  const first = part.trim() === '' ? from : from + left;
  const last = part.trim() === '' ? from : from + left + part.trim().length;
  const offset = (at: number) => {
    const start = startOf(logical, at);
    return start.offset + at - start.at;
  };
  return { from: offset(first), to: last > first ? offset(last - 1) + 1 : offset(first) };
}
