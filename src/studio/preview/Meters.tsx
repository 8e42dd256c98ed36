import './meters.css';
import { useRef, useState } from 'preact/hooks';
import { wouldTell } from '../../core/disclosure';
import type { Hidden, Meter } from '../../core/model';
import type { State } from '../../core/state';
import { STAGE_WORDS } from '../../core/words';
import type { PlayView } from '../../session/view';
import { Icon } from '../../ui/Icon';
import { Portrait } from '../../ui/Portrait';
import { addressed } from '../../ui/scene/addressed';
import { METER_ICONS, METER_WORDS } from '../../ui/words';
import { PREVIEW } from '../words/preview';
import type { PreviewControl } from './control';
import { type Held, hiddenOf, type MeterRow, meterRow, withHeld } from './held';

interface MetersProps {
  readonly control: PreviewControl;
  readonly view: PlayView;
  readonly held: Held | undefined;
}

/** Trust and rapport as numbers; pulling one holds it for what follows. Who is talked with comes first. */
export function Meters({ control, view, held }: MetersProps) {
  const { state } = view;
  const [all, showAll] = useState(false);
  const last = useRef<string>(undefined);
  const first = addressed(view, last.current);
  last.current = first;
  const cast = state.meta?.cast.map(({ id }) => id) ?? [];
  const shown = cast.filter((id) => all || id === first || held?.meters[id] !== undefined);
  const others = cast.length - shown.length;
  if (cast.length === 0) return null;
  return (
    <section class="pv-meters" aria-label={PREVIEW.meters}>
      {shown.map((who) => (
        <PersonRow key={who} who={who} control={control} state={state} held={held} />
      ))}
      {(all || others > 0) && (
        <button type="button" class="pv-others" aria-expanded={all} onClick={() => showAll(!all)}>
          <Icon name={all ? 'caret-up' : 'caret-down'} />
          {all ? PREVIEW.fewer : PREVIEW.others(others)}
        </button>
      )}
    </section>
  );
}

interface PersonRowProps extends Omit<MetersProps, 'view'> {
  readonly who: string;
  readonly state: State;
}

function PersonRow({ who, control, state, held }: PersonRowProps) {
  const person = withHeld(state.people, held)[who];
  if (!person) return null;
  const hidden = hiddenOf(state.meta, who);
  const set = (meter: Meter) => (points: number | undefined) => control.hold(who, meter, points);
  return (
    <div class="pv-person">
      <Portrait look={state.scene.looks[who]} face={state.scene.faces[who] ?? 'calm'} />
      <p class="pv-who">
        <b>{who}</b>
        <span>{STAGE_WORDS[person.stage]}</span>
      </p>
      <Slider row={meterRow(state, held, who, 'trust')} onSet={set('trust')} />
      <Slider row={meterRow(state, held, who, 'rapport')} onSet={set('rapport')} />
      {hidden.length > 0 && (
        <ul class="pv-needs">
          {hidden.map((one) => (
            <li key={one.id}>
              <Icon name={state.told.includes(one.id) ? 'eye' : 'eye-slash'} />
              {PREVIEW.needs(one)}
              {standing(one, state, person)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function standing(hidden: Hidden, { told }: State, person: Parameters<typeof wouldTell>[0]): string {
  if (told.includes(hidden.id)) return `: ${PREVIEW.told}`;
  return wouldTell(person, hidden) ? `: ${PREVIEW.wouldTell}` : '';
}

interface SliderProps {
  readonly row: MeterRow;
  readonly onSet: (points: number | undefined) => void;
}

function Slider({ row, onSet }: SliderProps) {
  const { who, meter, points, byHand, ticks } = row;
  return (
    <div class={byHand ? `pv-slider ${meter} by-hand` : `pv-slider ${meter}`}>
      <Icon name={METER_ICONS[meter]} />
      <span class="pv-meter-name">{METER_WORDS[meter]}</span>
      <span class="pv-track" style={{ '--points': points }}>
        {ticks.map(({ at, hidden }) => (
          <i key={`${at}/${hidden}`} class="pv-tick" style={{ '--at': at }} />
        ))}
        <input
          type="range"
          min={0}
          max={100}
          value={points}
          aria-label={PREVIEW.slider(METER_WORDS[meter], who)}
          aria-valuetext={byHand ? `${points}, ${PREVIEW.byHand}` : String(points)}
          onInput={(event) => onSet(Number(event.currentTarget.value))}
        />
      </span>
      <b>{points}</b>
      {byHand && (
        <button
          type="button"
          class="pv-free"
          aria-label={`${PREVIEW.reset}: ${PREVIEW.slider(METER_WORDS[meter], who)}`}
          title={PREVIEW.reset}
          onClick={() => onSet(undefined)}
        >
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}
