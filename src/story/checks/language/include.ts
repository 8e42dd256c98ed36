import type { Rule } from '../rule';

/** A part that is not there. */
export const include: Rule = {
  id: 'include',
  family: 'language',
  severity: 'error',
  why: 'The story needs every part that it names.',
  on: 'text',
  check: ({ ink: { messages }, scan: { includes } }) =>
    messages
      .filter((m) => m.kind === 'include')
      .map(({ file, text }) => ({
        file: includes.find((i) => i.path === text)?.file ?? file,
        line: includes.find((i) => i.path === text)?.line ?? 0,
        what: `There is no file "${text}" beside this story.`,
        mend: 'Check the name after INCLUDE.',
      })),
};
