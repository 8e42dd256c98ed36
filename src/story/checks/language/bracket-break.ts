import type { Break } from '../../source-lines';
import { replaced } from '../edits';
import type { Draft, Finding, Rule } from '../rule';

/** A choice's bracket that breaks off between its lines. */
export const bracketBreak: Rule = {
  id: 'bracket-break',
  family: 'language',
  severity: 'error',
  why: 'A bracket is one line to ink; where it breaks off, the reply loses what it is worth.',
  explains: true,
  on: 'text',
  check: (draft) =>
    draft.plain
      ? []
      : draft.scan.lines.flatMap(({ file, logical }) =>
          (logical.breaks ?? []).flatMap((broken) => told(draft, file, broken)),
        ),
};

function told({ texts }: Draft, file: string, { kind, line, at, end }: Break): Finding[] {
  const source = texts.get(file) ?? '';
  const behind = source.slice(at, end).trim();
  const place = { file, line };
  switch (kind) {
    case 'behind':
      return [
        {
          ...place,
          what: behind === '' ? 'A space stands behind the backslash.' : `"${behind}" stands behind the backslash.`,
          mend: 'Let the backslash be the last character of the line.',
          fix: replaced('End the line with the backslash', file, { from: at - 1, to: end }, noteThen(behind)),
        },
      ];
    case 'missing':
      // Slashes that cut off the backslash are a finding of their own.
      if (source.startsWith('//', at)) return [];
      return [
        {
          ...place,
          what: 'The bracket goes on in the next line, and this one does not end in a backslash.',
          mend: 'End each line of a bracket but the last with a backslash.',
          fix: replaced('Add the backslash', file, { from: at, to: end }, ` ${noteThen(behind)}`),
        },
      ];
    case 'open': {
      const backslash = /\s*\\$/.exec(source.slice(0, at))?.[0].length ?? 0;
      return [
        {
          ...place,
          what: 'The bracket of this choice is not closed.',
          mend: 'Put "]" behind its last tag.',
          fix: replaced('Close the bracket', file, { from: at - backslash, to: at }, ']'),
        },
      ];
    }
  }
}

/** A note behind the backslash stays, as one that may stand before it. */
function noteThen(behind: string): string {
  const note = behind.replace(/^\/\/\s*|\s*\\$/g, '').replace(/^\/\*\s*|\s*\*\/$/g, '');
  return note === '' ? '\\' : `/* ${note} */ \\`;
}
