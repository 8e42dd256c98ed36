import type { DecisionDebrief } from '../../core/debrief';
import { Icon } from '../Icon';
import { DECISION } from './words/decision';
import { alsoRight } from './words/differ';
import { sentence, typeset } from './words/typeset';

/** Reasonable officers differ: the other reply that is right here, with its reason beside that of the one taken. */
export function AlsoRight({ d }: { readonly d: DecisionDebrief }) {
  const other = alsoRight(d);
  if (!other) return null;
  return (
    <div class="block why also-right">
      <h4>
        <Icon name="star-fill" />
        {DECISION.alsoRight}
      </h4>
      <p>{typeset(other.option.text)}</p>
      {other.option.why && <p>{sentence(other.option.why)}</p>}
    </div>
  );
}
