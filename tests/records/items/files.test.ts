import { describe, expect, it } from 'vitest';
import { readRecords, together, tooLarge } from '../../../src/records/items/files';
import { PLAY_LIMITS } from '../../../src/records/items/read';
import { attempt, exported } from './plays';

const GOOD = [attempt('one', { door: 'best', gate: 'poor' }), attempt('two', { door: 'middling' }, { first: false })];
const room = {
  ...{ rapport: 'class-report', version: 1, story: 'dock', keyHash: 'now', at: 5 },
  decisions: [{ decision: 'door', best: ['best'], first: { best: 3, poor: 0 }, second: { best: 3, poor: 0 } }],
};

/** What a play of that name has in the file. */
function facts(id: string): unknown[] {
  const { finished } = JSON.parse(exported(GOOD)) as { finished: { id: string; facts: unknown[] }[] };
  return finished.find((play) => play.id === id)?.facts ?? [];
}

/** The export with its JSON changed by hand. */
function damaged(change: (file: { version: number; finished: Record<string, unknown>[] }) => void): string {
  const file = JSON.parse(exported(GOOD));
  change(file);
  return JSON.stringify(file);
}

describe('a file of plays', () => {
  it('gives what was offered and taken, and nobody’s name', () => {
    const { attempts, problems } = readRecords('ana.json', exported(GOOD));
    expect(problems).toEqual([]);
    expect(attempts).toEqual(GOOD);
    expect(JSON.stringify(attempts)).not.toContain('Sparrow');
  });

  it.each([
    ['is cut off', exported(GOOD).slice(0, -40), /“ana.json” is not a file of plays, or it was cut off/],
    ['is something else', '{"a":1}', /“ana.json” holds no plays\. In the player/],
    ['is not even an object', '7', /“ana.json” holds no plays/],
    ['is of a newer Rapport', damaged((f) => (f.version = 2)), /“ana.json” was written by a newer Rapport/],
  ])('that %s is named with what to do', (_what, text, words) => {
    const { attempts, problems } = readRecords('ana.json', text);
    expect(attempts).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    ['without a key', { keyHash: 7 }, /1 play is damaged and left out \(keyHash/],
    ['with facts that are none', { facts: [{ fact: 'DecisionOffered' }] }, /decision/],
    [
      'that took what was not offered',
      { facts: [{ fact: 'ChoiceMade', decision: 'x', label: 'y' }] },
      /“y” was not offered/,
    ],
    [
      'that decides without end',
      { facts: Array.from({ length: 501 }, () => facts('one')).flat() },
      /more than 500 decisions/,
    ],
    ['that was finished before time began', { finishedAt: -1 }, /finishedAt/],
  ])('keeps its other plays beside one %s', (_what, change, words) => {
    const text = damaged((f) => Object.assign(f.finished[0] ?? {}, change));
    const { attempts, problems } = readRecords('ana.json', text);
    expect(attempts.map((a) => a.id)).toEqual(['two']);
    expect(problems).toEqual([expect.stringMatching(words)]);
  });

  it('passes over facts of a newer Rapport', () => {
    const text = damaged(({ finished }) =>
      (finished[0] as { facts: unknown[] }).facts.unshift({ fact: 'BellRung', loud: true }),
    );
    expect(readRecords('ana.json', text).attempts).toEqual(GOOD);
  });

  it('is refused by its size before it is read', () => {
    expect(tooLarge('ana.json', PLAY_LIMITS.bytes)).toBeUndefined();
    expect(tooLarge('ana.json', PLAY_LIMITS.bytes + 1)).toMatch(/“ana.json” is larger than 64 MB/);
  });
});

describe('a class report', () => {
  it('is read, with a name of its own or without', () => {
    const { reports, problems } = readRecords('class.json', JSON.stringify(room));
    expect(problems).toEqual([]);
    expect(reports[0]).toMatchObject({ id: 'dock now 5', story: 'dock' });
    expect(reports[0]?.decisions[0]?.first.get('best')).toBe(3);
    const replies = [{ label: 'wait', text: 'Wait here.' }];
    const full = { ...room, id: 'room 1', world: 0, decisions: [{ ...room.decisions[0], replies, past: 'undone' }] };
    const [read] = readRecords('class.json', JSON.stringify(full)).reports;
    expect(read).toMatchObject({ id: 'room 1' });
    expect([...(read?.decisions[0]?.first ?? [])]).toEqual([
      ['wait', 0],
      ['best', 3],
      ['poor', 0],
    ]);
    expect(read?.decisions[0]?.texts.get('wait')).toBe('Wait here.');
  });

  it.each([
    ['half a person', { first: { best: 0.5 } }],
    ['fewer than none', { first: { best: -1 } }],
    ['no word of the best', { best: undefined }],
  ])('with %s is named', (_what, change) => {
    const decisions = [{ ...room.decisions[0], ...change }];
    const { reports, problems } = readRecords('class.json', JSON.stringify({ ...room, decisions }));
    expect(reports).toEqual([]);
    expect(problems).toEqual([
      expect.stringMatching(/“class.json” is a class report that cannot be read \(decisions.0/),
    ]);
  });
});

it('uses the good files beside the damaged', () => {
  const all = together([
    readRecords('a.json', exported(GOOD)),
    readRecords('b.json', '{'),
    readRecords('c.csv', 'a,b\n1,2\n'),
  ]);
  expect(all.attempts).toHaveLength(2);
  expect(all.problems).toEqual([expect.stringContaining('“b.json”'), expect.stringContaining('“c.csv”')]);
});
