import { codeOf } from '../../code';
import { offsetAt } from '../../source-lines';
import type { Rule } from '../rule';

/** A plus where a number begins: after a bracket, an operator, or nothing. */
const PLUS = /(?<=(?:^|[(=,<>*/%-]|\b(?:and|or|not|return|mod))\s*)\+\s*(?=\d)/g;

/** `f(+2)`, `x = +2`. */
export const plusNumber: Rule = {
  id: 'plus-number',
  family: 'language',
  severity: 'error',
  why: 'Ink knows no plus before a number and refuses the line.',
  explains: true,
  on: 'text',
  check: ({ plain, scan: { lines } }) =>
    plain
      ? []
      : lines.flatMap(({ file, line, logical, blocks }) =>
          !logical.text.includes('+')
            ? []
            : codeOf(logical.text, blocks.length > 0).flatMap(({ from, text }) =>
                [...text.matchAll(PLUS)].map(({ index, 0: plus }) => {
                  const at = offsetAt(logical, from + index);
                  return {
                    file,
                    line,
                    what: `A plus stands before the number in "${text.trim()}".`,
                    mend: 'Write the number alone.',
                    fix: { label: 'Remove the plus', edits: [{ file, from: at, to: at + plus.length, text: '' }] },
                  };
                }),
              ),
        ),
};
