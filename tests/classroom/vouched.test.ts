import { describe, expect, it } from 'vitest';
import { foldLessonAll } from '../../src/classroom/fold';
import { GRACE, MOST_PEOPLE } from '../../src/classroom/model';
import { countsOf } from '../../src/classroom/split';
import { phones, Room } from './room';

const votes = { a: 'walk', b: 'order' } as const;
/** What a phone brings that was told its vote is in. */
const brought = (room: Room, given: Readonly<Record<string, string>>, prompt = 1) =>
  room.try({ do: 'votes', prompt, votes: given, vouched: true });

describe('a vote that the server vouches for', () => {
  it('counts after the time is up by the clock of this computer', () => {
    const room = new Room({ ...phones, seconds: 5 }).toIntake().do({ do: 'vote', turn: 1, round: 1 });
    room.now += 5000 + GRACE;
    expect(room.try({ do: 'votes', prompt: 1, votes: { a: 'walk' } })).toMatch('time is up');
    expect(brought(room, { a: 'walk' })).toBeUndefined();
    expect(room.ballot.votes).toEqual({ a: 'walk' });
  });

  it('counts in a vote that is closed or shown, and moves like any other', () => {
    const room = new Room(phones).toIntake().vote(votes);
    expect(brought(room, { c: 'order' })).toBeUndefined();
    room.reveal();
    expect(brought(room, { d: 'order', a: 'order' })).toBeUndefined();
    expect(countsOf(room.ballot)).toEqual({ walk: 0, order: 4, promise: 0 });
    expect(room.ballot).toMatchObject({ revealed: true, room: 24 });
  });

  it('leaves what is decided as it was decided', () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk' }).reveal();
    room.next();
    expect(room.turn.settled).toMatchObject({ choice: 'walk', by: 'majority' });
    expect(brought(room, { b: 'order', c: 'order' })).toBeUndefined();
    expect(room.turn.settled).toMatchObject({ choice: 'walk', by: 'majority' });
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 2, promise: 0 });
  });

  it('counts in a turn that was taken again, and after the end', () => {
    const room = new Room(phones).toIntake().vote(votes).reveal();
    room.next(2);
    room.do({ do: 'step-back', turn: 1 });
    expect(brought(room, { c: 'walk' })).toBeUndefined();
    room.do({ do: 'end' });
    expect(brought(room, { d: 'walk' })).toBeUndefined();
    expect(room.lesson.phase).toBe('ended');
    expect(room.lesson.turns[0]?.ballots[0]?.votes).toEqual({ ...votes, c: 'walk', d: 'walk' });
    expect(room.try({ do: 'votes', prompt: 1, votes: { e: 'walk' } })).toMatch('ended');
  });

  it('counts in an extra question', () => {
    const room = new Room(phones).toIntake();
    const choices = [{ id: 'calm', text: 'Calm' }];
    room.do({ do: 'ask', turn: 1, kind: 'tone', words: 'Which tone?', choices }, { do: 'close', prompt: 1 });
    expect(brought(room, { a: 'calm' })).toBeUndefined();
    room.do({ do: 'leave', prompt: 1 });
    expect(brought(room, { b: 'calm' })).toBeUndefined();
    expect(room.turn.questions[0]?.votes).toEqual({ a: 'calm', b: 'calm' });
  });

  it('is none where there is no such vote or choice, and never one beyond the bounds of a room', () => {
    const room = new Room(phones).toIntake().vote(votes);
    expect(brought(room, { c: 'walk' }, 2)).toMatch('no such vote');
    expect(brought(room, { c: 'nonsense', 'front/1': 'walk' })).toMatch('no such choice');
    const crowd = Object.fromEntries(Array.from({ length: MOST_PEOPLE }, (_, i) => [`v${i}`, 'walk']));
    expect(brought(room, crowd)).toMatch(String(MOST_PEOPLE));
    expect(room.ballot.votes).toEqual(votes);
  });

  it('sent again does nothing, and the facts replayed give the same lesson', () => {
    const room = new Room(phones).toIntake().vote(votes).reveal();
    brought(room, { c: 'promise' });
    const facts = room.facts.length;
    expect(brought(room, { c: 'promise', a: 'walk' })).toBeUndefined();
    expect(room.facts).toHaveLength(facts);
    expect(foldLessonAll(room.facts)).toEqual(room.lesson);
  });
});
