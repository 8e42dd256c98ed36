import { expect, it } from 'vitest';
import type { ClassReport } from '../../../src/classroom/report';
import { analyze } from '../../../src/records/items/analyze';
import { readRecords } from '../../../src/records/items/files';
import { gather } from '../../../src/records/items/gather';
import { listed } from './plays';

/** As a class writes it: where its shape and what is read of it part ways, the compiler or this test says so. */
const REPORT: ClassReport = {
  ...{ rapport: 'class-report', version: 1, id: 'room', story: 'dock', title: 'The dock' },
  ...{ keyHash: 'now', textHash: 'text', world: 0, at: 2_000, startedAt: 1_000, room: 12 },
  settings: {} as ClassReport['settings'],
  decisions: [
    {
      ...{ decision: 'door', title: 'The door', best: ['best'], votes: [], questions: [] },
      replies: ['best', 'middling', 'poor'].map((label) => ({ label, text: `Say ${label}.` })),
      first: { best: 5, middling: 0, poor: 7 },
      second: { best: 11, middling: 0, poor: 1 },
    },
  ],
};

it('takes the report of a class as the class writes it', () => {
  const { reports, problems } = readRecords('class.json', JSON.stringify(REPORT));
  expect(problems).toEqual([]);
  const scene = { story: 'dock', keyHash: 'now', decisions: listed('door') };
  const [door] = analyze(gather([], reports), scene).decisions;
  expect(door?.found).toMatchObject({ n: 5, of: 12 });
  expect(door?.replies.map((r) => [r.text, r.shown, r.picked.n])).toEqual([
    ['Say best.', 12, 5],
    ['Say middling.', 12, 0],
    ['Say poor.', 12, 7],
  ]);
  expect(door?.discrimination).toEqual({ none: 'few', n: 0 });
});
