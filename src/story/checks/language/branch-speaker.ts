import { RESERVED } from '../../../vocabulary/speech';
import type { ScannedLine } from '../../scan';
import { offsetAt } from '../../source-lines';
import { replaced } from '../edits';
import type { Draft, Rule } from '../rule';

const BRANCH = /^(\s*)-(?!>)(\s*)([A-Za-z][\w'-]*)\s*(?:\([^)]*\)\s*)?:\s/;

/** Someone who speaks right behind the dash of a branch. */
export const branchSpeaker: Rule = {
  id: 'branch-speaker',
  family: 'language',
  severity: 'error',
  why: 'Ink reads the name as the condition of the branch and looks for a variable of that name.',
  explains: true,
  on: 'text',
  check: (draft) => {
    if (draft.plain) return [];
    const { lines } = draft.scan;
    const names = [...draft.meta.cast.map((m) => m.id), ...RESERVED].map((n) => n.toLowerCase());
    return lines.flatMap((line, i) => {
      const inner = line.blocks.at(-1);
      const found = inner && inner !== 'sequence' ? BRANCH.exec(line.logical.text) : null;
      const name = found?.[3] ?? '';
      if (!found || !names.includes(name.toLowerCase())) return [];
      return [
        {
          file: line.file,
          line: line.line,
          what: `The branch begins with "${name}:".`,
          mend: 'A dash in here is followed by a condition, or by "else:". Put the sentence on a line of its own below it.',
          ...mendOf(draft, lines[i - 1], line, found),
        },
      ];
    });
  },
};

/** Certain where the block asks one question: its first branch is the yes, the other one the no. */
function mendOf({ plain }: Draft, before: ScannedLine | undefined, line: ScannedLine, found: RegExpExecArray) {
  if (plain || line.blocks.at(-1) !== 'condition') return {};
  const { file, logical } = line;
  const dash = offsetAt(logical, (found[1] as string).length);
  const isFirst = before !== undefined && /\{[^{}]*:\s*$/.test(before.logical.text);
  if (isFirst) return { fix: replaced('Remove the dash', file, { from: dash, to: dash + 1 }, ' ') };
  return { fix: replaced('Write "- else:"', file, { from: dash, to: dash + 1 }, '- else:') };
}
