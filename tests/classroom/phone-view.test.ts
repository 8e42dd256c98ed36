import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonCommand } from '../../src/classroom/commands';
import type { LessonSettings, Turn } from '../../src/classroom/model';
import type { PhoneView } from '../../src/classroom/protocol/phone';
import { phoneView } from '../../src/classroom/views/phone';
import { intake, phones, Room, ticket } from './room';

const follows = (turn: Turn, choice: string) =>
  choice === 'promise' ? undefined : `${turn.turn}: they answer ${choice}.`;

function viewOf(room: Room): PhoneView {
  return phoneView(room.lesson, { step: 4, now: room.now, follows, key: [intake, ticket] });
}

const opened = (given: Partial<LessonSettings> = {}) =>
  new Room({ ...phones, ...given }).toIntake().do({ do: 'vote', turn: 1, round: 1 });

describe('a phone', () => {
  it('waits in the lobby and watches the scene until the first vote', () => {
    const room = new Room(phones);
    expect(viewOf(room)).toEqual({ shows: 'lobby', title: 'The Door', step: 4 });
    room.next();
    expect(viewOf(room)).toMatchObject({ shows: 'watch' });
    room.next();
    expect(viewOf(room)).toMatchObject({ shows: 'watch' });
  });

  it('is asked what the room is asked', () => {
    expect(viewOf(opened())).toEqual({
      ...{ shows: 'ask', title: 'The Door', step: 4, prompt: 1, kind: 'decision', words: 'At the intake', round: 1 },
      choices: [
        { id: 'walk', letter: 'A', text: 'Say walk.' },
        { id: 'order', letter: 'B', text: 'Say order.' },
        { id: 'promise', letter: 'C', text: 'Say promise.' },
      ],
    });
  });

  it('reads the words of authors as a page prints them, and names of things as they are', () => {
    const room = opened();
    const view = phoneView(room.lesson, { step: 4, now: room.now, follows, key: [], typeset: (t) => `<${t}>` });
    expect(view).toMatchObject({ shows: 'ask', title: '<The Door>', words: '<At the intake>', kind: 'decision' });
    expect(view.shows === 'ask' && view.choices[0]).toEqual({ id: 'walk', letter: 'A', text: '<Say walk.>' });
  });

  it('is told the time that is left, and whether it runs', () => {
    const room = opened({ seconds: 30 });
    room.now += 4000;
    expect(viewOf(room)).toMatchObject({ left: 26_000, running: true });
    room.do({ do: 'pause' });
    expect(viewOf(room)).toMatchObject({ left: 25_000, running: false });
  });

  it('keeps its buttons on a blank wall, and learns nothing new from one', () => {
    const room = opened().do({ do: 'blank', blank: true });
    expect(viewOf(room).shows).toBe('ask');
    room.do({ do: 'close', prompt: 1 });
    room.reveal();
    expect(viewOf(room).shows).toBe('watch');
    room.do({ do: 'blank', blank: false });
    expect(viewOf(room).shows).toBe('result');
  });

  it('is not asked where hands alone are counted', () => {
    const room = opened({ ways: ['hands'] });
    expect(viewOf(room).shows).toBe('watch');
    room.do({ do: 'close', prompt: 1 });
    expect(viewOf(room).shows).toBe('watch');
  });

  it('waits at a closed vote, and watches while the room talks', () => {
    const room = opened({ mode: 'two-votes' }).do({ do: 'close', prompt: 1 });
    expect(viewOf(room)).toEqual({ shows: 'closed', prompt: 1, title: 'The Door', step: 4 });
    room.do({ do: 'discuss', turn: 1, on: true });
    expect(viewOf(room).shows).toBe('watch');
  });

  it('sees both votes at the reveal, and what came of each reply once one is taken', () => {
    const room = new Room({ ...phones, mode: 'two-votes' }).toIntake();
    room.vote({ a: 'order', b: 'order' }).vote({ a: 'walk', b: 'walk' }).reveal();
    const before = viewOf(room);
    expect(before).toMatchObject({ shows: 'result', prompt: 2, words: 'At the intake' });
    expect(before).not.toHaveProperty('taken');
    expect(before.shows === 'result' && before.rows.map((r) => [r.first, r.count, r.follows])).toEqual([
      [0, 2, undefined],
      [2, 0, undefined],
      [0, 0, undefined],
    ]);
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    const after = viewOf(room);
    expect(after).toMatchObject({ shows: 'result', taken: 'walk' });
    expect(after.shows === 'result' && after.rows.map((r) => r.follows)).toEqual([
      '1: they answer walk.',
      '1: they answer order.',
      undefined,
    ]);
  });

  it('sees no split that the facilitator kept hidden', () => {
    const room = new Room(phones).toIntake().vote({ a: 'order' });
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    expect(viewOf(room).shows).toBe('watch');
  });

  it('is asked an extra question, which decides nothing', () => {
    const room = new Room(phones).toIntake();
    const choices = [
      { id: 'low', text: 'Low-key' },
      { id: 'firm', text: 'Firm' },
    ];
    room.do({ do: 'ask', turn: 1, kind: 'tone', words: 'Which tone?', choices });
    expect(viewOf(room)).toMatchObject({ shows: 'ask', kind: 'tone', words: 'Which tone?' });
    room.do({ do: 'close', prompt: 1 });
    expect(viewOf(room).shows).toBe('closed');
    room.reveal();
    expect(viewOf(room)).toMatchObject({ shows: 'result', rows: [{ count: 0 }, { count: 0 }] });
    expect(viewOf(room)).not.toHaveProperty('taken');
    room.do({ do: 'leave', prompt: 1 });
    expect(viewOf(room).shows).toBe('watch');
  });

  it('follows the class debrief from decision to decision', () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk' });
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    room.lay();
    room.do({ do: 'debrief', to: -1 });
    expect(viewOf(room).shows).toBe('watch');
    room.do({ do: 'debrief', to: 0 });
    expect(viewOf(room)).toMatchObject({ shows: 'result', prompt: 1, taken: 'walk' });
    room.do({ do: 'try', turn: 1, choice: 'order', stops: [{ text: 'Well.' }] });
    expect(viewOf(room).shows).toBe('watch');
  });

  it('gets a card of what the room decided when the lesson ends', () => {
    const room = new Room({ ...phones, mode: 'two-votes' }).toIntake();
    room.vote({ a: 'order' }).vote({ a: 'walk' });
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    room.lay();
    room.do({ do: 'debrief', to: -1 }, { do: 'end' });
    const view = viewOf(room);
    expect(view.shows === 'end' && view.moments).toEqual([
      {
        ...{ title: 'At the intake', prompts: [1, 2], taken: 'walk' },
        choices: [
          { id: 'walk', letter: 'A', text: 'Say walk.', best: true, why: 'why walk' },
          { id: 'order', letter: 'B', text: 'Say order.', best: false, why: 'why order' },
          { id: 'promise', letter: 'C', text: 'Say promise.', best: false, why: 'why promise' },
        ],
      },
    ]);
  });
});

