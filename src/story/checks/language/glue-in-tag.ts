import type { Rule } from '../rule';
import { escaped, trapsOf } from './tag-traps';

/** `<>` in a tag. */
export const glueInTag: Rule = {
  id: 'glue-in-tag',
  family: 'language',
  severity: 'error',
  why: 'Ink swallows the sign, so people read the sentence without it.',
  on: 'text',
  check: (draft) =>
    trapsOf(draft, '<>')
      .filter(({ name }) => name !== undefined)
      .map((trap) => escaped(trap, '<>', `"<>" stands in the tag "# ${trap.name}".`)),
};
