import { inserted } from '../edits';
import type { Rule } from '../rule';

/** A story whose first line leads nowhere. */
export const firstDivert: Rule = {
  id: 'first-divert',
  family: 'language',
  severity: 'error',
  why: 'Ink begins above the first knot; where nothing stands there, the story is over before it began.',
  on: 'text',
  check: ({ file, plain, texts, scan: { lines, knots } }) => {
    const begins = lines.some(({ knot, kind }) => knot === '' && (kind === 'line' || kind === 'choice'));
    const first = knots.find((k) => k.kind === 'knot');
    if (begins || !first) return [];
    const at = (texts.get(first.file) ?? '').lastIndexOf('\n', first.nameSpan.from) + 1;
    return [
      {
        // A game that starts its knots by itself has no other way.
        ...(plain && { severity: 'advice' as const }),
        file: first.file,
        line: first.line,
        what: 'Nothing leads into the story.',
        mend: `Put "-> ${first.name}" above the first knot.`,
        ...(first.file === file && { fix: inserted(`Add "-> ${first.name}"`, file, at, `-> ${first.name}\n\n`) }),
      },
    ];
  },
};