const LABELS = ['walk', 'order', 'promise'] as const;
const choice = fc.constantFrom(...LABELS);
const happening = fc.record({
  who: fc.constantFrom('a', 'b', 'c', 'front', 'hands'),
  one: choice,
  other: choice,
  hands: fc.nat(40),
  otherHands: fc.nat(40),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function commandOf(prompt: number, happening: Happening, side: 'one' | 'other'): LessonCommand {
  const { who, one, hands, otherHands } = happening;
  const choice = happening[side];
  if (who === 'hands') return { do: 'hands', prompt, choice: one, count: side === 'one' ? hands : otherHands };
  if (who === 'front') return { do: 'front', prompt, choice };
  return { do: 'votes', prompt, votes: { [who]: choice } };
}

describe('what phones are sent', () => {
  it('is the same whatever the room votes, until the split is shown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('majority', 'two-votes', 'facilitator'),
        fc.array(fc.array(happening, { maxLength: 12 }), { minLength: 1, maxLength: 2 }),
        (mode, rounds) => {
          const [one, other] = [new Room({ ...phones, mode }).toIntake(), new Room({ ...phones, mode }).toIntake()];
          const both = (command: LessonCommand) => {
            one.do(command);
            other.do(command);
            expect(viewOf(one)).toEqual(viewOf(other));
          };
          for (const happenings of rounds) {
            both({ do: 'vote', turn: 1, round: one.turn.ballots.length + 1 });
            const { prompt } = one.ballot;
            for (const each of happenings) {
              one.try(commandOf(prompt, each, 'one'));
              other.try(commandOf(prompt, each, 'other'));
              expect(viewOf(one)).toEqual(viewOf(other));
            }
            both({ do: 'close', prompt });
            both({ do: 'discuss', turn: 1, on: true });
          }
          both({ do: 'discuss', turn: 1, on: false });
          both({ do: 'decide', turn: 1, choice: 'walk' });
        },
      ),
    );
  });

  it('has no word of the key before the lesson has ended', () => {
    const room = new Room(phones);
    const seen: string[] = [];
    const press = () => {
      room.next();
      seen.push(JSON.stringify(viewOf(room)));
    };
    for (let i = 0; i < 2; i += 1) press();
    room.vote({ a: 'walk' });
    for (let i = 0; i < 12 && room.lesson.phase === 'playing'; i += 1) press();
    room.do({ do: 'debrief', to: 0 });
    seen.push(JSON.stringify(viewOf(room)));
    const told = seen.join('\n');
    expect(told).toContain('"result"');
    for (const { why, heard, rightIf } of [...intake.options, ...ticket.options]) {
      for (const secret of [why, heard, rightIf].filter((text) => text !== '')) {
        expect(told).not.toContain(secret);
      }
    }
    expect(told).not.toMatch(/"(best|why|verdict|tone|security|service)"/);
    room.do({ do: 'end' });
    expect(JSON.stringify(viewOf(room))).toContain('why walk');
  });
});
