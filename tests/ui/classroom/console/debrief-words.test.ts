import { expect, test } from 'vitest';
import { classDebrief } from '../../../../src/classroom/debrief';
import { settledLines, summaryLines } from '../../../../src/ui/classroom/console/debrief-words';
import { phones, Room } from '../../../classroom/room';

test('a decision says who settled it and why, and how many changed their mind', () => {
  const room = new Room({ ...phones, mode: 'two-votes' }).toIntake();
  room.vote({ p1: 'order', p2: 'order', p3: 'walk' }).vote({ p1: 'walk', p2: 'order', p3: 'walk' }).reveal();
  room.do({ do: 'decide', turn: room.turn.turn, choice: 'promise', note: 'Nobody thought of it.' });
  const { decisions } = classDebrief(room.lesson, undefined);
  expect(decisions.map(settledLines)).toEqual([
    ['Overridden by the facilitator. “Nobody thought of it.”', '1 person changed between the votes.'],
  ]);
});

test('the lesson in a few lines leaves out what nobody counted', () => {
  const counted = new Room(phones, 3).toIntake().vote({ p1: 'order', p2: 'walk' }).reveal();
  counted.do({ do: 'decide', turn: counted.turn.turn, choice: 'promise' });
  expect(summaryLines(classDebrief(counted.lesson, undefined))).toEqual([
    '0 minutes',
    '2 of 3 possible answers came',
    '1 override',
  ]);
  const uncounted = new Room(phones, 0).toIntake().vote({ p1: 'walk' }).reveal();
  uncounted.next();
  expect(summaryLines(classDebrief(uncounted.lesson, undefined))).toEqual(['0 minutes']);
});
