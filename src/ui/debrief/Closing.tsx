import type { Debrief } from '../../core/debrief';
import { Icon } from '../Icon';
import { JumpLink } from './JumpLink';
import { sentence, typeset } from './words/typeset';

/** One praise, one next mile: never more, and even a perfect scene has one of each to give. */
export function Closing({ debrief }: { readonly debrief: Debrief }) {
  const praised = debrief.decisions.find((d) => d.number === debrief.praise);
  const { text, decision } = debrief.mile;
  return (
    <div class="pair closing">
      {praised && (
        <section class="card praise" aria-labelledby="keep-this">
          <Icon name="star-fill" />
          <div>
            <h2 id="keep-this">Keep this</h2>
            <blockquote>{typeset(praised.chosen.option.text)}</blockquote>
            <p>{sentence(praised.chosen.option.why || praised.chosen.option.heard)}</p>
          </div>
        </section>
      )}
      <section class="card mile" aria-labelledby="next-mile">
        <Icon name="road-horizon" />
        <div>
          <h2 id="next-mile">Your next mile</h2>
          <p>{sentence(text)}</p>
          {decision !== undefined && (
            <p class="small muted">
              From <JumpLink to={decision}>decision {decision}</JumpLink>.
            </p>
          )}
        </div>
      </section>
    </div>
  );
}
