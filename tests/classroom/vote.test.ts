import { describe, expect, it } from 'vitest';
import type { Stop } from '../../src/classroom/model';
import { nextStep } from '../../src/classroom/next';
import { phaseOf } from '../../src/classroom/phase';
import { answeredOf, countsOf, leadersOf, shiftOf } from '../../src/classroom/split';
import { timeLeft } from '../../src/classroom/timer';
import { consoleView } from '../../src/classroom/views/console';
import { legs, phones, Room } from './room';

const open = (given: ConstructorParameters<typeof Room>[0] = phones) => {
  const room = new Room(given).toIntake();
  return room.do({ do: 'vote', turn: 1, round: 1 });
};

describe('votes', () => {
  it('move with the voter and do not double', () => {
    const room = open();
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk', b: 'walk' } });
    room.do({ do: 'votes', prompt: 1, votes: { a: 'order' } });
    const facts = room.facts.length;
    room.do({ do: 'votes', prompt: 1, votes: { a: 'order', b: 'walk' } });
    expect(room.facts).toHaveLength(facts);
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 1, promise: 0 });
  });

  it('leave out what is no vote and keep the rest', () => {
    const room = open();
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk', 'front/1': 'order', '': 'walk', b: 'nonsense' } });
    expect(room.ballot.votes).toEqual({ a: 'walk' });
    expect(room.try({ do: 'votes', prompt: 1, votes: { b: 'nonsense' } })).toMatch('no such choice');
    expect(room.try({ do: 'votes', prompt: 2, votes: { b: 'walk' } })).toMatch('closed');
  });

  it('refuse a voter whose name storage would drop, and take one called like a method for a voter', () => {
    const room = open();
    const send = (json: string) =>
      room.try({ do: 'votes', prompt: 1, votes: JSON.parse(json) as Record<string, string> });
    expect(send('{"__proto__": "walk", "constructor": "walk"}')).toMatch('no such choice');
    expect(send('{"toString": "order", "hasOwnProperty": "walk"}')).toBeUndefined();
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 1, promise: 0 });
  });

  it('come one after another from the front keyboard, and the last can be taken back', () => {
    const room = open();
    for (const choice of ['walk', 'order', 'order']) room.do({ do: 'front', prompt: 1, choice });
    room.do({ do: 'front', prompt: 1, choice: null });
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 1, promise: 0 });
    room.do({ do: 'front', prompt: 1, choice: null }, { do: 'front', prompt: 1, choice: null });
    expect(room.try({ do: 'front', prompt: 1, choice: null })).toMatch('Nobody has voted');
  });

  it('mix with hands', () => {
    const room = open();
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk' } }, { do: 'front', prompt: 1, choice: 'walk' });
    room.do({ do: 'hands', prompt: 1, choice: 'walk', count: 3 }, { do: 'hand', prompt: 1, choice: 'order', by: 1 });
    expect(countsOf(room.ballot)).toEqual({ walk: 5, order: 1, promise: 0 });
  });

  it('have a bound with a word, and never fewer than none', () => {
    const room = open();
    room.do({ do: 'hands', prompt: 1, choice: 'walk', count: 4999 }, { do: 'votes', prompt: 1, votes: { a: 'walk' } });
    expect(room.try({ do: 'hand', prompt: 1, choice: 'order', by: 1 })).toMatch('5000');
    expect(room.try({ do: 'votes', prompt: 1, votes: { b: 'walk' } })).toMatch('5000');
    expect(room.try({ do: 'front', prompt: 1, choice: 'walk' })).toMatch('5000');
    expect(room.try({ do: 'votes', prompt: 1, votes: { a: 'order' } })).toBeUndefined();
    expect(room.try({ do: 'hand', prompt: 1, choice: 'order', by: -1 })).toMatch('no hand left');
    expect(room.try({ do: 'hands', prompt: 1, choice: 'order', count: 1.5 })).toBeDefined();
    expect(answeredOf(room.ballot)).toBe(5000);
  });

  it('say where there are more of them than people', () => {
    const room = open();
    room.do({ do: 'room', room: 2 }, { do: 'hands', prompt: 1, choice: 'walk', count: 3 });
    const view = consoleView(room.lesson, { now: 0, peek: false });
    expect(view.turn?.ballot?.over).toMatch('3 answers from 2 people');
  });

  it('come back with the vote that is opened again, and not after the split was seen', () => {
    const room = open();
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk' } }, { do: 'close', prompt: 1 });
    expect(room.try({ do: 'votes', prompt: 1, votes: { b: 'walk' } })).toMatch('closed');
    room.do({ do: 'reopen', prompt: 1 }, { do: 'votes', prompt: 1, votes: { b: 'order' } });
    expect(room.ballot.votes).toEqual({ a: 'walk', b: 'order' });
    expect(consoleView(room.lesson, { now: 0, peek: false }).turn?.ballot?.voters).toEqual(['a', 'b']);
    room.do({ do: 'close', prompt: 1 }).reveal();
    expect(room.try({ do: 'reopen', prompt: 1 })).toMatch('seen the split');
  });
});

