import type { Rule } from '../rule';
import { escaped, trapsOf } from './tag-traps';

/** A bar outside of braces, in a tag or in a sentence. */
export const barInTag: Rule = {
  id: 'bar-in-tag',
  family: 'language',
  severity: 'error',
  why: 'Ink takes a bar for the border between alternatives and cannot read the line.',
  explains: true,
  on: 'text',
  check: (draft) =>
    trapsOf(draft, '|')
      .filter(({ depth, line }) => depth === 0 && line.blocks.length === 0)
      .map((trap) =>
        escaped(trap, '|', trap.name ? `"|" stands in the tag "# ${trap.name}".` : '"|" stands in a sentence.'),
      ),
};
