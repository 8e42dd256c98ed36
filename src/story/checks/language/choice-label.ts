import { nameOf } from '../../names';
import type { Piece } from '../../scan';
import { replaced } from '../edits';
import type { Finding, Rule } from '../rule';
import { isTurned } from './condition-before-label';

/** What ink takes for a name; digits alone are none. */
const NAME = /^(?!\d+$)[\p{L}\p{N}_]+$/u;

/** A scored reply without a label, or with one that ink cannot read. */
export const choiceLabel: Rule = {
  id: 'choice-label',
  family: 'language',
  severity: 'error',
  why: 'Saves, records and class votes know a reply by its label, because its place changes with every edit.',
  explains: true,
  on: 'text',
  check: ({ plain, scan }) =>
    plain
      ? []
      : scan.lines.flatMap((line) => {
          const [choice] = line.pieces;
          if (line.kind !== 'choice' || !choice || choice.tags.length === 0 || isTurned(line)) return [];
          if (!choice.label) return [none(choice)];
          return NAME.test(choice.label) ? [] : [unreadable(choice, choice.label)];
        }),
};

function none({ file, line, text }: Piece): Finding {
  return {
    file,
    line,
    what: `The choice ${nameOf({ text })} has no label.`,
    mend: 'Begin it like "* (walk) [ … ]".',
  };
}

function unreadable({ file, line, labelSpan }: Piece, label: string): Finding {
  const readable = label.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '');
  return {
    file,
    line,
    what: `Ink cannot read the label "${label}".`,
    mend: 'A label is one word of letters, digits and underscores.',
    ...(labelSpan && NAME.test(readable) && { fix: replaced(`Write "${readable}"`, file, labelSpan, readable) }),
  };
}
