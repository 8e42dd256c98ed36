/** "Never" is said only where every path was walked; else it is "not yet", with the number of plays. */
import type { Severity } from '../../vocabulary/problems';
import type { Played } from './rule';

/**
 * @param verb as in "was never …": reached, offered, shown.
 * @returns the words, and the severity of a finding that would be an error where it is certain.
 */
export function never(
  { walks }: Pick<Played, 'walks'>,
  verb: string,
): { readonly words: string; readonly severity: Severity } {
  if (walks.every((w) => w.complete)) return { words: `is never ${verb}`, severity: 'error' };
  const plays = walks.reduce((n, w) => n + w.leaves.length, 0);
  return { words: `was not ${verb} in ${plays.toLocaleString('en-US')} plays`, severity: 'advice' };
}
