import { describe, expect, it } from 'vitest';
import { phaseOf, settledOf, turnNow } from '../../src/classroom/phase';
import { playOf } from '../../src/classroom/play';
import { consoleView } from '../../src/classroom/views/console';
import { wallView } from '../../src/classroom/views/wall';
import { legs, phones, Room } from './room';

describe('the way through a scene', () => {
  it('is led by one key from the lobby to the end, with hands alone', () => {
    const room = new Room();
    const words: string[] = [];
    const up = (choice: string, count: number) => room.do({ do: 'hands', prompt: room.ballot.prompt, choice, count });
    words.push(...room.next(3));
    up('walk', 9);
    words.push(...room.next());
    up('order', 6);
    words.push(...room.next(8));
    up('fix', 3);
    words.push(...room.next(9));
    expect(words).toEqual([
      'Begin the scene',
      'Next line',
      'Count hands for A',
      'Next: hands for B',
      'Next: hands for C',
      'Close the vote',
      'Show the split',
      'Take A, the room’s choice',
      'Play what comes of it',
      'Show the discussion card',
      'Next line',
      'Count hands for A',
      'Next: hands for B',
      'Close the vote',
      'Show the split',
      'Take A, the room’s choice',
      'Play what comes of it',
      'Class debrief',
      'Decision 1 of 2',
      'Decision 2 of 2',
      'End the lesson',
    ]);
    expect(room.lesson.phase).toBe('ended');
    expect(settledOf(room.lesson).map((t) => t.settled?.by)).toEqual(['majority', 'majority']);
  });

  it('counts a press of two consoles once', () => {
    const room = new Room();
    room.next();
    room.do({ do: 'show', to: 1 });
    expect(room.try({ do: 'show', to: 1 })).toBe('The wall shows another line by now.');
    room.do({ do: 'vote', turn: 1, round: 1 });
    expect(room.try({ do: 'vote', turn: 1, round: 1 })).toBe('The vote is open already.');
    room.do({ do: 'close', prompt: 1 });
    expect(room.try({ do: 'close', prompt: 1 })).toBe('That vote is closed already.');
    expect(room.try({ do: 'vote', turn: 1, round: 1 })).toBe('That vote has been held already.');
  });

  it('goes back a line, and never behind what the room decided', () => {
    const room = new Room().toIntake();
    room.do({ do: 'show', to: 0 }, { do: 'show', to: 1 });
    expect(room.lesson.turns).toHaveLength(1);
    room.vote({ a: 'walk' });
    expect(room.try({ do: 'show', to: 0 })).toMatch('The room has begun to decide here');
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    room.lay();
    room.next();
    expect(room.try({ do: 'show', to: 1 })).toMatch('Step back to the decision');
  });

  it('takes lines from the host once, and only where they are needed', () => {
    const room = new Room();
    expect(room.try({ do: 'lay', from: 0, stops: legs[0] ?? [] })).toMatch('laid already');
    room.toIntake();
    expect(room.try({ do: 'show', to: 2 })).toBe('First decide what to say.');
    room.do({ do: 'decide', turn: 1, choice: 'order' });
    expect(room.try({ do: 'lay', from: 2, stops: [] })).toMatch('no line');
    expect(room.try({ do: 'lay', from: 1, stops: legs[1] ?? [] })).toMatch('laid already');
    expect(room.try({ do: 'lay', from: 2, stops: [...(legs[1] ?? []), ...(legs[2] ?? [])] })).toMatch('Only the last');
    room.lay();
    expect(room.lesson.stops).toHaveLength(4);
  });

  it('tells any window what to play', () => {
    const room = new Room().toIntake();
    expect(playOf(room.lesson)).toEqual([{ do: 'advance' }]);
    room.do({ do: 'decide', turn: 1, choice: 'order' });
    expect(playOf(room.lesson)).toEqual([{ do: 'advance' }]);
    room.lay();
    room.next();
    expect(playOf(room.lesson)).toEqual([{ do: 'advance' }, { do: 'choose', decision: 'intake', label: 'order' }]);
  });

  it('ends at any time with what is open closed, and is taken up again', () => {
    const room = new Room(phones).toIntake();
    room.do({ do: 'vote', turn: 1, round: 1 }, { do: 'votes', prompt: 1, votes: { a: 'walk' } }, { do: 'end' });
    expect(room.lesson.phase).toBe('ended');
    expect(room.try({ do: 'end' })).toMatch('has ended');
    room.do({ do: 'note', decision: 'intake', text: 'Ask Marta.' }, { do: 'reopen-lesson' });
    expect(turnNow(room.lesson)?.ballots[0]?.votes).toEqual({ a: 'walk' });
    expect(phaseOf(room.turn)).toBe('closed');
    expect(consoleView(room.lesson, { now: 0, peek: false }).note).toBe('Ask Marta.');
  });

  it('shows nothing while the wall is blank, and goes on only when it is not', () => {
    const room = new Room().toIntake();
    room.do({ do: 'blank', blank: true });
    expect(wallView(room.lesson, room.now)).toMatchObject({ shows: 'nothing' });
    expect(room.next()).toEqual(['Show the wall again']);
    expect(wallView(room.lesson, room.now)).toMatchObject({ shows: 'decision' });
  });

  it('refuses settings and rooms beyond their bounds in words', () => {
    const room = new Room();
    expect(room.try({ do: 'room', room: -1 })).toMatch('fewer than nobody');
    expect(room.try({ do: 'room', room: 5001 })).toMatch('5000');
    expect(room.try({ do: 'settings', settings: { ...room.lesson.settings, ways: [] } })).toMatch('one way to vote');
    expect(room.try({ do: 'settings', settings: { ...room.lesson.settings, seconds: 2 } })).toMatch('5 seconds');
    expect(room.try({ do: 'begin' })).toBeUndefined();
    expect(room.try({ do: 'begin' })).toMatch('already');
    expect(room.try({ do: 'note', decision: 'ticket', text: 'x' })).toMatch('not met');
    expect(
      room.try({ do: 'open', id: 'x', scene: room.lesson.scene, settings: room.lesson.settings, room: 1 }),
    ).toMatch('open already');
  });
});

