import './middle.css';
import { Button } from '../../Button';
import { MIDDLE, TIE, WALL, WAY } from '../words/console';
import { SETTINGS } from '../words/start';
import { Check } from './Check';
import { PhonesCheck } from './phones/PhonesCheck';
import { PhonesPane } from './phones/PhonesPane';
import type { ConsoleProps } from './props';

interface LobbyProps {
  readonly all: ConsoleProps;
  readonly onSettings: () => void;
  readonly onElsewhere: () => void;
}

/** What to look at before the first line: the wall, the room, the vote, the keys. */
export function Lobby({ all, onSettings, onElsewhere }: LobbyProps) {
  const { view, wallLinked, onOpenWall } = all;
  const { room, settings } = view;
  const open = settings.ways.includes('phones') ? all.room?.room : undefined;
  const mode = SETTINGS.modes[settings.mode];
  return (
    <section class="middle">
      <h2>{MIDDLE.lobby}</h2>
      <ul class="lobby-list" data-phones={open !== undefined}>
        <Check done={wallLinked} name={MIDDLE.wall} says={wallLinked ? MIDDLE.wallFine : MIDDLE.wallMissing}>
          <Button icon="arrow-square-out" onClick={onOpenWall}>
            {wallLinked ? WALL.again : WALL.open}
          </Button>
        </Check>
        <PhonesCheck {...all} />
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
      {all.room && open && <PhonesPane room={open} asks={all.room.asks} onElsewhere={onElsewhere} />}
    </section>
  );
}
