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

/**
 * Where a choice's bracket breaks off: something stands behind the backslash, the backslash is missing, or the bracket
 * is never closed. The first two are joined all the same, so that one slip is one finding.
 */
export interface Break {
  readonly kind: 'behind' | 'missing' | 'open';
  readonly line: number;
  /** In the file: behind the last character of the bracket on that line, also behind its backslash. */
  readonly at: number;
  /** In the file: the end of that line. */
  readonly end: number;
}

export interface LogicalLine {
  readonly text: string;
  readonly starts: readonly Start[];
  readonly breaks?: readonly Break[];
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
  let breaks: Break[] = [];
  let offset = 0;
  const raws = withoutComments(source).split('\n');
  raws.forEach((raw, i) => {
    const line = raw.replace(/\r$/, '');
    const start = { at: text.length, offset, line: i + 1 };
    starts.push(start);
    offset += raw.length + 1;
    const goesOn = line.endsWith('\\');
    text += goesOn ? `${line.slice(0, -1)} ` : line;
    const isLast = i === raws.length - 1;
    if (goesOn && !isLast) return;
    if (isOpen(text)) {
      const broken = breakOf(raws, starts);
      breaks.push(broken);
      if (broken.kind === 'behind') text = text.slice(0, start.at) + line.replace(/\\(?=\s*$)/, ' ');
      if (broken.kind !== 'open') return;
    }
    out.push({ text, starts, ...(breaks.length > 0 && { breaks }) });
    text = '';
    starts = [];
    breaks = [];
  });
  return out;
}

/** Whether a choice's bracket is still open at the end of its text. */
function isOpen(text: string): boolean {
  return /^\s*[*+]/.test(text) && /(?<!\\)\[/.test(text) && !/(?<!\\)\]/.test(text);
}

/** @param starts of the source lines that were joined so far. */
function breakOf(raws: readonly string[], starts: readonly Start[]): Break {
  const last = starts[starts.length - 1] as Start;
  const raw = (start: Start) => (raws[start.line - 1] as string).replace(/\r$/, '');
  const next = raws[last.line];
  if (/\\[ \t]+$/.test(raw(last)) && next !== undefined) return { kind: 'behind', ...endOf(raw(last), last) };
  if (next?.trimStart().startsWith('#')) return { kind: 'missing', ...endOf(raw(last), last) };
  // A last line without a tag was meant to stand below the bracket.
  const before = starts[starts.length - 2];
  const end = before && !raw(last).includes('#') ? before : last;
  return { kind: 'open', ...endOf(raw(end), end) };
}

function endOf(raw: string, { offset, line }: Start) {
  return { line, at: offset + raw.trimEnd().length, end: offset + raw.length };
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

/** Number of the last source line. */
export function lastLine({ starts }: LogicalLine): number {
  return (starts[starts.length - 1] as Start).line;
}

/** Where a character of the joined text stands in the file. */
export function offsetAt(logical: LogicalLine, at: number): number {
  const start = startOf(logical, at);
  return start.offset + at - start.at;
}

/** Where a stretch of the joined text stands in the file, without the spaces around it. */
export function spanOf(logical: LogicalLine, from: number, to: number): Span {
  const part = logical.text.slice(from, to);
  const left = part.length - part.trimStart().length;
  const first = part.trim() === '' ? from : from + left;
  const last = part.trim() === '' ? from : from + left + part.trim().length;
  return {
    from: offsetAt(logical, first),
    to: last > first ? offsetAt(logical, last - 1) + 1 : offsetAt(logical, first),
  };
}
