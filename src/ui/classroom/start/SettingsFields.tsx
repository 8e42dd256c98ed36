import './settings-fields.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type LessonSettings, MODES, TIES, WAYS, type Way } from '../../../classroom/model';
import { Icon } from '../../Icon';
import type { PhoneServer } from '../room';
import { PHONES_MISSING, SETTINGS } from '../words/start';

interface FieldsProps {
  readonly settings: LessonSettings;
  readonly onChange: (settings: LessonSettings) => void;
}

interface VoteFieldsProps extends FieldsProps {
  /** Whether phones can be had from here; undefined on a page that knows of none. */
  readonly phones: PhoneServer | undefined;
}

/** A network may be joined later: the room is there by then, and says so. */
const hasRooms = (phones: PhoneServer | undefined): boolean => phones === 'ready' || phones === 'alone';

/** Who decides and how votes come in: what everybody should look at once. */
export function VoteFields({ settings, phones, onChange }: VoteFieldsProps) {
  const { mode, ways } = settings;
  const toggled = (way: Way): readonly Way[] => (ways.includes(way) ? ways.filter((w) => w !== way) : [...ways, way]);
  const offered = WAYS.filter((way) => way !== 'phones' || phones !== undefined);
  return (
    <>
      <Group legend={SETTINGS.mode}>
        {MODES.map((each) => (
          <Pick
            key={each}
            type="radio"
            group="mode"
            checked={mode === each}
            {...SETTINGS.modes[each]}
            onChange={() => onChange({ ...settings, mode: each })}
          />
        ))}
      </Group>
      <Group legend={SETTINGS.ways} hint={SETTINGS.oneWay}>
        {offered.map((way) => (
          <Pick
            key={way}
            type="checkbox"
            checked={ways.includes(way)}
            // The last one stays: with none nobody could vote. Phones that are no longer to be had can be given up.
            disabled={ways.includes(way) ? ways.length === 1 : way === 'phones' && !hasRooms(phones)}
            {...SETTINGS.way[way]}
            onChange={() => onChange({ ...settings, ways: toggled(way) })}
          />
        ))}
      </Group>
      {phones !== undefined && phones !== 'ready' && (
        <p class="phones-missing" role="status">
          <Icon name="info" />
          <span>{PHONES_MISSING[phones]}</span>
        </p>
      )}
    </>
  );
}

const VOTE_SECONDS = [20, 30, 45, 60, 90, 120] as const;
const TALK_SECONDS = [60, 90, 120, 180, 300] as const;

/** Ties and time: good as they stand. */
export function MoreFields({ settings, onChange }: FieldsProps) {
  return (
    <>
      <Group legend={SETTINGS.tie}>
        {TIES.map((tie) => (
          <Pick
            key={tie}
            type="radio"
            group="tie"
            checked={settings.tie === tie}
            {...SETTINGS.ties[tie]}
            onChange={() => onChange({ ...settings, tie })}
          />
        ))}
      </Group>
      <div class="time-fields">
        <Time
          label={SETTINGS.seconds}
          none={SETTINGS.authorsTime}
          offered={VOTE_SECONDS}
          value={settings.seconds}
          onChange={(seconds) => onChange({ ...settings, seconds })}
        />
        <Time
          label={SETTINGS.discuss}
          none={SETTINGS.noTime}
          offered={TALK_SECONDS}
          value={settings.discussSeconds}
          onChange={(discussSeconds) => onChange({ ...settings, discussSeconds })}
        />
      </div>
    </>
  );
}

function Group(props: { readonly legend: string; readonly hint?: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="pick-group">
      <legend>
        {props.legend} {props.hint && <small class="pick-note">{props.hint}</small>}
      </legend>
      <div class="picks">{props.children}</div>
    </fieldset>
  );
}

interface PickProps {
  readonly type: 'radio' | 'checkbox';
  readonly group?: string;
  readonly name: string;
  readonly says: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

function Pick({ type, group, name, says, checked, disabled, onChange }: PickProps) {
  return (
    <label class="vote-pick">
      <input type={type} name={group} checked={checked} disabled={disabled} onChange={onChange} />
      <span>
        <b>{name}</b>
        {says && <small>{says}</small>}
      </span>
    </label>
  );
}

interface TimeProps {
  readonly label: string;
  readonly none: string;
  readonly offered: readonly number[];
  readonly value: number | undefined;
  readonly onChange: (seconds: number | undefined) => void;
}

function Time({ label, none, offered, value, onChange }: TimeProps) {
  const id = useId();
  // A time that came from elsewhere is offered as it is.
  const all = value === undefined || offered.includes(value) ? offered : [...offered, value].sort((a, b) => a - b);
  return (
    <div class="time-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))}
      >
        <option value="">{none}</option>
        {all.map((seconds) => (
          <option key={seconds} value={seconds}>
            {SETTINGS.time(seconds)}
          </option>
        ))}
      </select>
    </div>
  );
}
