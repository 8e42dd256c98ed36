import type { Debrief, Heard } from '../../core/debrief';
import { Icon } from '../Icon';
import { capital } from '../names';
import { Portrait } from '../Portrait';
import { SectionHead } from './SectionHead';
import { HEARSAY, hearsay } from './words/change';
import { signed } from './words/numbers';
import { quoted, typeset } from './words/typeset';

const ARROWS = { up: 'arrow-up', down: 'arrow-down', same: 'equals' } as const;

function Listener({ debrief, heard }: { readonly debrief: Debrief; readonly heard: Heard }) {
  const { listener, change } = heard;
  const { direction, words } = hearsay(change);
  const look = debrief.meta.cast.find((m) => m.name === listener.name)?.look;
  const account = direction === 'same' ? '' : change > 0 ? listener.good : listener.bad;
  const points = Math.round(change);
  return (
    <li>
      {look && <Portrait look={look} face={direction === 'down' ? 'guarded' : 'calm'} />}
      <div>
        <h3>
          {listener.name}, {typeset(listener.when)}
        </h3>
        <p>{account ? quoted(account) : HEARSAY.nothing}</p>
        <p class="micro">
          <span class="muted">{capital(typeset(listener.role))} · </span>
          <span class={`change ${direction}`}>
            <Icon name={ARROWS[direction]} />
            {words}
          </span>
          {points !== 0 && <span class="muted"> {signed(points)}</span>}
        </p>
      </div>
    </li>
  );
}

/** Talk travels: who hears of this scene without having been there. */
export function Ripple({ debrief }: { readonly debrief: Debrief }) {
  if (debrief.heard.length === 0) return null;
  return (
    <section class="part" aria-labelledby="who-hears">
      <SectionHead id="who-hears" title={HEARSAY.title} />
      <div class="card pad">
        <ul class="ripple">
          {debrief.heard.map((h) => (
            <Listener key={h.listener.name} debrief={debrief} heard={h} />
          ))}
        </ul>
      </div>
    </section>
  );
}
