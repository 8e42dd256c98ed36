import type { Debrief } from '../../core/debrief';
import type { NearMiss } from '../../core/disclosure';
import { Icon } from '../Icon';
import { inSentence } from '../names';
import { moments, nearSentence, somethingAbout, TOLD } from './words/near';
import { typeset } from './words/typeset';

/** How near something came to being told. It never says what: a replay is still worth playing. */
export function NearMissItem({ debrief, miss }: { readonly debrief: Debrief; readonly miss: NearMiss }) {
  const name = inSentence(debrief.meta.cast, miss.hidden.who);
  const person = debrief.people.find((p) => p.id === miss.hidden.who);
  return (
    <li>
      <Icon name="lock-simple-open" />
      <div>
        <h3>{TOLD.near(miss, typeset(somethingAbout(miss.hidden.about)))}</h3>
        <p>{nearSentence(miss, name)}</p>
        {miss.bounds
          .filter((b) => b.reached < b.needed)
          .map((b) => (
            <div class={`near ${b.meter}`} key={b.meter} aria-hidden="true">
              <div class="track">
                <i style={{ width: `${b.reached}%` }} />
                <u style={{ insetInlineStart: `${b.needed}%` }} />
              </div>
              <p class="near-words">{TOLD.reached(b.meter, b.reached, b.needed)}</p>
            </div>
          ))}
        <p class="small muted">{moments(miss, person)}</p>
      </div>
    </li>
  );
}
