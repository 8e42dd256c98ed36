import type { ScannedLine } from '../../scan';
import { offsetAt } from '../../source-lines';
import type { Rule } from '../rule';

const TURNED = /^\s*[*+](?:\s*[*+])*\s*((?:\{[^{}]*\}\s*)+)\((\s*[\p{L}\p{N}_]+\s*)\)/u;

/** Whether a choice's condition stands before its label. */
export function isTurned({ logical }: Pick<ScannedLine, 'logical'>): boolean {
  return TURNED.test(logical.text);
}

/** `* {condition} (label)`, where the label comes first. */
export const conditionBeforeLabel: Rule = {
  id: 'condition-before-label',
  family: 'language',
  severity: 'error',
  why: 'Ink prints the label as part of the sentence, and the reply has no name.',
  on: 'text',
  check: ({ plain, scan }) =>
    plain
      ? []
      : scan.lines.flatMap(({ kind, file, line, logical }) => {
          const found = kind === 'choice' ? TURNED.exec(logical.text) : null;
          if (!found) return [];
          const [whole, condition = '', label = ''] = found;
          const from = whole.indexOf('{');
          const both = { from: offsetAt(logical, from), to: offsetAt(logical, whole.length - 1) + 1 };
          const text = `(${label.trim()}) ${condition.trim()}`;
          return [
            {
              file,
              line,
              what: `The condition stands before the label "${label.trim()}".`,
              mend: `Write "${text}": the label comes first.`,
              fix: { label: 'Put the label first', edits: [{ file, ...both, text }] },
            },
          ];
        }),
};