describe('stepping back and jumping', () => {
  const decided = () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk', b: 'order', c: 'walk' }).reveal();
    room.next(2);
    room.next(2);
    room.vote({ a: 'fix' });
    return room;
  };

  it('takes a decision back while nothing has come of it', () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk' }).reveal();
    room.next();
    expect(room.lesson.stops).toHaveLength(4);
    room.do({ do: 'undecide', turn: 1 });
    expect(room.lesson.stops).toHaveLength(2);
    expect(phaseOf(room.turn)).toBe('revealed');
    room.next(2);
    expect(room.try({ do: 'undecide', turn: 1 })).toMatch('Step back');
  });

  it('comes back to a decision and keeps what was voted there and after', () => {
    const room = decided();
    expect(room.turn.card.decision).toBe('ticket');
    room.do({ do: 'step-back', turn: 1 });
    expect(room.lesson.turns.map((t) => [t.card.decision, t.past, t.ballots.length])).toEqual([
      ['intake', 'taken-again', 1],
      ['ticket', 'undone', 1],
      ['intake', undefined, 0],
    ]);
    expect(room.lesson.turns[0]?.ballots[0]?.votes).toEqual({ a: 'walk', b: 'order', c: 'walk' });
    expect(playOf(room.lesson)).toEqual([{ do: 'advance' }]);
    room.vote({ a: 'order' }).reveal();
    expect(room.ballot.prompt).toBe(3);
    room.next(2);
    expect(playOf(room.lesson).at(-1)).toEqual({ do: 'choose', decision: 'intake', label: 'order' });
    expect(room.try({ do: 'step-back', turn: 1 })).toMatch('no part of this run');
  });

  it('closes an open vote before it leaves, with its votes', () => {
    const room = decided();
    room.do({ do: 'vote', turn: 2, round: 2 }, { do: 'votes', prompt: 3, votes: { z: 'write' } });
    room.do({ do: 'step-back', turn: 1 });
    expect(room.lesson.turns[1]?.ballots[1]).toMatchObject({ votes: { z: 'write' }, closedAt: room.now });
  });

  it('jumps ahead on a way that the host knows; what lies on it keeps its votes', () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk' }).reveal();
    room.next();
    const stops = [...(legs[0] ?? []), ...(legs[1] ?? [])];
    expect(room.try({ do: 'jump', stops, choices: [] })).toMatch('not complete');
    expect(room.try({ do: 'jump', stops, choices: ['nonsense'] })).toMatch('no reply "nonsense"');
    expect(room.try({ do: 'jump', stops: stops.slice(0, 3), choices: ['walk'] })).toMatch('only jump to a decision');
    room.do({ do: 'jump', stops, choices: ['walk'] });
    expect(room.turn.card.decision).toBe('ticket');
    expect(room.lesson.turns.map((t) => t.past)).toEqual([undefined, undefined]);
    room.do({ do: 'step-back', turn: 1 }, { do: 'jump', stops, choices: ['order'] });
    expect(settledOf(room.lesson).map((t) => t.settled?.by)).toEqual(['jump']);
    expect(playOf(room.lesson)).toContainEqual({ do: 'choose', decision: 'intake', label: 'order' });
  });
});

describe('the class debrief on the wall', () => {
  const debriefed = () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk', b: 'order', c: 'walk' }).reveal();
    room.next(2);
    room.do({ do: 'debrief', to: 0 });
    return room;
  };

  it('shows a page for each decision, and goes back to the scene', () => {
    const room = debriefed();
    const view = wallView(room.lesson, 0);
    expect(view.shows === 'debrief' && view.turn?.split?.rows.map((r) => r.count)).toEqual([2, 1, 0]);
    expect(room.try({ do: 'debrief', to: 1 })).toMatch('that many times');
    room.do({ do: 'debrief', to: null });
    expect(room.lesson).toMatchObject({ phase: 'playing', at: 2 });
  });

  it('plays a road not taken and leaves it without a trace', () => {
    const room = debriefed();
    const before = room.lesson;
    room.do({ do: 'try', turn: 1, choice: 'order', stops: [{ text: 'Nobody moves.' }, { text: 'Nobody.' }] });
    expect(wallView(room.lesson, 0)).toMatchObject({ shows: 'trial', choice: { letter: 'B' } });
    room.next();
    expect(playOf(room.lesson)).toEqual([
      { do: 'advance' },
      { do: 'choose', decision: 'intake', label: 'order' },
      { do: 'advance' },
    ]);
    room.next();
    expect(room.lesson).toEqual(before);
  });
});
