import { describe, expect, it } from 'vitest';
import { wallView } from '../../../../src/classroom/views/wall';
import type { OpenRoom, RoomProps } from '../../../../src/ui/classroom/room';
import { joinOf } from '../../../../src/ui/classroom/wall/join';
import { withoutPhone } from '../../../../src/ui/classroom/words/join';
import { phones, Room } from '../../../classroom/room';
import { given, openRoom } from '../given-room';

const ways = { ways: ['phones', 'hands'] } as const;
const joined = (room: Partial<OpenRoom> = {}, more: Partial<RoomProps> = {}) =>
  joinOf(ways, given({ room: { ...openRoom, ...room }, ...more }));

describe('how phones get in, on the wall', () => {
  it('is nothing where phones are no way to vote, though a room is open', () => {
    expect(joinOf({ ways: ['hands', 'front'] }, given())).toBeUndefined();
    expect(joinOf(ways, undefined)).toBeUndefined();
    const lesson = new Room({ ...phones, ways: ['hands'] });
    expect(joinOf(wallView(lesson.lesson, lesson.now), given())).toBeUndefined();
  });

  it('is the address and the code, with the Wi-Fi where there is a card of it', () => {
    expect(joined()).toEqual({ join: 'open', origin: 'http://192.168.8.20:4173', code: '7Q4K2M' });
    const wifi = { name: 'RAPPORT', password: 'sidedoor6', security: 'wpa' } as const;
    expect(joined({ wifi })).toMatchObject({ join: 'open', wifi });
  });

  it('hides the code while the room is locked, and where only this computer would get in', () => {
    const { roster } = openRoom;
    expect(joined({ roster: { ...roster, settings: { ...roster.settings, locked: true } } })).toEqual({
      join: 'locked',
    });
    expect(joined({ origin: undefined, addresses: [] })).toEqual({ join: 'shut' });
  });

  it('keeps the code through a moment without a connection, and takes it away when nobody would get in', () => {
    expect(joined({}, { connection: 'lost', reason: 'connecting' })).toMatchObject({ join: 'open' });
    expect(joined({}, { connection: 'lost', reason: 'unreachable' })).toEqual({ join: 'shut' });
    const none = { connection: 'none', room: undefined } as const;
    expect(joinOf(ways, given({ ...none, reason: 'connecting' }))).toEqual({ join: 'soon' });
    expect(joinOf(ways, given({ ...none, reason: 'full' }))).toEqual({ join: 'shut' });
  });

  it('tells whoever has no phone what to do, where there is something to do', () => {
    expect(withoutPhone(['phones', 'front', 'hands'])).toBe('Raise a hand.');
    expect(withoutPhone(['phones', 'front'])).toBe('Vote at the front.');
    expect(withoutPhone(['phones'])).toBe('');
  });
});
