import type { Rule } from '../rule';

/** A function that the program would have to bring. A story for ink alone may have a stand-in of its own. */
export const external: Rule = {
  id: 'external',
  family: 'language',
  severity: 'error',
  why: 'A story that calls out of itself plays nowhere but in the program it was made for.',
  on: 'text',
  check: ({ plain, scan }) =>
    scan.lines.flatMap(({ kind, file, line, logical }) => {
      const name = kind === 'other' ? /^\s*EXTERNAL\s+(\w+)/.exec(logical.text)?.[1] : undefined;
      if (!name || (plain && scan.knots.some((k) => k.kind === 'function' && k.name === name))) return [];
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