describe('hands', () => {
  const counting = () => open({ ways: ['hands'] });

  it('begin with A where there is no other way to vote', () => {
    expect(counting().ballot.counting).toBe(0);
    expect(open().ballot.counting).toBeUndefined();
  });

  it('are counted with two keys, typed, taken back and skipped', () => {
    const room = counting();
    const up = { do: 'hand', prompt: 1, choice: 'walk', by: 1 } as const;
    room.do(up, up, { ...up, by: -1 }, { do: 'count', prompt: 1, to: 1 });
    room.do({ do: 'digit', prompt: 1, digit: 1 }, { do: 'digit', prompt: 1, digit: 2 });
    expect(countsOf(room.ballot)).toEqual({ walk: 1, order: 12, promise: 0 });
    room.do({ do: 'digit', prompt: 1, digit: null });
    expect(countsOf(room.ballot).order).toBe(1);
    room.do({ do: 'hand', prompt: 1, choice: 'order', by: 1 }, { do: 'digit', prompt: 1, digit: 7 });
    expect(countsOf(room.ballot).order).toBe(7);
    room.do({ do: 'count', prompt: 1, to: 0 }, { do: 'count', prompt: 1, to: 1 });
    room.do({ do: 'count', prompt: 1, to: 2, skip: true });
    expect(room.ballot.counted).toEqual(['walk']);
    room.do({ do: 'close', prompt: 1 });
    expect(room.ballot.counted).toEqual(['walk', 'promise']);
    expect(room.ballot.room).toBe(24);
  });

  it('are taken up where they ended when the vote is opened again', () => {
    const room = counting();
    room.next(3);
    expect(phaseOf(room.turn)).toBe('closed');
    room.do({ do: 'reopen', prompt: 1 });
    expect(room.ballot.counting).toBe(2);
  });

  it('are refused where nobody counts', () => {
    const room = open();
    expect(room.try({ do: 'digit', prompt: 1, digit: 3 })).toMatch('Nobody is counting');
    expect(room.try({ do: 'count', prompt: 1, to: 3 })).toMatch('no such choice');
    expect(room.try({ do: 'digit', prompt: 9, digit: 3 })).toMatch('closed');
  });
});

