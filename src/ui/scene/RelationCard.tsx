import './relation.css';
import './relation-phone.css';
import { useRef, useState } from 'preact/hooks';
import type { Stage } from '../../core/model';
import { rapport, trust } from '../../core/people';
import { STAGE_WORDS } from '../../core/words';
import type { PlayView } from '../../session/view';
import { fresh } from '../fresh';
import { Icon, type IconName } from '../Icon';
import { inSentence } from '../names';
import { movesOf } from '../words';
import { RELATION } from '../words/scene';
import { addressed } from './addressed';
import { Meter } from './Meter';
import { WhyList } from './WhyList';

const STAGE_ICONS: Record<Stage, IconName> = {
  calm: 'smiley',
  anxious: 'smiley-nervous',
  defensive: 'smiley-meh',
  risk: 'smiley-angry',
  cooling: 'smiley-sad',
};

/**
 * How one person stands to the officer, in words and pips, and why it moved, unfolding inside the card so that it
 * never covers a face or a reply. Everybody's meters are in the page; one person's are shown.
 */
export function RelationCard({ view }: { readonly view: PlayView }) {
  const [open, setOpen] = useState(false);
  const [turned, setTurned] = useState<{ readonly to: string; readonly step: number }>();
  const last = useRef<string>(undefined);
  const { meta, people } = view.state;
  // Turning the card by hand lasts until somebody else speaks or is moved.
  const shown = turned?.step === view.step ? turned.to : addressed(view, last.current);
  last.current = shown;
  if (!meta || !shown) return null;
  const cast = meta.cast;
  const next = cast[(cast.findIndex((one) => one.id === shown) + 1) % cast.length];
  const moves = movesOf(fresh(view).filter((fact) => fact.fact === 'MeterChanged'));
  const change = (who: string, meter: string) =>
    moves.find((one) => one.who === who && one.meter === meter)?.change ?? 0;
  return (
    <section class={open ? 'relation card open' : 'relation card'} aria-label={RELATION.title}>
      {cast.map(({ id, name, role }) => {
        const person = people[id];
        if (!person) return null;
        return (
          <div key={id} class="relation-person" hidden={id !== shown}>
            <header>
              <div>
                <h2>{name}</h2>
                <p>{role}</p>
              </div>
              {/* The strip of a phone has no room for the whole name. */}
              <b class="call-name" aria-hidden="true">
                {id}
              </b>
              <span class="stage-word">
                <Icon name={STAGE_ICONS[person.stage]} />
                <span>{STAGE_WORDS[person.stage]}</span>
              </span>
            </header>
            <div class="meters">
              <Meter
                who={id}
                name={inSentence(cast, id)}
                meter="trust"
                points={trust(person)}
                change={change(id, 'trust')}
              />
              <Meter
                who={id}
                name={inSentence(cast, id)}
                meter="rapport"
                points={rapport(person)}
                change={change(id, 'rapport')}
              />
            </div>
          </div>
        );
      })}
      <div class="relation-more">
        <button type="button" class="why-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{RELATION.why}</span>
          <Icon name={open ? 'caret-up' : 'caret-down'} />
        </button>
        {next && next.id !== shown && (
          <button
            type="button"
            class="next-person"
            onClick={() => setTurned({ to: next.id, step: view.step })}
            aria-label={RELATION.show(next.name)}
          >
            {next.id}
            <Icon name="caret-right" />
          </button>
        )}
      </div>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and must scroll by keyboard too.
        <section class="why-panel" aria-label={RELATION.whyWith(inSentence(cast, shown))} tabIndex={0}>
          <WhyList state={view.state} who={shown} />
        </section>
      )}
    </section>
  );
}
