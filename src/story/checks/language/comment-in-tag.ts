import { withoutComments } from '../../source-lines';
import { inserted } from '../edits';
import type { Draft, Finding, Rule } from '../rule';

/** `//` right between letters, or an address. A comment has a space before it. */
const CUT = /(?<=[\p{L}\p{N}:])\/\/(?=[\p{L}\p{N}])/gu;

/** Two slashes in a sentence or a tag. */
export const commentInTag: Rule = {
  id: 'comment-in-tag',
  family: 'language',
  severity: 'error',
  why: 'Two slashes begin a comment: whatever follows on the line is gone, also the backslash of a bracket.',
  explains: true,
  on: 'text',
  check: (draft) => (draft.plain ? [] : [...draft.texts].flatMap(([file, text]) => cuts(draft, file, text))),
};

function cuts({ scan }: Draft, file: string, text: string): Finding[] {
  if (!text.includes('//')) return [];
  const seen = withoutComments(text);
  return [...text.matchAll(CUT)].flatMap(({ index }) => {
    const begins = seen[index - 1] === text[index - 1];
    const start = text.lastIndexOf('\n', index) + 1;
    if (!begins || /->\s*[\w.]*$/.test(text.slice(start, index))) return [];
    const line = text.slice(0, index).split('\n').length;
    if (
      !scan.lines.some((l) => l.file === file && l.kind !== 'heading' && l.logical.starts.some((s) => s.line === line))
    )
      return [];
    const rest = text.slice(index).split(/\r?\n/, 1)[0];
    return [
      {
        file,
        line,
        what: `"${rest}" is read as a comment.`,
        mend: 'Write "/\\/" where you mean two slashes, or put a space before a comment.',
        fix: inserted('Write "/\\/"', file, index + 1, '\\'),
      },
    ];
  });
}
