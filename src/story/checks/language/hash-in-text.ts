import { inserted } from '../edits';
import type { Rule } from '../rule';
import { isSign } from './signs';

/** A hash that is meant to be read. */
export const hashInText: Rule = {
  id: 'hash-in-text',
  family: 'language',
  severity: 'error',
  why: 'A hash begins a tag, so the sentence stops there for the people who play.',
  on: 'text',
  check: (draft) =>
    draft.plain
      ? []
      : draft.scan.pieces
          .flatMap((p) => p.tags)
          .filter((tag) => isSign(draft, tag))
          .map(({ file, line, name, span }) => ({
            file,
            line,
            what: `The sentence is cut off at "#${name}".`,
            mend: 'Write "\\#" where you mean the sign.',
            fix: inserted('Write "\\#"', file, span.from, '\\'),
          })),
};
