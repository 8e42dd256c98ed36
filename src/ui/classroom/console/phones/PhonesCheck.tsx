import { Button } from '../../../Button';
import { PHONES, ROOM_TROUBLE } from '../../words/room';
import { Check } from '../Check';
import type { ConsoleProps } from '../props';
import { roomTrouble } from './connection-words';

/** The line about phones before the first line of the scene; none where no phone can be had. */
export function PhonesCheck({ view, room }: ConsoleProps) {
  if (!room) return null;
  if (!view.settings.ways.includes('phones')) {
    if (room.server !== 'ready' && room.server !== 'alone') return null;
    return (
      <Check done name={PHONES.title} says={PHONES.offer}>
        <Button icon="device-mobile" onClick={room.asks.openPhones}>
          {PHONES.open}
        </Button>
      </Check>
    );
  }
  const trouble = roomTrouble(view, room);
  if (trouble && trouble !== 'connecting') {
    const { what, next } = ROOM_TROUBLE[trouble];
    return <Check done={false} name={PHONES.title} says={`${what} ${next}`} />;
  }
  const open = room.room;
  return <Check done={(open?.health.here ?? 0) > 0} name={PHONES.title} says={saysOf(open)} />;
}

function saysOf(open: NonNullable<ConsoleProps['room']>['room']): string {
  if (!open) return PHONES.checkSoon;
  const { here, asleep } = open.health;
  const { locked } = open.roster.settings;
  if (here + asleep > 0) return [PHONES.checkFine(here, asleep), ...(locked ? [PHONES.checkLocked] : [])].join(' ');
  return locked ? PHONES.checkLocked : open.origin === undefined ? PHONES.checkShut : PHONES.checkNobody(open.code);
}