describe('the clock', () => {
  const timed = () => open({ ...phones, seconds: 30 });

  it('stops votes 750 ms after its end, and more time lets them in again', () => {
    const room = timed();
    const opened = room.now;
    room.now = opened + 30_750 - 1000;
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk' } });
    room.now = opened + 30_751 - 1000;
    expect(room.try({ do: 'votes', prompt: 1, votes: { b: 'walk' } })).toBe('The time is up.');
    expect(room.try({ do: 'front', prompt: 1, choice: 'walk' })).toBe('The time is up.');
    expect(room.try({ do: 'hand', prompt: 1, choice: 'walk', by: 1 })).toBeUndefined();
    room.do({ do: 'add-time', ms: 15_000 }, { do: 'votes', prompt: 1, votes: { b: 'walk' } });
    expect(room.lesson.timer && timeLeft(room.lesson.timer, room.now)).toBe(14_000);
  });

  it('rests while it is paused, and goes on with what was left', () => {
    const room = timed();
    room.do({ do: 'pause' });
    room.now += 600_000;
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk' } }, { do: 'resume' });
    expect(room.lesson.timer).toEqual({ left: 29_000, since: room.now });
    room.do({ do: 'close', prompt: 1 });
    expect(room.lesson.timer).toBeUndefined();
    expect(room.try({ do: 'pause' })).toMatch('No clock');
    expect(room.try({ do: 'add-time', ms: 15_000 })).toMatch('Nothing that takes time');
  });

  it('gives no extra time to a computer whose own clock is set back', () => {
    expect(timeLeft({ left: 1000, since: 5000 }, 4000)).toBe(1000);
  });

  it('rests while hands are counted, and does not run at all with hands alone', () => {
    const room = timed();
    room.do({ do: 'count', prompt: 1, to: 0 });
    expect(room.lesson.timer).toEqual({ left: 29_000 });
    room.do({ do: 'count', prompt: 1, to: 1 }, { do: 'close', prompt: 1 });
    expect(room.facts.filter((f) => f.fact === 'TimerSet')).toHaveLength(2);
    expect(open({ ways: ['hands'], seconds: 30 }).lesson.timer).toBeUndefined();
  });

  it("takes the author's time where a clock is asked for", () => {
    const times = [60, undefined].map((seconds) => {
      const room = new Room({ ...phones, seconds }).toIntake();
      const stop = legs[0]?.[1];
      const timed = { ...stop, text: 'Now.', decision: { ...stop?.decision, seconds: 20 } } as Stop;
      room.do({ do: 'jump', stops: [timed], choices: [] });
      room.do({ do: 'vote', turn: room.turn.turn, round: 1 });
      return room.lesson.timer?.left;
    });
    expect(times).toEqual([20_000, undefined]);
  });

  it('can be started late and has an hour at most', () => {
    const room = open();
    room.do({ do: 'add-time', ms: 15_000 });
    expect(room.lesson.timer).toEqual({ left: 15_000, since: room.now });
    expect(room.try({ do: 'add-time', ms: 3_600_000 })).toMatch('an hour');
  });
});

describe('how a decision is settled', () => {
  const settled = (
    given: ConstructorParameters<typeof Room>[0],
    votes: Readonly<Record<string, string>>,
    presses = 1,
  ) => {
    const room = new Room({ ...phones, ...given }).toIntake().vote(votes).reveal();
    room.next(presses);
    return room;
  };

  it('by the most votes', () => {
    expect(settled({}, { a: 'order' }).turn.settled).toMatchObject({ choice: 'order', by: 'majority' });
  });

  it('by the facilitator who has seen the split', () => {
    const room = settled({ mode: 'facilitator' }, { a: 'order' }, 0);
    room.do({ do: 'pick', turn: 1, choice: 'promise' });
    room.next();
    expect(room.turn.settled).toMatchObject({ choice: 'promise', by: 'facilitator', mode: 'facilitator' });
  });

  it.each([
    ['facilitator', 'facilitator'],
    ['first', 'tie'],
  ] as const)('a tie by the rule "%s"', (tie, by) => {
    const room = settled({ tie }, { a: 'order', b: 'walk' });
    expect(room.turn.settled).toMatchObject({ choice: 'walk', by });
  });

  it('a tie by another vote', () => {
    const room = settled({ tie: 'revote' }, { a: 'order', b: 'walk' });
    expect(room.ballot).toMatchObject({ round: 2, votes: {} });
    expect(room.turn.ballots[0]?.votes).toEqual({ a: 'order', b: 'walk' });
  });

  it('with no voters by the facilitator', () => {
    const room = new Room(phones).toIntake().vote({});
    expect(leadersOf(room.ballot)).toEqual([]);
    expect(room.next(2)).toEqual(['Go on without votes', 'Take A']);
    expect(room.turn.settled?.by).toBe('facilitator');
  });

  it('against the room or before it as an override, with a note', () => {
    const room = settled({}, { a: 'order' }, 0);
    expect(room.try({ do: 'decide', turn: 1, choice: 'walk', note: 'x'.repeat(2001) })).toMatch('2000');
    room.do({ do: 'decide', turn: 1, choice: 'walk', note: ' To show the walk. ' });
    expect(room.turn.settled).toMatchObject({ by: 'override', note: 'To show the walk.' });
    const early = open();
    early.do({ do: 'votes', prompt: 1, votes: { a: 'walk' } }, { do: 'decide', turn: 1, choice: 'walk' });
    expect(early.turn.settled?.by).toBe('override');
    expect(early.turn.ballots[0]).toMatchObject({ votes: { a: 'walk' }, closedAt: early.now });
    expect(early.try({ do: 'decide', turn: 1, choice: 'order' })).toMatch('decided already');
    expect(early.try({ do: 'reopen', prompt: 1 })).toMatch('decided already');
  });

  it('in two votes: the first stays hidden, talk, the second, and the shift is kept', () => {
    const room = new Room({ ...phones, mode: 'two-votes', discussSeconds: 90 }).toIntake();
    room.vote({ a: 'order', b: 'order', c: 'walk' });
    expect(room.next()).toEqual(['Talk it over']);
    expect(phaseOf(room.turn)).toBe('discussing');
    expect(room.lesson.timer?.left).toBe(90_000);
    room.vote({ a: 'walk', b: 'order', c: 'walk', late: 'walk' });
    expect(nextStep(room.lesson)?.words).toBe('Show the split');
    const [first, second] = room.turn.ballots;
    expect(first && second && shiftOf(first, second)).toEqual({
      by: { walk: 2, order: -1, promise: 0 },
      moved: 1,
      exact: true,
      all: 'walk',
    });
    room.next(2);
    expect(room.turn.settled).toMatchObject({ choice: 'walk', by: 'majority' });
  });

  it('a shift of hands says at least how many moved', () => {
    const room = new Room({ mode: 'two-votes' }).toIntake();
    const hands = (walk: number, order: number) => {
      room.do({ do: 'vote', turn: 1, round: room.turn.ballots.length + 1 });
      const { prompt } = room.ballot;
      room.do(
        { do: 'hands', prompt, choice: 'walk', count: walk },
        { do: 'hands', prompt, choice: 'order', count: order },
      );
      room.do({ do: 'close', prompt });
    };
    hands(5, 9);
    hands(11, 4);
    const [first, second] = room.turn.ballots;
    expect(first && second && shiftOf(first, second)).toEqual({
      by: { walk: 6, order: -5, promise: 0 },
      moved: 5,
      exact: false,
      all: 'walk',
    });
  });
});

