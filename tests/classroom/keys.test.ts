import { describe, expect, it } from 'vitest';
import { backStep } from '../../src/classroom/back';
import { type KeyMemory, type KeyPress, pressed } from '../../src/classroom/keys';
import { countsOf } from '../../src/classroom/split';
import { phones, Room } from './room';

/** Presses a key at the console and does what it means; answers its words, or what it does. */
function press(room: Room, key: string, given: Partial<KeyPress> = {}, place: 'console' | 'wall' = 'console') {
  const { intent } = pressed(room.lesson, { key, at: room.now, ...given }, {}, place);
  if (intent?.does === 'command') room.do(intent.command);
  room.lay();
  return intent && 'words' in intent ? intent.words : intent?.does;
}

const open = (given: ConstructorParameters<typeof Room>[0] = phones) =>
  new Room(given).toIntake().do({ do: 'vote', turn: 1, round: 1 });

describe('a clicker', () => {
  it('leads a whole lesson with two keys', () => {
    const room = new Room({ ways: ['hands'] });
    for (let presses = 0; presses < 60 && room.lesson.phase !== 'ended'; presses++) press(room, 'PageDown');
    expect(room.lesson.phase).toBe('ended');
    expect(press(room, 'PageDown')).toBe('The lesson has ended.');
    expect(press(room, 'PageUp')).toBe('Take the lesson up again');
    expect(room.lesson.phase).toBe('debrief');
  });

  it('chooses among those tied with the key that goes back', () => {
    const room = new Room(phones).toIntake().vote({ a: 'order', b: 'promise' }).reveal();
    expect(press(room, 'PageUp')).toBe('Another reply');
    expect(press(room, 'PageDown')).toBe('Take C');
    expect(room.turn.settled).toMatchObject({ choice: 'promise', by: 'facilitator' });
    expect(press(room, 'PageUp')).toBe('Take the decision back');
    expect(room.turn.settled).toBeUndefined();
  });

  it('goes back over a line, a count, a close and a card', () => {
    const room = new Room({ ways: ['hands'], mode: 'two-votes' }).toIntake();
    expect(press(room, 'PageUp')).toBe('Back a line');
    press(room, 'PageDown');
    press(room, 'PageDown');
    expect(press(room, 'PageUp')).toBe('There is nothing to go back to from here.');
    press(room, 'ArrowUp');
    press(room, 'ArrowRight');
    expect(press(room, 'ArrowLeft')).toBe('Back: hands for A');
    for (let i = 0; i < 3; i++) press(room, 'PageDown');
    expect(press(room, 'PageUp')).toBe('Open the vote again');
    press(room, 'PageDown');
    expect(press(room, 'PageDown')).toBe('Talk it over');
    expect(press(room, 'PageUp')).toBe('Put the card away');
    expect(countsOf(room.ballot).walk).toBe(1);
  });

  it('says why it cannot go back over what the room has seen', () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk' }).reveal();
    room.next(2);
    expect(backStep(room.lesson)).toMatchObject({ words: 'Decided here' });
    expect(press(room, 'PageUp')).toMatch('step back to it');
  });

  it('blanks the wall with a dot and with b', () => {
    const room = new Room();
    press(room, '.');
    expect(room.lesson.blank).toBe(true);
    press(room, 'b');
    expect(room.lesson.blank).toBe(false);
  });

  it('neither reloads nor leaves full screen by its key for "start the show"', () => {
    const room = new Room();
    expect(press(room, 'F5')).toMatch('does not reload');
    let memory: KeyMemory = {};
    const esc = (at: number, repeat = false) => {
      const made = pressed(room.lesson, { key: 'Escape', at, repeat }, memory, 'wall');
      ({ memory } = made);
      return made.intent?.does;
    };
    expect([esc(0), esc(1501), esc(1600, true), esc(3001), esc(3100)]).toEqual([
      'say',
      'say',
      'say',
      'leave-full-screen',
      'say',
    ]);
    pressed(room.lesson, { key: 'PageDown', at: 3200 }, memory, 'wall');
    expect(pressed(room.lesson, { key: 'x', at: 3200 }, memory, 'wall').memory).toEqual({});
  });

  it('does nothing while it is held down', () => {
    const room = new Room();
    expect(press(room, 'PageDown', { repeat: true })).toMatch('once');
    expect(press(room, '.', { repeat: true })).toMatch('once');
    expect(room.lesson.phase).toBe('lobby');
  });
});

describe('the console', () => {
  it('counts hands with arrows and digits, and people with Shift', () => {
    const room = open({ ways: ['hands'] });
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) press(room, key);
    press(room, 'PageDown');
    for (const key of ['1', '2', 'Backspace', '4']) press(room, key);
    press(room, 's');
    press(room, 'ArrowUp', { shift: true });
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 14, promise: 0 });
    expect(room.ballot.counted).toEqual(['walk']);
    expect(room.lesson.room).toBe(25);
  });

  it('adds hands to a vote of phones and stops counting again', () => {
    const room = open();
    expect(press(room, 's')).toBe('Nobody is counting hands.');
    expect(press(room, 'h')).toBe('Count hands');
    press(room, '3');
    expect(press(room, 'H')).toBe('Hands are counted');
    expect(room.ballot).toMatchObject({ hands: { walk: 3 }, counted: ['walk'] });
    room.do({ do: 'close', prompt: 1 });
    expect(press(room, 'h')).toBe('No vote is open.');
  });

  it('holds the clock and gives it more time', () => {
    const room = open({ ...phones, seconds: 30 });
    press(room, 'p');
    press(room, 't');
    expect(room.lesson.timer).toEqual({ left: 44_000 });
    press(room, 'P');
    expect(room.lesson.timer).toEqual({ left: 44_000, since: room.now });
  });

  it('picks by digit and arrow where the facilitator decides', () => {
    const room = new Room({ ...phones, mode: 'facilitator' }).toIntake().vote({ a: 'walk' }).reveal();
    expect(press(room, '3')).toBe('C is marked');
    press(room, 'ArrowDown');
    expect(room.turn.pick).toBe('walk');
    const tied = new Room(phones).toIntake().vote({ a: 'walk', b: 'order' }).reveal();
    expect(press(tied, '3')).toMatch('not among those tied');
  });

  it('hands the rest to the screen, and leaves what is not its own', () => {
    const room = open();
    expect(['o', 'v', 'k', 'n', '?', 'Tab', 'Enter', 'x'].map((key) => press(room, key))).toEqual([
      'override',
      'peek',
      'toggle-key',
      'note',
      'help',
      undefined,
      undefined,
      undefined,
    ]);
    expect(press(new Room(), 'o')).toBe('No decision is on the wall.');
  });
});

describe('the front keyboard', () => {
  it('votes by digit at the wall and takes the last vote back, but is not the host', () => {
    const room = open({ ways: ['front'] });
    const keys = ['1', '3', '3', 'Backspace', 'o', 'p', 'ArrowUp', 'h'];
    const done = keys.map((key) => press(room, key, {}, 'wall'));
    expect(done.slice(4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 0, promise: 1 });
    expect(press(room, '4', {}, 'wall')).toBe('Press a digit from 1 to 3.');
    expect(press(room, '1', { repeat: true }, 'wall')).toMatch('once');
  });

  it('types no count at the wall', () => {
    const room = open({ ways: ['hands'] });
    expect(press(room, '7', {}, 'wall')).toBeUndefined();
    expect(countsOf(room.ballot).walk).toBe(0);
  });
});
