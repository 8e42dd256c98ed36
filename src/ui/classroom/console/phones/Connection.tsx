import './connection.css';
import { Button } from '../../../Button';
import { Icon } from '../../../Icon';
import { CONNECTION, GETTING_IN, ROOM_TROUBLE } from '../../words/room';
import type { ConsoleProps } from '../props';
import { healthLines, roomTrouble } from './connection-words';
import { usePassed } from './usePassed';

/** How the phones do, and where they do not: what is wrong and the next step. */
export function Connection({ view, room }: ConsoleProps) {
  const health = room?.room?.health;
  const passed = usePassed(health, health?.savedAgo !== undefined);
  if (!room || !view.settings.ways.includes('phones')) return null;
  const trouble = roomTrouble(view, room);
  return (
    <section class="box connection" data-trouble={trouble !== undefined && trouble !== 'connecting'}>
      <h2>
        <Icon name={trouble ? 'wifi-slash' : 'pulse'} />
        {CONNECTION.title}
      </h2>
      {trouble ? (
        <RoomTrouble reason={trouble} onTry={room.asks.tryNow} />
      ) : (
        <ul>
          {room.room && room.room.origin === undefined && (
            <li data-sign="warn">
              <span>{GETTING_IN.noAddress}</span>
            </li>
          )}
          {healthLines(room, passed).map(({ sign, words, next }) => (
            <li key={sign + words.replace(/\d/g, '')} data-sign={sign}>
              <span>
                {words} {next}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RoomTroubleProps {
  readonly reason: keyof typeof ROOM_TROUBLE;
  readonly onTry: () => void;
}

export function RoomTrouble({ reason, onTry }: RoomTroubleProps) {
  const { what, next } = ROOM_TROUBLE[reason];
  return (
    <div class="room-trouble" role="status">
      <p>
        <b>{what}</b> {next}
      </p>
      {reason !== 'connecting' && (
        <Button icon="arrow-counter-clockwise" onClick={onTry}>
          {CONNECTION.tryNow}
        </Button>
      )}
    </div>
  );
}
