import './topbar.css';
import { Button, IconButton } from '../../Button';
import { Icon } from '../../Icon';
import { MODE, TOP, WAY } from '../words/console';
import { Kbd } from './Kbd';
import { PhonesLink, RoomChip, Waiting } from './phones/PhonesBar';
import { waitingOf } from './phones/roster-words';
import type { ConsoleProps } from './props';

interface TopBarProps {
  readonly all: ConsoleProps;
  readonly onRoom: () => void;
  readonly onSettings: () => void;
  readonly onRun: () => void;
  readonly onEnd: () => void;
  readonly onNewLesson: () => void;
}

export function TopBar({ all, onRoom, onSettings, onRun, onEnd, onNewLesson }: TopBarProps) {
  const { view, wallLinked, night, onNight, onCommand } = all;
  const { settings, blank, phase } = view;
  const ended = phase === 'ended';
  const phones = settings.ways.includes('phones') ? all.room : undefined;
  const waiting = phones?.room ? waitingOf(phones.room.roster).length : 0;
  return (
    <header class="console-top">
      <div class="console-name">
        <span class="console-logo">
          <Icon name="chalkboard-teacher-fill" />
        </span>
        <h1>{view.title}</h1>
      </div>
      {phones && !ended && <RoomChip phones={phones} onRoom={onRoom} />}
      {!ended && (
        <button type="button" class="console-chip console-settings" title={TOP.settingsTitle} onClick={onSettings}>
          <Icon name="hand-fill" />
          <span>{TOP.settings(settings.ways.map((way) => WAY[way]).join(' + '), MODE[settings.mode])}</span>
          <span class="sr">{TOP.settingsTitle}</span>
          <Icon name="caret-down" />
        </button>
      )}
      <Button class="console-run-button" icon="list-bullets" onClick={onRun}>
        {phones ? TOP.runRoster : TOP.run}
        {waiting > 0 && <Waiting waiting={waiting} />}
      </Button>
      <span class="console-space" />
      {phones && !ended && <PhonesLink phones={phones} />}
      <p class="console-link" role="status" data-linked={wallLinked}>
        <Icon name={wallLinked ? 'projector-screen' : 'warning'} />
        <span>{wallLinked ? TOP.linked : TOP.apart}</span>
      </p>
      {!phones && (
        <p class="console-offline">
          <Icon name="wifi-slash" />
          <span>{TOP.offline}</span>
        </p>
      )}
      <IconButton name="moon" label={TOP.night} pressed={night} framed onClick={onNight} />
      {!ended && (
        <Button icon={blank ? 'eye' : 'eye-slash'} onClick={() => onCommand({ do: 'blank', blank: !blank })}>
          {blank ? TOP.unblank : TOP.blank} <Kbd>.</Kbd>
        </Button>
      )}
      {ended ? (
        <Button icon="plus" onClick={onNewLesson}>
          {TOP.newLesson}
        </Button>
      ) : (
        <Button icon="stop-fill" onClick={onEnd}>
          {TOP.end}
        </Button>
      )}
    </header>
  );
}
