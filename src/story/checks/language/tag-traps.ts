/** Signs of ink that do something else than an author means where they stand in a tag. */
import { splitTag } from '../../../vocabulary/table';
import type { ScannedLine } from '../../scan';
import { type Sign, signsIn } from '../../signs';
import { lineAt, offsetAt } from '../../source-lines';
import { inserted } from '../edits';
import type { Draft, Finding } from '../rule';

export interface Trap extends Sign {
  readonly line: ScannedLine;
  /** Name of the tag that it stands in. */
  readonly name?: string;
}

const isSaid = ({ kind }: ScannedLine) => kind === 'global' || kind === 'choice' || kind === 'line';

/** Each unescaped sign on the lines that are said or tagged. */
export function trapsOf({ scan, plain }: Draft, sign: string, where = isSaid): Trap[] {
  if (plain) return [];
  return scan.lines.filter(where).flatMap((line) =>
    signsIn(line.logical.text, sign, line.kind === 'choice').map((found) => ({
      ...found,
      line,
      ...(found.tag !== undefined && { name: splitTag(line.logical.text.slice(found.tag + 1)).name }),
    })),
  );
}

/** A finding at the very line of the sign, with a backslash before it as its mend. */
export function escaped({ at, line }: Trap, sign: string, what: string): Finding {
  const { file, logical } = line;
  return {
    file,
    line: lineAt(logical, at),
    what,
    mend: `Write "\\${sign}" where you mean the sign.`,
    fix: inserted(`Write "\\${sign}"`, file, offsetAt(logical, at), '\\'),
  };
}
