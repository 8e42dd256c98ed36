/** A room of phones as the pages are given it; what is asked of it goes nowhere. */
import { type Member, ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import type { OpenRoom, RoomProps } from '../../../src/ui/classroom/room';

const nowhere = () => undefined;

export const member = (number: number, more: Partial<Member> = {}): Member => ({
  ...{ id: `m${number}`, number, state: 'here', since: 0 },
  ...more,
});

export const openRoom: OpenRoom = {
  code: '7Q4K2M',
  origin: 'http://192.168.8.20:4173',
  addresses: [{ origin: 'http://192.168.8.20:4173', card: 'Wi-Fi', note: 'A home or office network.' }],
  roster: { settings: ROOM_SETTINGS, members: [member(1), member(2)] },
  health: { here: 2, asleep: 0 },
  leads: true,
  follows: false,
};

export function given(more: Partial<RoomProps> = {}): RoomProps {
  return {
    ...{ server: 'ready', connection: 'joined', room: openRoom },
    asks: {
      ...{ pickAddress: nowhere, setWifi: nowhere, act: nowhere, copy: nowhere },
      ...{ openPhones: nowhere, closePhones: nowhere, tryNow: nowhere },
    },
    ...more,
  };
}
