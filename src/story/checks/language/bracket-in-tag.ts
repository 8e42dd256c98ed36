import { lastBracket } from '../../signs';
import type { Finding, Rule } from '../rule';
import { escaped, type Trap, trapsOf } from './tag-traps';

/** Brackets within a choice's bracket. */
export const bracketInTag: Rule = {
  id: 'bracket-in-tag',
  family: 'language',
  severity: 'error',
  why: 'The first closing bracket ends the choice, and ink cannot read what follows.',
  explains: true,
  on: 'text',
  check: (draft) => {
    const inner = (sign: string, isOuter: (trap: Trap) => boolean): Finding[] =>
      trapsOf(
        draft,
        sign,
        ({ kind, logical: { text } }) => kind === 'choice' && text.indexOf(sign) !== text.lastIndexOf(sign),
      )
        .filter((trap) => !isOuter(trap))
        .map((trap) => escaped(trap, sign, `"${sign}" stands inside a choice's bracket.`));
    return [
      ...inner('[', ({ at, line }) => at === line.logical.text.search(/(?<!\\)\[/)),
      ...inner(']', ({ at, line }) => at === lastBracket(line.logical.text)),
    ];
  },
};
