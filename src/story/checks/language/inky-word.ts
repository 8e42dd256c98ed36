import { replaced } from '../edits';
import type { Rule } from '../rule';
import { isInkyWord } from './inky-words';

/** A tag that only Inky's web export knows. */
export const inkyWord: Rule = {
  id: 'inky-word',
  family: 'language',
  severity: 'error',
  why: 'It does nothing in Rapport, and in a web page exported from Inky it would do something of its own.',
  on: 'text',
  check: ({ plain, scan: { pieces } }) =>
    plain
      ? []
      : pieces
          .flatMap((p) => p.tags)
          .filter(isInkyWord)
          .map(({ file, line, name, span }) => ({
            file,
            line,
            what: `"# ${name}" is a word of Inky's web export.`,
            mend: 'Remove the tag.',
            fix: replaced('Remove the tag', file, span, ''),
          })),
};
