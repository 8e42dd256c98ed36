import { blocksAfter } from '../../blocks';
import type { ScannedLine } from '../../scan';
import type { Rule } from '../rule';
import { arrowsIn } from './divert-in-tag';

const LEAVES = /(?<![<\\])->\s*([\p{L}\p{N}_.]+)\s*(?:\([^()]*\))?\s*$/u;
const GATHER = /^\s*-(?!>)/;

/** Lines behind a divert that nothing leads to. */
export const textAfterEnd: Rule = {
  id: 'text-after-end',
  family: 'language',
  severity: 'error',
  why: 'The story has already left, so nobody ever reads what stands there.',
  on: 'text',
  check: (draft) => {
    if (draft.plain) return [];
    const { lines } = draft.scan;
    const arrows = arrowsIn(draft);
    return lines.flatMap((line, i) => {
      const before = lines[i - 1];
      const target = before && leaves(before);
      if (!target || !isBelow(line, before)) return [];
      // An arrow that was meant to be read leads nowhere once it is mended.
      if (arrows.some((a) => a.file === before.file && a.line === before.line)) return [];
      return [
        {
          file: line.file,
          line: line.line,
          what: `This line stands behind "-> ${target}" (line ${before.line}).`,
          mend: 'Put the divert below it, or remove the line.',
        },
      ];
    });
  },
};

/** Where a line goes for certain. */
function leaves({ kind, logical, blocks }: ScannedLine): string | undefined {
  if (kind !== 'line' && kind !== 'choice') return undefined;
  if (blocks.length > 0 || blocksAfter(logical.text, blocks).length > 0) return undefined;
  if (kind === 'choice' && /\[/.test(logical.text) && !/\][^\]]*$/.test(logical.text)) return undefined;
  return LEAVES.exec(logical.text)?.[1];
}

/** Whether the story could only have come here from the line before. */
function isBelow({ kind, file, knot, logical }: ScannedLine, before: ScannedLine): boolean {
  if (file !== before.file || knot !== before.knot) return false;
  return kind === 'logic' || (kind === 'line' && !GATHER.test(logical.text));
}