describe('an extra question', () => {
  const tones = [
    { id: 'low-key', text: 'Low-key' },
    { id: 'command', text: 'Command' },
  ];

  it('is asked beside a decision and settles nothing', () => {
    const room = new Room(phones).toIntake();
    room.do({ do: 'ask', turn: 1, kind: 'tone', words: 'Which tone does this ask for?', choices: tones });
    expect(room.try({ do: 'vote', turn: 1, round: 1 })).toMatch('Another question');
    room.do({ do: 'votes', prompt: 1, votes: { a: 'command' } });
    expect(room.next(3)).toEqual(['Close the vote', 'Show the split', 'Back to the decision']);
    expect(phaseOf(room.turn)).toBe('waiting');
    expect(room.turn.questions[0]?.votes).toEqual({ a: 'command' });
    room.vote({ a: 'walk' });
    expect(room.ballot).toMatchObject({ prompt: 2, round: 1 });
  });

  it('may come between the decision and what they will say, and goes with the scene', () => {
    const room = new Room(phones).toIntake();
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    room.lay();
    const guesses = [{ id: 'g1', text: 'Fine.' }];
    expect(room.try({ do: 'ask', turn: 1, kind: 'predict', words: 'What will he say?', choices: [] })).toMatch(
      'from one',
    );
    room.do({ do: 'ask', turn: 1, kind: 'predict', words: 'What will he say?', choices: guesses });
    room.do({ do: 'votes', prompt: 1, votes: { a: 'g1' } }, { do: 'show', to: 2 });
    expect(room.lesson.turns[0]?.questions[0]).toMatchObject({ votes: { a: 'g1' }, closedAt: room.now });
    expect(room.lesson.turns[0]?.asking).toBe(false);
  });

  it('waits for a vote that is open', () => {
    const room = open();
    expect(room.try({ do: 'ask', turn: 1, kind: 'tone', words: 'Tone?', choices: tones })).toMatch('Close the vote');
  });
});
