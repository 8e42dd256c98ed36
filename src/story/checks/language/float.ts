import { codeOf } from '../../code';
import type { Rule } from '../rule';

const DECIMAL = /(?<![\w."])\d+\.\d+/g;

/** Decimal numbers in what ink computes. */
export const float: Rule = {
  id: 'float',
  family: 'language',
  severity: 'error',
  why: 'Ink turns some decimals into whole numbers without a word, so the same story counts differently.',
  on: 'text',
  check: ({ scan, plain }) =>
    plain
      ? []
      : scan.lines.flatMap(({ file, line, logical, blocks }) =>
          !/\d\.\d/.test(logical.text)
            ? []
            : codeOf(logical.text, blocks.length > 0)
                .flatMap(({ text }) => text.match(DECIMAL) ?? [])
                .map((number) => ({
                  file,
                  line,
                  what: `"${number}" is a decimal number.`,
                  mend: 'Use whole numbers: count in tenths, or round it.',
                })),
        ),
};
