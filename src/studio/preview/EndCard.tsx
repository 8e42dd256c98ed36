import './endcard.css';
import { whole } from '../../core/debrief';
import type { Bounds } from '../../core/model';
import { bars, handInHand } from '../../core/score';
import type { State } from '../../core/state';
import { typeset } from '../../ui/debrief/words/typeset';
import { Icon } from '../../ui/Icon';
import { PREVIEW } from '../words/preview';

interface EndCardProps {
  readonly state: State;
  /** Known once every path of this very text was walked. */
  readonly bounds: Bounds | undefined;
  readonly onAgain: () => void;
}

/** Where a play ended, and what it was worth. */
export function EndCard({ state, bounds, onAgain }: EndCardProps) {
  const ending = state.meta?.endings.find(({ id }) => id === state.ending);
  const scored = !state.meta?.unscored;
  return (
    <section class="pv-end" aria-label={PREVIEW.ending}>
      {ending || state.ending ? (
        <>
          <h3>{typeset(ending?.title ?? state.ending ?? '')}</h3>
          {ending && <p>{typeset(ending.text)}</p>}
        </>
      ) : (
        <>
          <h3>{PREVIEW.noEnding}</h3>
          {scored && <p>{PREVIEW.noEndingHelp}</p>}
        </>
      )}
      {scored && (bounds ? <Outcomes state={state} bounds={bounds} /> : <p class="muted">{PREVIEW.unwalked}</p>)}
      <button type="button" class="pv-button" onClick={onAgain}>
        <Icon name="arrow-counter-clockwise" />
        {PREVIEW.again}
      </button>
    </section>
  );
}

function Outcomes({ state, bounds }: { readonly state: State; readonly bounds: Bounds }) {
  const exact = bars(state.totals, bounds);
  const right = state.decided.filter((d) => d.option.best).length;
  return (
    <dl class="pv-outcomes">
      <Bar name={PREVIEW.outcomes.security} points={whole(exact.security)} />
      <Bar name={PREVIEW.outcomes.service} points={whole(exact.service)} />
      <Bar name={PREVIEW.outcomes.handInHand} points={whole(handInHand(exact))} />
      <div class="pv-figures">
        <dt class="sr">{PREVIEW.ending}</dt>
        <dd>
          {PREVIEW.random(whole(bounds.random.handInHand))} · {PREVIEW.right(right, state.decided.length)}
        </dd>
      </div>
    </dl>
  );
}

function Bar({ name, points }: { readonly name: string; readonly points: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="pv-bar" aria-hidden="true">
          <i style={{ width: `${points}%` }} />
        </span>
        <b>{points}</b>
      </dd>
    </div>
  );
}
