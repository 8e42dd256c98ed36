import { useId } from 'preact/hooks';
import type { RoomAct, RoomSettings } from '../../../../classroom/protocol/host';
import { NAMES } from '../../../../classroom/protocol/phone';
import { Icon } from '../../../Icon';
import { DOOR } from '../../words/room';
import { readTeams } from './teams';

interface DoorFieldsProps {
  readonly settings: RoomSettings;
  readonly onAct: (act: RoomAct) => void;
}

/** Who may come in, and what is asked of them. It counts at once. */
export function DoorFields({ settings, onAct }: DoorFieldsProps) {
  const group = useId();
  const teams = useId();
  const change = (by: Partial<RoomSettings>) => onAct({ do: 'settings', settings: { ...settings, ...by } });
  return (
    <section class="box door">
      <h3>
        <Icon name="door-open" />
        {DOOR.title}
      </h3>
      <Tick on={settings.locked} name={DOOR.lock} says={DOOR.lockSays} onChange={(locked) => change({ locked })} />
      <Tick
        on={settings.approve}
        name={DOOR.approve}
        says={DOOR.approveSays}
        onChange={(approve) => change({ approve })}
      />
      <fieldset>
        <legend>{DOOR.names}</legend>
        {NAMES.map((names) => (
          <label key={names} class="door-pick">
            <input
              type="radio"
              name={group}
              checked={settings.names === names}
              onChange={() =>
                change({
                  names,
                  teams: names === 'team' && settings.teams.length === 0 ? DOOR.usualTeams : settings.teams,
                })
              }
            />
            <span>
              <b>{DOOR.kinds[names].name}</b>
              <small>{DOOR.kinds[names].says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.names === 'team' && (
        <div class="door-teams">
          <label for={teams}>{DOOR.teams}</label>
          <input
            id={teams}
            type="text"
            autocomplete="off"
            aria-describedby={`${teams}-hint`}
            value={settings.teams.join(', ')}
            onChange={(event) => {
              const read = readTeams(event.currentTarget.value);
              // Without a team nobody could choose one.
              if (read.length > 0) change({ teams: read });
              event.currentTarget.value = (read.length > 0 ? read : settings.teams).join(', ');
            }}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
          <small id={`${teams}-hint`}>{DOOR.teamsHint}</small>
        </div>
      )}
      {settings.names !== 'none' && (
        <Tick
          on={settings.hideNames}
          name={DOOR.hide}
          says={DOOR.hideSays}
          onChange={(hideNames) => change({ hideNames })}
        />
      )}
    </section>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly name: string;
  readonly says: string;
  readonly onChange: (on: boolean) => void;
}

function Tick({ on, name, says, onChange }: TickProps) {
  return (
    <label class="door-pick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{name}</b>
        <small>{says}</small>
      </span>
    </label>
  );
}
