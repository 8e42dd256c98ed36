/** What the officer may answer: each of their own sentences in the order they were said, or none. */
import type { DecisionDebrief } from '../../core/debrief';
import { typeset } from '../debrief/words/typeset';
import { REFLECT } from '../words/reflect';

export interface Answer {
  /** A decision's id, or `none`. */
  readonly value: string;
  readonly mark: string;
  readonly text: string;
}

export function answersOf(decisions: readonly DecisionDebrief[]): Answer[] {
  const own = decisions.map((d) => ({
    value: d.decision.id,
    mark: String(d.number),
    text: typeset(d.chosen.option.text),
  }));
  return [...own, { value: 'none', mark: '0', text: REFLECT.none }];
}
