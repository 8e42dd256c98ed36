import { expect, test } from 'vitest';
import { consoleView } from '../../../../src/classroom/views/console';
import { ballotHead, blocks, clockWords } from '../../../../src/ui/classroom/console/ballot-words';
import { numbered } from '../../../../src/ui/classroom/console/run-words';
import { comesNext, onWall } from '../../../../src/ui/classroom/console/wall-words';
import { phones, Room } from '../../../classroom/room';

const view = (room: Room) => consoleView(room.lesson, { now: room.now, peek: false });
const names = { Theo: 'Theo' };

/** Presses Page Down so often and tells each time what stands on the wall, what comes, and what the box is called. */
function told(room: Room, times: number): string[] {
  return Array.from({ length: times }, () => {
    const now = view(room);
    const [wall, next] = [onWall(now, names), comesNext(now, undefined, names)];
    room.next();
    return [ballotHead(now), ...[wall, next].map((s) => [s?.who, s?.text].filter(Boolean).join(' '))].join(' | ');
  });
}

test('a lesson led with Page Down alone says at every step what the room sees and what it will see', () => {
  expect(told(new Room(), 11)).toEqual([
    'Before you begin | The title, and that it begins soon. | Wind.',
    'The scene | Wind. | Theo Cold enough?',
    'Before the vote | Theo Cold enough? | “Hands up for A.” The wall shows one option at a time.',
    'Hands | Theo Cold enough? | “Hands up for B.” The wall shows one option at a time.',
    'Hands | Theo Cold enough? | “Hands up for C.” The wall shows one option at a time.',
    'Hands | Theo Cold enough? | Vote closes. The split stays yours until you show it.',
    'Hands | Theo Cold enough? | Nobody voted. You decide next.',
    'Hands | How the room voted. | You decide. Page Up moves to another reply.',
    `Decided | A ${new Room().toIntake().turn.card.replies[0]?.text} | They move.`,
    'The scene | They move. | Show the discussion card.',
    'Discussion card | Discussion card: Who moved first? | Theo You gonna fix it?',
  ]);
});

test('the room’s choice is announced by what they will hear; with the key hidden by its letter', () => {
  const room = new Room(phones).toIntake().vote({ p1: 'order', p2: 'order' }).reveal();
  const follows = [{ speaker: 'Theo', text: 'Who says so?' }];
  const notes = { order: { grade: 'mixed', why: '', follows } } as const;
  expect(comesNext(view(room), notes, names)).toEqual({ who: 'Theo', text: 'Who says so?' });
  expect(comesNext(view(room), undefined, names)).toEqual({ text: 'Take B, the room’s choice.' });
});

test('the run counts its decisions and says how each stands', () => {
  const room = new Room().toIntake();
  const rows = () => numbered(view(room).run).map(({ name, says }) => `${name}: ${says}`);
  expect(rows()).toEqual(['Opening: 2 lines', '1 At the intake: on the wall']);
  room.do({ do: 'decide', turn: room.turn.turn, choice: 'order' });
  room.lay();
  expect(rows()).toEqual([
    'Opening: 2 lines',
    '1 At the intake: took B',
    'Scene: 1 line',
    'Card: ',
    'Scene: 1 line',
    '2 The ticket: 2 replies',
  ]);
});

test('a clock says zero only when it is over', () => {
  expect([90_000, 60_000, 59_001, 1000, 1, 0].map(clockWords)).toEqual([
    '1:30',
    '1:00',
    '1:00',
    '0:01',
    '0:01',
    '0:00',
  ]);
});

test('a block stands for a person while there are few enough of them to see', () => {
  expect(blocks(2, 3)).toEqual([true, true, false]);
  expect(blocks(4, 3)).toEqual([true, true, true, true]);
  expect(blocks(5, 0)).toBeUndefined();
  expect(blocks(5, 200)).toBeUndefined();
});
