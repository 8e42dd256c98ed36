/** "Never" is said only where every path was walked; else it is "not yet", with the number of plays. */
import type { Severity } from '../../vocabulary/problems';
import type { Played } from './rule';

export interface Never {
  readonly words: string;
  /** Of a finding that is an error where it is certain. */
  readonly severity: Severity;
}

/** @param verb as in "was never …": reached, offered, shown. */
export function never({ reached: { exact, plays } }: Pick<Played, 'reached'>, verb: string): Never {
  if (exact) return { words: `is never ${verb}`, severity: 'error' };
  return { words: `was not ${verb} in ${plays.toLocaleString('en-US')} plays`, severity: 'advice' };
}

/** A story that was written for something else is played a few times only; what those miss says nothing. */
export function tooFew({ plain, reached }: Pick<Played, 'plain' | 'reached'>): boolean {
  return plain && !reached.exact;
}
