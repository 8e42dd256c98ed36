import { describe, expect, it } from 'vitest';
import { classDebrief } from '../../src/classroom/debrief';
import { classReport, reportCsv } from '../../src/classroom/report';
import { readCsv } from '../../src/core/csv';
import { debrief } from '../../src/core/debrief';
import { type Command, decide, isRejection } from '../../src/core/decide';
import type { Fact } from '../../src/core/facts';
import { fold } from '../../src/core/fold';
import type { Bounds } from '../../src/core/model';
import { EMPTY } from '../../src/core/state';
import { readPlays } from '../../src/records/items/read';
import { meta } from '../fixtures';
import { intake, phones, Room, ticket } from './room';

const bounds: Bounds = {
  worst: { security: 0, service: -1 },
  best: { security: 2, service: 2 },
  random: { security: 50, service: 50, handInHand: 50 },
};

function played(...labels: readonly string[]): Fact[] {
  const commands: Command[] = [
    { do: 'start', meta, seed: 7, world: 0 },
    ...labels.flatMap((label, i): Command[] => [
      { do: 'offer', decision: [intake, ticket][i] ?? intake },
      { do: 'choose', label },
    ]),
  ];
  let state = EMPTY;
  return commands.flatMap((command) => {
    const made = decide(state, command);
    if (isRejection(made)) throw new Error(made.rejected);
    state = made.reduce(fold, state);
    return [...made];
  });
}

/** Talked over at the intake; overridden at the ticket, which was asked for its tone first. */
function lesson() {
  const room = new Room({ ...phones, mode: 'two-votes' }, 3).toIntake();
  room.vote({ a: 'order', b: 'order', c: 'walk' }).vote({ a: 'walk', b: 'order', c: 'walk' }).reveal();
  room.do({ do: 'decide', turn: 1, choice: 'walk' }, { do: 'note', decision: 'intake', text: '=Marta, "the door"' });
  room.lay();
  room.next(3);
  const choices = [{ id: 'low-key', text: 'Low-key' }];
  room.do({ do: 'ask', turn: 2, kind: 'tone', words: 'Which tone?', choices });
  room.do({ do: 'votes', prompt: 3, votes: { a: 'low-key' } }, { do: 'leave', prompt: 3 });
  room.vote({ a: 'fix', b: 'fix' });
  room.do({ do: 'decide', turn: 2, choice: 'write', note: 'To see it.' });
  return room;
}

describe('the class debrief', () => {
  const of = classDebrief(lesson().lesson, debrief(played('walk', 'write'), bounds));

  it('has for each decision the split first and last, who decided and what each reply is worth', () => {
    const [first, second] = of.decisions;
    expect(first?.replies.map((r) => [r.letter, r.first, r.last, r.taken, r.debrief?.verdict])).toEqual([
      ['A', 1, 2, true, 'best'],
      ['B', 2, 1, false, 'mixed'],
      ['C', 0, 0, false, 'mixed'],
    ]);
    expect(first).toMatchObject({ number: 1, shift: { moved: 1, all: 'walk' }, note: '=Marta, "the door"' });
    expect(first?.settled.by).toBe('majority');
    expect(second?.settled).toMatchObject({ by: 'override', note: 'To see it.' });
    expect(second?.questions[0]).toMatchObject({ kind: 'tone', split: { answered: 1 } });
    expect(second?.debrief?.tone.asked).toBe('businesslike');
  });

  it('sums up participation, overrides and what talk has moved', () => {
    expect(of).toMatchObject({
      participation: { answered: 8, of: 9 },
      moved: { first: 1, last: 2, votes: 3 },
      overrides: 1,
    });
    // Shown, opened, voted, closed, opened, voted, closed, revealed, decided: a second each.
    expect(of.decisions[0]?.seconds).toBe(8);
    expect(of.decisions[0]?.votes.map((v) => v.seconds)).toEqual([2, 2]);
  });

  it('does without the play', () => {
    const alone = classDebrief(lesson().lesson, undefined);
    expect(alone.decisions.map((d) => d.debrief)).toEqual([undefined, undefined]);
    expect(alone).not.toHaveProperty('moved');
  });

  it('takes the figures of another decision for none', () => {
    const other = classDebrief(lesson().lesson, debrief(played('walk').slice(0, 1), bounds));
    expect(other.decisions[0]?.debrief).toBeUndefined();
  });

  it('remembers what was taken before the room came back', () => {
    const room = new Room(phones).toIntake().vote({ a: 'order' }).reveal();
    room.next(2);
    room.do({ do: 'step-back', turn: 1 });
    room.vote({ a: 'walk' }).reveal();
    room.next();
    const again = classDebrief(room.lesson, undefined);
    expect(again.decisions).toHaveLength(1);
    expect(again.decisions[0]?.before.map((s) => s.choice)).toEqual(['order']);
  });
});

