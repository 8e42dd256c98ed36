import './roster.css';
import { useState } from 'preact/hooks';
import type { RoomSettings } from '../../../../classroom/protocol/host';
import { Button } from '../../../Button';
import { Icon, type IconName } from '../../../Icon';
import type { OpenRoom, RoomAsks } from '../../room';
import { ROSTER } from '../../words/room';
import { MemberRow } from './MemberRow';
import { inOrder, type Voters, waitingOf } from './roster-words';

interface RosterProps {
  readonly room: OpenRoom;
  readonly asks: RoomAsks;
  readonly voters: Voters;
}

/** As many as one looks through; a full hall is counted, not read. */
const AT_FIRST = 60;

/** Who is in by phone, who waits at the door; each can be let in, removed, or called by its number. */
export function Roster({ room: { roster }, asks, voters }: RosterProps) {
  const [all, showAll] = useState(false);
  const [open, setOpen] = useState<string>();
  const { settings, members } = roster;
  const waiting = waitingOf(roster);
  const ordered = inOrder(members);
  const shown = all ? ordered : ordered.slice(0, AT_FIRST);
  return (
    <section class="roster" aria-label={ROSTER.title}>
      <header>
        <h2>{ROSTER.title}</h2>
        <p role="status">{ROSTER.counts(members.length - waiting.length, waiting.length)}</p>
      </header>
      <div class="roster-acts">
        <Switch
          on={settings.locked}
          icon={settings.locked ? 'lock-simple' : 'lock-simple-open'}
          words={settings.locked ? ROSTER.locked : ROSTER.lock}
          onChange={() => set(asks, settings, { locked: !settings.locked })}
        />
        {settings.names !== 'none' && (
          <Switch
            on={settings.hideNames}
            icon="eye-slash"
            words={settings.hideNames ? ROSTER.hidden : ROSTER.hide}
            onChange={() => set(asks, settings, { hideNames: !settings.hideNames })}
          />
        )}
        {waiting.length > 1 && (
          <Button
            small
            icon="user-plus"
            onClick={() => {
              for (const { id } of waiting) asks.act({ do: 'let-in', id });
            }}
          >
            {ROSTER.letAllIn(waiting.length)}
          </Button>
        )}
      </div>
      {members.length === 0 && <p class="roster-nobody">{ROSTER.nobody}</p>}
      <ul>
        {shown.map((member) => (
          <MemberRow
            key={member.id}
            {...{ member, settings, voters }}
            open={open === member.id}
            onOpen={() => setOpen(open === member.id ? undefined : member.id)}
            onAct={asks.act}
          />
        ))}
      </ul>
      {ordered.length > shown.length && (
        <Button small onClick={() => showAll(true)}>
          {ROSTER.more(ordered.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function set(asks: RoomAsks, settings: RoomSettings, change: Partial<RoomSettings>): void {
  asks.act({ do: 'settings', settings: { ...settings, ...change } });
}

interface SwitchProps {
  readonly on: boolean;
  readonly icon: IconName;
  readonly words: string;
  readonly onChange: () => void;
}

function Switch({ on, icon, words, onChange }: SwitchProps) {
  return (
    <button type="button" class="btn small" aria-pressed={on} onClick={onChange}>
      <Icon name={icon} />
      {words}
    </button>
  );
}
