import type { Rule } from '../rule';

/** A function that the program would have to bring. */
export const external: Rule = {
  id: 'external',
  family: 'language',
  severity: 'error',
  why: 'A story that calls out of itself plays nowhere but in the program it was made for.',
  on: 'text',
  check: ({ scan }) =>
    scan.lines.flatMap(({ kind, file, line, logical }) => {
      const name = kind === 'other' ? /^\s*EXTERNAL\s+(\w+)/.exec(logical.text)?.[1] : undefined;
      if (!name) return [];
      return [
        {
          file,
          line,
          what: `"${name}" is an external function.`,
          mend: `Remove the line, and write it in ink: "=== function ${name}".`,
        },
      ];
    }),
};
