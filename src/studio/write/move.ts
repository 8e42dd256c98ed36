/** Moves a reply past its neighbor, with the answers below it. */
import type { DecisionSource, OptionSource } from '../../story/outline';
import { lastLine } from '../../story/source-lines';
import type { ProjectFile } from '../project';
import { WRITE } from '../words/table';
import { type Reading, readingOf } from './reading';
import { hasComment, type Written, written } from './written';

/** A reply with its answers: numbers of its first line and of the line behind its last one, and its text's stretch. */
interface Whole {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

/** @param by -1 up, 1 down. @returns a problem where it cannot be moved without changing what the scene says. */
export function moveReply(source: ProjectFile, { options }: DecisionSource, index: number, by: -1 | 1): Written {
  const upper = options[Math.min(index, index + by)];
  const lower = options[Math.max(index, index + by)];
  if (!upper || !lower) return { problem: by < 0 ? WRITE.first : WRITE.last };
  const { text } = source;
  const now = readingOf(source);
  const a = wholeOf(text, now, upper);
  const b = wholeOf(text, now, lower);
  if (!a || !b || upper.file !== lower.file || a.end !== b.first) return { problem: WRITE.apart };
  if (hasBlock(now, a) || hasBlock(now, b)) return { problem: WRITE.inBraces };
  const gap = text.slice(a.to, b.from);
  if (hasComment(text, a.to, b.from) || commentAbove(text, a.from)) return { problem: WRITE.between };
  const swapped = text.slice(b.from, b.to) + gap + text.slice(a.from, a.to);
  return written(source, { from: a.from, to: b.to, text: swapped }, () => {
    const count = (from: number, to: number) =>
      now.lines.slice(from, to).reduce((sum, line) => sum + line.pieces.length, 0);
    const at = [count(0, a.first), count(0, b.first), count(0, b.end)] as const;
    return [
      ...now.said.slice(0, at[0]),
      ...now.said.slice(at[1], at[2]),
      ...now.said.slice(at[0], at[1]),
      ...now.said.slice(at[2]),
    ];
  });
}

/** From the beginning of its line to the end of its last answer; blank lines and comments behind belong to nobody. */
function wholeOf(text: string, { lines }: Reading, { span }: OptionSource): Whole | undefined {
  const first = lines.findIndex((l) => l.kind === 'choice' && l.pieces[0]?.span.from === span.from);
  const depth = lines[first]?.pieces[0]?.depth;
  if (depth === undefined) return undefined;
  let end = first + 1;
  for (; end < lines.length; end++) {
    const { kind, pieces } = lines[end] as Reading['lines'][number];
    const at = pieces[0]?.depth ?? 0;
    if (kind === 'heading' || (at > 0 && at <= depth)) break;
  }
  const last = lines[end - 1] as Reading['lines'][number];
  const to = endOfLine(text, lastLine(last.logical));
  return { from: text.lastIndexOf('\n', span.from - 1) + 1, to, first, end };
}

/** @param line 1 is the first. */
function endOfLine(text: string, line: number): number {
  let at = -1;
  for (let i = 0; i < line; i++) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return text.length;
  }
  return at;
}

/** Whether it stands in braces, or its last answer leaves some open. */
function hasBlock({ lines }: Reading, { first, end }: Whole): boolean {
  return (lines[first]?.blocks.length ?? 0) > 0 || (lines[end]?.blocks.length ?? 0) > 0;
}

/** A comment right above speaks of the reply below it, and would speak of another one. */
function commentAbove(text: string, from: number): boolean {
  const start = text.lastIndexOf('\n', from - 2) + 1;
  const above = text.slice(start, Math.max(start, from - 1));
  return above.trim() !== '' && hasComment(text, start, from);
}