describe('the class report', () => {
  it('has the splits by label, the best replies, and nobody in it', () => {
    const report = classReport(lesson().lesson, [intake, ticket]);
    expect(report.decisions[0]).toMatchObject({
      decision: 'intake',
      best: ['walk'],
      first: { walk: 1, order: 2, promise: 0 },
      second: { walk: 2, order: 1, promise: 0 },
      chosen: 'walk',
      by: 'majority',
    });
    expect(report.decisions[1]).toMatchObject({ first: { fix: 2, write: 0 }, chosen: 'write', by: 'override' });
    expect(report.decisions[1]).not.toHaveProperty('second');
    expect(JSON.stringify(report)).not.toMatch(/"[abc]":|front\//);
  });

  it('calls no vote the first that was held when the room had seen what came of it', () => {
    const room = new Room(phones).toIntake().vote({ a: 'order' }).reveal();
    room.next(2);
    room.do({ do: 'step-back', turn: 1 });
    room.vote({ a: 'walk' });
    const [before, again] = classReport(room.lesson, [intake]).decisions;
    expect(before).toMatchObject({ past: 'taken-again', first: { order: 1 } });
    expect(again).toMatchObject({ second: { walk: 1 } });
    expect(again).not.toHaveProperty('first');
    expect(again).not.toHaveProperty('chosen');
  });

  it('is read by the item analysis', () => {
    const report = JSON.parse(JSON.stringify(classReport(lesson().lesson, [intake, ticket]))) as unknown;
    const { problems, reports } = readPlays('class.json', report);
    expect(problems).toEqual([]);
    expect(reports[0]).toMatchObject({ id: 'l1', story: 'door', keyHash: 'k1' });
    expect(reports[0]?.decisions[0]).toMatchObject({
      decision: 'intake',
      best: ['walk'],
      first: new Map([
        ['walk', 1],
        ['order', 2],
        ['promise', 0],
      ]),
    });
  });

  it('is a table with a row for each reply and each choice of a question', () => {
    const [head = [], ...rows] = readCsv(reportCsv(classReport(lesson().lesson, [intake, ticket])));
    const cells = (row: readonly string[]) => Object.fromEntries(head.map((name, i) => [name, row[i]]));
    expect(rows).toHaveLength(6);
    expect(cells(rows[0] ?? [])).toMatchObject({
      number: '1',
      decision: 'intake',
      question: 'decision',
      letter: 'A',
      choice: 'walk',
      best: 'yes',
      first: '1',
      second: '2',
      chosen: 'yes',
      by: 'majority',
      answered: '3',
      room: '3',
      notes: '=Marta, "the door"',
    });
    expect(cells(rows[5] ?? [])).toMatchObject({ number: '2', question: 'tone', choice: 'low-key', first: '1' });
    // A spreadsheet must not take a note for a formula.
    expect(reportCsv(classReport(lesson().lesson, []))).toContain(`"'=Marta`);
  });
});
