import { codeOf } from '../../code';
import type { Draft, Rule } from '../rule';

const ASSIGNED = /^\s*~\s*(\w+)\s*(?:=(?!=)|\+=|-=|\+\+|--)/;

/** A function that changes a variable, called from a choice. */
export const callInChoice: Rule = {
  id: 'call-in-choice',
  family: 'language',
  severity: 'error',
  why: 'Ink computes a choice as it is offered, whether it is taken or not, so every reply on offer would count.',
  on: 'text',
  check: (draft) => {
    if (draft.plain) return [];
    const changing = changingFunctions(draft);
    if (changing.size === 0) return [];
    return draft.scan.lines
      .filter((line) => line.kind === 'choice')
      .flatMap(({ file, line, logical, blocks }) =>
        codeOf(logical.text, blocks.length > 0).flatMap(({ text }) => {
          const called = [...text.matchAll(/(\w+)\s*\(/g)]
            .map((m) => m[1] as string)
            .find((name) => changing.has(name));
          if (!called) return [];
          return [
            {
              file,
              line,
              what: `"${called}()" changes "${changing.get(called)}" as this choice is offered.`,
              mend: `Call it on a line of its own below the choice: "~ ${called}()".`,
            },
          ];
        }),
      );
  },
};

/** Functions that assign to a variable of the story, each with the first that it changes. */
function changingFunctions({ scan }: Draft): Map<string, string> {
  const functions = new Set(scan.knots.filter((k) => k.kind === 'function').map((k) => k.name));
  const variables = new Set(scan.variables.map((v) => v.name));
  const found = new Map<string, string>();
  for (const { kind, knot, logical } of scan.lines) {
    if (kind !== 'logic' || !functions.has(knot)) continue;
    const name = ASSIGNED.exec(logical.text)?.[1] ?? '';
    if (variables.has(name) && !found.has(knot)) found.set(knot, name);
  }
  return found;
}
