/** The variables through which ink reads meters and facts; the core writes them while playing. */
import { newPerson, rapport, trust } from '../../../core/people';
import { codeOf } from '../../code';
import type { ScannedLine } from '../../scan';
import type { Draft } from '../rule';

/** The number of the world; the program sets it before the first line. */
export const WORLD = 'twin';

/** Each mirrored variable with its start, as it is written in ink. */
export function mirrored({ meta }: Pick<Draft, 'meta'>): Map<string, string> {
  const starts = new Map<string, string>();
  for (const member of meta.cast) {
    const start = newPerson(member);
    starts.set(`${member.id.toLowerCase()}_trust`, String(trust(start)));
    starts.set(`${member.id.toLowerCase()}_rapport`, String(rapport(start)));
  }
  for (const hidden of meta.hidden) starts.set(`can_${hidden.id}`, 'false');
  return starts;
}

/** Every name that a line's code mentions. */
export function namesRead({ logical, blocks }: ScannedLine): string[] {
  return codeOf(logical.text, blocks.length > 0).flatMap(({ text }) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
}
