import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LessonCommand } from '../../src/classroom/commands';
import { writeLog } from '../../src/classroom/log';
import { consoleView } from '../../src/classroom/views/console';
import { wallView } from '../../src/classroom/views/wall';
import { intake, phones, Room } from './room';

const LABELS = ['walk', 'order', 'promise'] as const;
const choice = fc.constantFrom(...LABELS);

/** What happens in an open vote, twice: the same voters and moments, another choice or another number of hands. */
const happening = fc.oneof(
  fc.record({ voter: fc.constantFrom('a', 'b', 'c', 'd'), one: choice, other: choice }),
  fc.record({ front: fc.constant(true), one: choice, other: choice }),
  fc.record({ hands: choice, one: fc.nat(40), other: fc.nat(40) }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function commandOf(prompt: number, happening: Happening, side: 'one' | 'other'): LessonCommand {
  if ('voter' in happening) return { do: 'votes', prompt, votes: { [happening.voter]: happening[side] } };
  if ('front' in happening) return { do: 'front', prompt, choice: happening[side] };
  return { do: 'hands', prompt, choice: happening.hands, count: happening[side] };
}

describe('the wall before the split is shown', () => {
  it('is the same whatever the room votes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('majority', 'two-votes', 'facilitator'),
        fc.array(fc.array(happening, { maxLength: 12 }), { minLength: 1, maxLength: 2 }),
        (mode, rounds) => {
          const [one, other] = [new Room({ ...phones, mode }).toIntake(), new Room({ ...phones, mode }).toIntake()];
          const same = () => expect(wallView(one.lesson, one.now)).toEqual(wallView(other.lesson, other.now));
          for (const happenings of rounds) {
            const both = (command: LessonCommand) => [one.do(command), other.do(command)];
            both({ do: 'vote', turn: 1, round: one.turn.ballots.length + 1 });
            const { prompt } = one.ballot;
            both({ do: 'count', prompt, to: 0 });
            for (const each of happenings) {
              one.try(commandOf(prompt, each, 'one'));
              other.try(commandOf(prompt, each, 'other'));
              same();
            }
            both({ do: 'close', prompt });
            same();
            both({ do: 'discuss', turn: 1, on: true });
            same();
          }
        },
      ),
    );
  });

  it('tells how many have answered, but not while hands are counted one option after another', () => {
    const room = new Room(phones).toIntake().do({ do: 'vote', turn: 1, round: 1 });
    room.do({ do: 'votes', prompt: 1, votes: { a: 'walk', b: 'order' } });
    expect(wallView(room.lesson, 0)).toMatchObject({ shows: 'vote', answered: 2, room: 24 });
    room.do({ do: 'count', prompt: 1, to: 0 });
    const view = wallView(room.lesson, 0);
    expect(view).toMatchObject({ shows: 'vote', counting: 'A' });
    expect(view).not.toHaveProperty('answered');
  });

  it('shows the split with the first vote beside it once it is revealed', () => {
    const room = new Room({ ...phones, mode: 'two-votes' })
      .toIntake()
      .vote({ a: 'order' })
      .vote({ a: 'walk' })
      .reveal();
    const view = wallView(room.lesson, 0);
    expect(view.shows === 'split' && view.split).toMatchObject({
      rows: [
        { letter: 'A', first: 0, count: 1 },
        { letter: 'B', first: 1, count: 0 },
        { letter: 'C', first: 0, count: 0 },
      ],
      shift: { moved: 1, exact: true, all: 'walk' },
    });
  });

  it('keeps a split hidden that the facilitator overrode', () => {
    const room = new Room(phones).toIntake().vote({ a: 'order' });
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    const view = wallView(room.lesson, 0);
    expect(view).toMatchObject({ shows: 'decided', choice: 'walk' });
    expect(view).not.toHaveProperty('split');
  });
});

describe('the key', () => {
  it('is in nothing that a lesson keeps or shows', () => {
    const room = new Room(phones).toIntake().vote({ a: 'walk' }).reveal();
    room.next(4);
    const all = [
      writeLog(room.facts),
      room.lesson,
      wallView(room.lesson, 0),
      consoleView(room.lesson, { now: 0, peek: true }),
    ];
    const text = JSON.stringify(all);
    for (const { why, heard, rightIf, verdict, tone } of intake.options) {
      for (const secret of [why, heard, rightIf, `"${verdict}"`, `"${tone}"`, '"best"', '"security"']) {
        if (secret !== '') expect(text).not.toContain(secret);
      }
    }
  });
});

describe('the console', () => {
  it('hides counts of phones until the split is shown or somebody peeks; hands one sees anyway', () => {
    const room = new Room(phones).toIntake().do({ do: 'vote', turn: 1, round: 1 });
    const counts = (peek: boolean) =>
      consoleView(room.lesson, { now: 0, peek }).turn?.ballot?.choices.map((c) => c.count);
    room.do({ do: 'hands', prompt: 1, choice: 'walk', count: 2 });
    expect(counts(false)).toEqual([2, 0, 0]);
    room.do({ do: 'votes', prompt: 1, votes: { a: 'order' } });
    expect(counts(false)).toEqual([undefined, undefined, undefined]);
    expect(counts(true)).toEqual([2, 1, 0]);
    room.do({ do: 'close', prompt: 1 }).reveal();
    expect(counts(false)).toEqual([2, 1, 0]);
  });

  it('lists the run of the scene as far as it is known', () => {
    const room = new Room(phones);
    const rows = () => consoleView(room.lesson, { now: 0, peek: false }).run.map((r) => `${r.row} ${r.state}`);
    expect(rows()).toEqual(['lines ahead', 'decision ahead']);
    room.next(2);
    expect(rows()).toEqual(['lines done', 'decision now']);
    room.do({ do: 'decide', turn: 1, choice: 'order' });
    room.lay();
    room.next();
    expect(rows()).toEqual(['lines done', 'decision done', 'lines now', 'card ahead', 'lines ahead', 'decision ahead']);
    room.next();
    expect(rows().slice(2, 4)).toEqual(['lines done', 'card now']);
    room.next();
    expect(consoleView(room.lesson, { now: 0, peek: false }).run[1]).toMatchObject({ took: 'B', turn: 1 });
  });
});
