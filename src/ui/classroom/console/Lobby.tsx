import './middle.css';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { MIDDLE, TIE, WALL, WAY } from '../words/console';
import { SETTINGS } from '../words/start';
import type { ConsoleProps } from './props';

interface LobbyProps {
  readonly all: ConsoleProps;
  readonly onSettings: () => void;
}

/** What to look at before the first line: the wall, the room, the vote, the keys. */
export function Lobby({ all: { view, wallLinked, onOpenWall }, onSettings }: LobbyProps) {
  const { room, settings } = view;
  const mode = SETTINGS.modes[settings.mode];
  return (
    <section class="middle">
      <h2>{MIDDLE.lobby}</h2>
      <ul class="lobby-list">
        <Check done={wallLinked} name={MIDDLE.wall} says={wallLinked ? MIDDLE.wallFine : MIDDLE.wallMissing}>
          <Button icon="arrow-square-out" onClick={onOpenWall}>
            {wallLinked ? WALL.again : WALL.open}
          </Button>
        </Check>
        <Check done={room > 0} name={MIDDLE.people} says={room > 0 ? MIDDLE.peopleFine(room) : MIDDLE.peopleMissing} />
        <Check
          done
          name={MIDDLE.votes}
          says={`${settings.ways.map((way) => WAY[way]).join(' + ')}. ${mode.name}: ${mode.says} ${TIE[settings.tie]}`}
        >
          <Button icon="sliders-horizontal" onClick={onSettings}>
            {MIDDLE.change}
          </Button>
        </Check>
        <Check done name={MIDDLE.keys} says={MIDDLE.keysFine} />
      </ul>
    </section>
  );
}

interface CheckProps {
  readonly done: boolean;
  readonly name: string;
  readonly says: string;
  readonly children?: preact.ComponentChildren;
}

function Check({ done, name, says, children }: CheckProps) {
  return (
    <li data-done={done}>
      <Icon name={done ? 'check-circle-fill' : 'warning'} />
      <p>
        <b>{name}</b>
        <span>{says}</span>
      </p>
      {children}
    </li>
  );
}
