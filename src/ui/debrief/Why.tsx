import type { DecisionDebrief } from '../../core/debrief';
import { COMPETENCIES } from '../../core/model';
import { COMPETENCY_WORDS } from '../../core/words';
import { Icon } from '../Icon';
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
        Why<span class="aside"> it landed that way</span>
      </h4>
      {why && <p>{sentence(why)}</p>}
      {!why && !best && rightIf && <p>Here it was not the moment for it: it is right if {sentence(rightIf)}</p>}
      {best && mile && <p class="veteran">{sentence(mile)}</p>}
      {shown.length > 0 && (
        <p class="showed">
          Showed:{' '}
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
