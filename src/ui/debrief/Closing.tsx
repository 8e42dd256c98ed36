import type { Debrief } from '../../core/debrief';
import { COMPETENCY_WORDS } from '../../core/words';
import { Icon } from '../Icon';
import { JumpLink } from './JumpLink';
import { CLOSING } from './words/page';
import { sentence, typeset } from './words/typeset';

/** One praise, one next mile: never more. */
export function Closing({ debrief }: { readonly debrief: Debrief }) {
  const praised = debrief.decisions.find((d) => d.number === debrief.praise);
  const { mile } = debrief;
  return (
    <div class="pair closing">
      {praised && (
        <section class="card praise" aria-labelledby="keep-this">
          <Icon name="star-fill" />
          <div>
            <h2 id="keep-this">{CLOSING.keep}</h2>
            <blockquote>{typeset(praised.chosen.option.text)}</blockquote>
            <p>{sentence(praised.chosen.option.why || praised.chosen.option.heard)}</p>
          </div>
        </section>
      )}
      {mile && (
        <section class="card mile" aria-labelledby="next-mile">
          <Icon name="road-horizon" />
          <div>
            <h2 id="next-mile">{CLOSING.mile}</h2>
            <p>{sentence(mile.text)}</p>
            {mile.decision !== undefined && (
              <p class="small muted">
                {mile.competency && `${CLOSING.oneStep(COMPETENCY_WORDS[mile.competency].name)} `}
                {CLOSING.from} <JumpLink to={mile.decision}>{CLOSING.decision(mile.decision)}</JumpLink>.
              </p>
            )}
          </div>
        </section>
      )}
    </div>
  );
}
