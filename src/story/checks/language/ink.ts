import type { Rule } from '../rule';

/** What ink's own compiler says, in its words. */
export const ink: Rule = {
  id: 'ink',
  family: 'language',
  severity: 'error',
  why: 'The story does not run while ink cannot read it.',
  on: 'text',
  check: ({ ink: { messages } }) =>
    messages
      .filter((m) => m.kind === 'ink')
      .map(({ severity, file, line, text }) => ({
        severity,
        file,
        line,
        what: text,
        mend: 'This is what ink itself says; see "What authors trip on" in docs/authoring.md.',
      })),
};
