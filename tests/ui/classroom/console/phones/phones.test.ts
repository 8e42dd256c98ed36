import { describe, expect, it } from 'vitest';
import { ROOM_SETTINGS } from '../../../../../src/classroom/protocol/host';
import { MOST_TEAMS } from '../../../../../src/classroom/protocol/limits';
import { healthLines, roomTrouble } from '../../../../../src/ui/classroom/console/phones/connection-words';
import { calledOf, doingOf, inOrder, waitingOf } from '../../../../../src/ui/classroom/console/phones/roster-words';
import { readTeams } from '../../../../../src/ui/classroom/console/phones/teams';
import { ROOM_TROUBLE } from '../../../../../src/ui/classroom/words/room';
import { settings } from '../../../../classroom/room';
import { given, member, openRoom } from '../../given-room';

const phones = { settings: { ...settings, ways: ['phones', 'hands'] } } as const;

describe('the roster', () => {
  it('has whoever waits at the door first, then everybody as they came', () => {
    const members = [member(3), member(1), member(4, { state: 'waiting' }), member(2, { state: 'asleep' })];
    expect(inOrder(members).map((one) => one.number)).toEqual([4, 1, 2, 3]);
    expect(waitingOf({ settings: ROOM_SETTINGS, members }).map((one) => one.number)).toEqual([4]);
  });

  it('calls phones by name, by team and number, or by number; by number alone while names are hidden', () => {
    expect(calledOf(member(4), ROOM_SETTINGS)).toBe('Phone 4');
    expect(calledOf(member(4, { team: 'Blue' }), ROOM_SETTINGS)).toBe('Blue 4');
    expect(calledOf(member(4, { name: 'Marta' }), ROOM_SETTINGS)).toBe('Marta');
    expect(calledOf(member(4, { name: 'Marta', team: 'Blue' }), ROOM_SETTINGS)).toBe('Marta, Blue');
    const hidden = { ...ROOM_SETTINGS, hideNames: true };
    expect(calledOf(member(4, { name: 'Marta', team: 'Blue' }), hidden)).toBe('Phone 4');
  });

  it('says what each does, and of a vote only whether it is in', () => {
    const [nobody, one] = [new Set<string>(), new Set([member(1).id])];
    expect(doingOf(member(1), undefined)).toBe('');
    expect(doingOf(member(1), nobody)).toBe('thinking');
    expect(doingOf(member(1), one)).toBe('has voted');
    expect(doingOf(member(2), one)).toBe('thinking');
    expect(doingOf(member(1, { state: 'asleep', since: 40_900 }), nobody)).toBe('asleep 0:40');
    expect(doingOf(member(1, { state: 'asleep', since: 605_000 }), undefined)).toBe('asleep 10:05');
    expect(doingOf(member(1, { state: 'asleep' }), one)).toBe('has voted');
    expect(doingOf(member(1, { state: 'waiting' }), one)).toBe('waits');
  });

  it('reads teams as they are typed: each once, none empty, no more than a room takes', () => {
    expect(readTeams(' Blue ,Gold,, Blue; night   shift ')).toEqual(['Blue', 'Gold', 'night shift']);
    expect(readTeams(' , ')).toEqual([]);
    expect(readTeams('abcdefghijklmnopqrstuvwxyz')).toEqual(['abcdefghijklmnop']);
    expect(readTeams([...'abcdefghijk'].join(','))).toHaveLength(MOST_TEAMS);
  });
});

describe('the connection', () => {
  const lines = (health: object, passed = 0) =>
    healthLines(given({ room: { ...openRoom, health: { here: 27, asleep: 0, ...health } } }), passed);

  it('tells what lives, what sleeps and what is on disk', () => {
    expect(lines({ asleep: 1, voteMs: 96, savedAgo: 210 }).map((line) => line.words)).toEqual([
      '27 live, a vote takes 0.1 s',
      '1 asleep; its vote is kept',
      'All saved 0.2 s ago',
    ]);
    expect(lines({}).map((line) => line.words)).toEqual(['27 live']);
    expect(lines({ asleep: 3, savedAgo: 61_000 }).map((line) => line.words)).toEqual([
      '27 live',
      '3 asleep; their votes are kept',
      'All saved 1 min ago',
    ]);
    expect(lines({ savedAgo: 12_400 }).at(-1)?.words).toBe('All saved 12 s ago');
    expect(lines({ savedAgo: 12_400 }, 5000).at(-1)?.words).toBe('All saved 17 s ago');
  });

  it('warns where the copy on disk cannot be written, and says what to do', () => {
    expect(lines({ savedAgo: 210, unsaved: 'The disk is full.' }).at(-1)).toMatchObject({
      sign: 'warn',
      words: 'Not on disk: The disk is full.',
      next: expect.stringContaining('Save the report'),
    });
  });

  it('has no room, no lines', () => {
    expect(healthLines(given({ connection: 'none', room: undefined }), 0)).toEqual([]);
  });

  it('is in trouble only where phones are to vote and cannot', () => {
    const lost = given({ connection: 'lost', reason: 'unreachable' });
    expect(roomTrouble(phones, lost)).toBe('unreachable');
    expect(roomTrouble({ settings }, lost)).toBeUndefined();
    expect(roomTrouble(phones, given())).toBeUndefined();
    expect(roomTrouble(phones, undefined)).toBeUndefined();
    expect(roomTrouble(phones, given({ connection: 'none', room: undefined }))).toBe('connecting');
  });

  it('says for each trouble what it is and what to do', () => {
    for (const [reason, { what, next }] of Object.entries(ROOM_TROUBLE)) {
      expect(what, reason).toMatch(/[.…]$/);
      if (reason !== 'connecting') expect(next, reason).toMatch(/\.$/);
    }
  });
});
