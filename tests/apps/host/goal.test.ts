import { describe, expect, it } from 'vitest';
import { openRoomKeep } from '../../../src/adapters/room-socket/kept';
import { goalOf } from '../../../src/apps/host/room/goal';
import { keyIn, roomProps } from '../../../src/apps/host/room/props';
import { EMPTY_LESSON } from '../../../src/classroom/fold';
import type { Lesson } from '../../../src/classroom/model';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import type { RoomAsks } from '../../../src/ui/classroom/room';
import { computer } from '../../classroom/computer';

const lesson = (id: string, ways: Lesson['settings']['ways']): Lesson => ({
  ...EMPTY_LESSON,
  phase: 'lobby',
  id,
  settings: { ...EMPTY_LESSON.settings, ways },
});
const room = { code: 'ABCDEF', key: '0'.repeat(32), lesson: 'l1' };
const { lesson: _, ...key } = room;

describe('what a window wants of the server', () => {
  it.each([
    ['nothing without a lesson', EMPTY_LESSON, {}, { goal: 'none' }],
    ['nothing where hands vote', lesson('l1', ['hands']), {}, { goal: 'none' }],
    ['a room where phones vote', lesson('l1', ['phones']), {}, { goal: 'open', lesson: 'l1', title: '' }],
    ['its own room again', lesson('l1', ['phones']), { room }, { goal: 'attach', ...key, lesson: 'l1' }],
    [
      'its room while phones are off for a moment',
      lesson('l1', ['hands']),
      { room },
      { goal: 'attach', ...key, lesson: 'l1' },
    ],
    ['the room of the lesson before', lesson('l2', ['phones']), { room }, { goal: 'attach', ...key, lesson: 'l2' }],
    ['no room of another lesson without phones', lesson('l2', ['hands']), { room }, { goal: 'none' }],
    ['the lesson that it lost', EMPTY_LESSON, { room }, { goal: 'attach', ...key, lesson: 'l1' }],
    ['nothing of one that was forgotten on purpose', EMPTY_LESSON, { room: { ...room, lesson: '' } }, { goal: 'none' }],
  ] as const)('is %s', (_what, given, kept, goal) => {
    expect(goalOf(given, kept, true)).toEqual(goal);
  });

  it('is never a second room: the wall opens none', () => {
    expect(goalOf(lesson('l1', ['phones']), {}, false)).toEqual({ goal: 'none' });
  });
});

describe('what a computer keeps of its room', () => {
  it('is known to both windows and stays over a reload; what cannot be read is none', () => {
    const pc = computer();
    const [one, two] = [openRoomKeep(pc.open()), openRoomKeep(pc.open())];
    let heard = 0;
    two.subscribe(() => heard++);
    one.change({ room });
    two.change({ wifi: { name: 'Class', password: 'p;w', security: 'wpa' } });
    expect(one.get()).toEqual({ room, wifi: { name: 'Class', password: 'p;w', security: 'wpa' } });
    one.change({ room: undefined });
    expect(openRoomKeep(pc.open()).get()).toEqual({ wifi: { name: 'Class', password: 'p;w', security: 'wpa' } });
    expect(heard).toBe(3);
    for (const damaged of ['{', 'null', '{"room":{"code":1}}']) {
      pc.put(damaged);
      expect(one.get()).toEqual({});
    }
  });
});

describe('what the pages are told of a room', () => {
  const asks = {} as RoomAsks;
  const addresses = ['http://192.168.8.20:4173', 'http://10.0.0.2:4173'].map((origin) => ({
    origin,
    card: 'a',
    note: '',
  }));
  const known = {
    ...{ ...key, addresses, leads: true },
    roster: { settings: ROOM_SETTINGS, members: [] },
    health: { here: 0, asleep: 0 },
  };
  const told = (more: object, kept: object) =>
    roomProps({ server: 'ready', connection: 'joined', room: { ...known, ...more } }, kept, false, asks).room;

  it('is the likeliest address, or the chosen one while it is there', () => {
    expect(told({}, {})?.origin).toBe('http://192.168.8.20:4173');
    expect(told({}, { origin: 'http://10.0.0.2:4173' })?.origin).toBe('http://10.0.0.2:4173');
    expect(told({}, { origin: 'http://10.9.9.9:4173' })?.origin).toBe('http://192.168.8.20:4173');
    expect(told({ addresses: [] }, {})).not.toHaveProperty('origin');
  });

  it('has addresses for windows elsewhere only where the server lets them in, and they carry the key', () => {
    expect(told({}, {})).not.toHaveProperty('elsewhere');
    expect(JSON.stringify(told({}, {}))).not.toContain(key.key);
    const elsewhere = told({ lanHosts: true }, {})?.elsewhere;
    expect(elsewhere?.wall).toBe(`http://192.168.8.20:4173/index.html#/class/wall?room=ABCDEF&key=${key.key}`);
    expect(keyIn(new URL(elsewhere?.console ?? '').hash)).toEqual(key);
    expect(told({ lanHosts: true, addresses: [] }, {})).not.toHaveProperty('elsewhere');
    for (const hash of ['#/class', '#/class?room=ABCDEF', '#/class/wall?key=1', ''])
      expect(keyIn(hash)).toBeUndefined();
  });
});
