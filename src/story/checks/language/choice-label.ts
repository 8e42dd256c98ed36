import { nameOf } from '../../names';
import type { Rule } from '../rule';

/** A scored reply without a label. */
export const choiceLabel: Rule = {
  id: 'choice-label',
  family: 'language',
  severity: 'error',
  why: 'Saves, records and class votes know a reply by its label, because its place changes with every edit.',
  on: 'text',
  check: ({ scan }) =>
    scan.pieces
      .filter((p) => p.kind === 'choice' && p.tags.length > 0 && !p.label)
      .map(({ file, line, text }) => ({
        file,
        line,
        what: `The choice ${nameOf({ text })} has no label.`,
        mend: 'Begin it like "* (walk) [ … ]".',
      })),
};
