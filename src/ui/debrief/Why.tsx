import type { DecisionDebrief } from '../../core/debrief';
import { COMPETENCIES } from '../../core/model';
import { COMPETENCY_WORDS } from '../../core/words';
import { Icon } from '../Icon';
import { WHY } from './words/decision';
import { levelWord } from './words/lanes';
import { signed } from './words/numbers';
import { sentence } from './words/typeset';

/** Why it landed that way (where the author gave no reason: when it would have been right), what a veteran might add, and which competencies it showed. */
export function Why({ d }: { readonly d: DecisionDebrief }) {
  const { why, rightIf, best, mile, shows } = d.chosen.option;
  const shown = COMPETENCIES.flatMap((c) => (shows[c] ? [{ competency: c, level: shows[c] }] : []));
  return (
    <div class="block why">
      <h4>
        <Icon name="lightbulb" />
        {WHY.why}
        <span class="aside"> {WHY.landed}</span>
      </h4>
      {why && <p>{sentence(why)}</p>}
      {!why && !best && rightIf && <p>{WHY.rightIf(sentence(rightIf))}</p>}
      {best && mile && <p class="veteran">{sentence(mile)}</p>}
      {shown.length > 0 && (
        <p class="showed">
          {WHY.showed}{' '}
          {shown.map(({ competency, level }, i) => (
            <span key={competency}>
              {i > 0 && ', '}
              <b>{COMPETENCY_WORDS[competency].name}</b> {levelWord(level)} {signed(level)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
