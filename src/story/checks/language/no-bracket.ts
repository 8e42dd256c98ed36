import { nameOf } from '../../names';
import type { ScannedLine } from '../../scan';
import { lastBracket } from '../../signs';
import { offsetAt } from '../../source-lines';
import type { Rule } from '../rule';
import { isTurned } from './condition-before-label';

/** Marks, label and conditions of a choice; its words begin behind them. */
const BEFORE_WORDS = /^\s*[*+](?:\s*[*+])*\s*(?:\([^()]*\)\s*)?(?:\{[^{}]*\}\s*)*/;

/** A scored reply, or a part of it, that stands outside of brackets. */
export const noBracket: Rule = {
  id: 'no-bracket',
  family: 'language',
  severity: 'error',
  why: 'Ink says the words again as a line of its own, and the tags with them: the meters would move twice.',
  on: 'text',
  check: ({ plain, scan }) =>
    plain
      ? []
      : scan.lines.flatMap((line) => {
          const [choice] = line.pieces;
          if (line.kind !== 'choice' || !choice || choice.tags.length === 0 || line.logical.breaks || isTurned(line))
            return [];
          const edits = bracketed(line);
          if (edits.length === 0) return [];
          return [
            {
              file: line.file,
              line: line.line,
              what: `The choice ${nameOf(choice)} has words outside of brackets.`,
              mend: 'Put its words and its tags into one pair of brackets.',
              fix: { label: 'Put it into brackets', edits },
            },
          ];
        }),
};

/** The edits that put all words of a choice into its bracket; none where they stand there. */
function bracketed({ file, logical }: ScannedLine) {
  const { text } = logical;
  const from = BEFORE_WORDS.exec(text)?.[0].length ?? 0;
  const open = text.search(/(?<!\\)\[/);
  if (open === from || (open !== -1 && text.slice(from, open).trim() === '')) return [];
  const insert = (at: number, sign: string) => ({
    file,
    from: offsetAt(logical, at),
    to: offsetAt(logical, at),
    text: sign,
  });
  if (open !== -1) {
    const bracket = offsetAt(logical, open);
    return lastBracket(text) > open ? [insert(from, '['), { file, from: bracket, to: bracket + 1, text: '' }] : [];
  }
  const words = text
    .slice(from)
    .replace(/\s*(?<!\\)->.*$/, '')
    .trimEnd();
  return [insert(from, '['), insert(from + words.length, ']')];
}
