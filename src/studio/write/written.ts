/**
 * The last gate of what the table writes: the new text is read again, and only where it says what was meant, and
 * nothing else of the file changed, the edits are handed out.
 */
import { withoutComments } from '../../story/source-lines';
import type { Edit } from '../../vocabulary/problems';
import type { ProjectFile } from '../project';
import { WRITE } from '../words/table';
import { type Reading, read, readingOf, type Said } from './reading';

/** What to do, or why it cannot be done, for people. */
export type Written = { readonly edits: readonly Edit[] } | { readonly problem: string };

export const UNCHANGED: Written = { edits: [] };

export type Change = Omit<Edit, 'file'>;

/** @param expected what the file says afterwards, from what it says now. */
export function written(source: ProjectFile, change: Change, expected: (now: Reading) => readonly Said[]): Written {
  const { name: file, text } = source;
  const now = readingOf(source);
  const then = read(text.slice(0, change.from) + change.text + text.slice(change.to), file);
  const safe = JSON.stringify(then.said) === JSON.stringify(expected(now)) && sameLines(now.frame, then.frame);
  return safe ? { edits: [{ file, ...change }] } : { problem: WRITE.unsafe };
}

function sameLines(now: readonly string[], then: readonly string[]): boolean {
  return now.length === then.length && now.toSorted().join('\f') === then.toSorted().join('\f');
}

/** Whether a comment stands in a stretch of a text: it would be lost, or what is written would become part of it. */
export function hasComment(text: string, from: number, to: number): boolean {
  return withoutComments(text).slice(from, to) !== text.slice(from, to);
}
