import { describe, expect, it } from 'vitest';
import { classDebrief } from '../../src/classroom/debrief';
import { classReport, reportCsv } from '../../src/classroom/report';
import { readCsv } from '../../src/core/csv';
import { readPlays } from '../../src/records/items/read';
import { settledLines, summaryLines } from '../../src/ui/classroom/console/debrief-words';
import { intake, phones, Room } from './room';

/** Four phones: two of them blue, one with a name alone, one with nothing; and two hands. */
function teamed() {
  const room = new Room(phones, 6).toIntake();
  room.do({ do: 'members', members: { a: { name: 'Ana', team: 'Blue' }, b: { team: 'Blue' }, c: { name: 'Cy' } } });
  room.do({ do: 'vote', turn: 1, round: 1 });
  room.do({ do: 'votes', prompt: 1, votes: { a: 'walk', b: 'order', d: 'walk' } });
  room.do({ do: 'hands', prompt: 1, choice: 'walk', count: 2 }, { do: 'close', prompt: 1 });
  return room;
}

describe('who took part', () => {
  it('is nobody where nobody said who they are', () => {
    const report = classReport(new Room(phones).toIntake().vote({ a: 'walk' }).lesson, [intake]);
    expect(report).not.toHaveProperty('teams');
    expect(report).not.toHaveProperty('people');
    expect(report.decisions[0]).not.toHaveProperty('teams');
  });

  it('has teams with their splits, and people without theirs', () => {
    const report = classReport(teamed().lesson, [intake]);
    expect(report.teams).toEqual([{ team: 'Blue', members: 2, answered: 2, of: 2 }]);
    expect(report.people).toEqual([
      { name: 'Ana', team: 'Blue', answered: 1, of: 1 },
      { name: 'Cy', answered: 0, of: 1 },
    ]);
    expect(report.decisions[0]).toMatchObject({
      first: { walk: 4, order: 1, promise: 0 },
      teams: { Blue: { walk: 1, order: 1, promise: 0 } },
    });
    expect(readPlays('class.json', JSON.parse(JSON.stringify(report))).problems).toEqual([]);
  });

  it('stands in the class debrief, by letter', () => {
    const room = teamed();
    room.do({ do: 'decide', turn: 1, choice: 'walk' });
    const of = classDebrief(room.lesson, undefined);
    expect(of.decisions[0]?.teams).toEqual([
      {
        team: 'Blue',
        counts: [
          { letter: 'A', count: 1 },
          { letter: 'B', count: 1 },
        ],
      },
    ]);
    expect(of.people?.map((p) => p.name)).toEqual(['Ana', 'Cy']);
    const [decision] = of.decisions;
    expect(decision && settledLines(decision)).toContain('Blue: A 1, B 1.');
    expect(summaryLines(of)).toContain('Blue: 2 of 2 possible answers came');
  });

  it('stands in rows of its own in the table', () => {
    const [head = [], ...rows] = readCsv(reportCsv(classReport(teamed().lesson, [intake])));
    const cells = rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])));
    expect(cells.map((c) => [c.team, c.choice, c.first, c.second])).toEqual([
      ['', 'walk', '4', ''],
      ['', 'order', '1', ''],
      ['', 'promise', '0', ''],
      ['Blue', 'walk', '1', ''],
      ['Blue', 'order', '1', ''],
      ['Blue', 'promise', '0', ''],
    ]);
  });

  it('moves with a new team, and a name that was taken back is gone', () => {
    const room = teamed();
    room.do({ do: 'members', members: { a: { team: 'Gold' }, c: {} } });
    const report = classReport(room.lesson, [intake]);
    expect(report.teams?.map((t) => t.team)).toEqual(['Blue', 'Gold']);
    expect(report).not.toHaveProperty('people');
  });

  it('learns only what is new, and no name that would be lost on the way', () => {
    const room = teamed();
    const before = room.lesson;
    room.do({
      do: 'members',
      members: { b: { team: 'Blue' }, ...(JSON.parse('{"__proto__":{"team":"X"}}') as object) },
    });
    expect(room.lesson).toBe(before);
  });
});
