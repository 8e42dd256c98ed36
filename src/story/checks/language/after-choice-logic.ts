import { lastBracket } from '../../signs';
import { offsetAt } from '../../source-lines';
import { replaced } from '../edits';
import type { Rule } from '../rule';

const LOGIC = /(?<=\s|\])~\s*(?=(?:temp\s+)?\w+\s*(?:=|\+|-|\())/;

/** `~` behind a choice, on the same line. */
export const afterChoiceLogic: Rule = {
  id: 'after-choice-logic',
  family: 'language',
  severity: 'error',
  why: 'Ink computes only what stands on a line of its own; here it refuses the choice, or people read the code.',
  explains: true,
  on: 'text',
  check: ({ plain, scan }) =>
    plain
      ? []
      : scan.lines.flatMap(({ kind, file, line, logical }) => {
          if (kind !== 'choice' || !logical.text.includes('~')) return [];
          const from = lastBracket(logical.text) + 1;
          const found = LOGIC.exec(logical.text.slice(from));
          const at = from + (found?.index ?? 0);
          if (!found || /\{[^}]*$/.test(logical.text.slice(from, at))) return [];
          const indent = /^\s*/.exec(logical.text)?.[0] ?? '';
          const space = /\s*$/.exec(logical.text.slice(0, at))?.[0].length ?? 0;
          const isLast = !logical.text.slice(at).includes('->');
          const own = { from: offsetAt(logical, at - space), to: offsetAt(logical, at) };
          return [
            {
              file,
              line,
              what: `"${logical.text.slice(at).trim()}" stands on the line of a choice.`,
              mend: 'Put it on a line of its own, right below the choice.',
              ...(isLast && { fix: replaced('Put it on its own line', file, own, `\n${indent}    `) }),
            },
          ];
        }),
};
