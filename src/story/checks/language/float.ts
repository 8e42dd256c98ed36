import type { Rule } from '../rule';

/** Decimal numbers in variables. */
export const float: Rule = {
  id: 'float',
  family: 'language',
  severity: 'error',
  why: 'Ink turns some decimals into whole numbers without a word, and texts such as 2.0 change.',
  on: 'text',
  check: ({ scan, plain }) =>
    plain
      ? []
      : scan.variables
          .filter((v) => /^-?\d*\.\d/.test(v.value))
          .map(({ name, file, line }) => ({
            file,
            line,
            what: `"${name}" is a decimal number.`,
            mend: 'Use whole numbers.',
          })),
};
