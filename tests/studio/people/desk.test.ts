import { describe, expect, it } from 'vitest';
import type { FoundFile } from '../../../src/records/files';
import { PLAY_LIMITS } from '../../../src/records/items/read';
import { areRecords, openPeople } from '../../../src/studio/people/desk';
import { attempt, exported } from '../../records/items/plays';

function file(path: string, text: string, size = text.length): FoundFile {
  return { path, size, bytes: async () => new TextEncoder().encode(text) };
}
const gone: FoundFile = { path: 'gone.json', size: 1, bytes: () => Promise.reject(new Error('NotFoundError')) };
const SHEET = 'box,A,B,best,reader,sheet,codes\n1,x,y,A,Ana,blind 1 key,i a b\n';

describe('the files of people', () => {
  it('add up, and each bad one is named beside the good', async () => {
    const desk = openPeople();
    await desk.add([file('a.json', exported([attempt('one', { door: 'best' })])), gone, file('b.json', 'PK\0')]);
    await desk.add([
      file('c.json', '{}', PLAY_LIMITS.bytes + 1),
      file('d.json', `\uFEFF${exported([attempt('two', {})])}`),
    ]);
    const { files, records, reading } = desk.store.getState();
    expect([files, reading]).toEqual([5, false]);
    expect(records.attempts.map((a) => a.id)).toEqual(['one', 'two']);
    expect(records.problems).toEqual([
      '“gone.json” could not be read from the disk. Is it still there?',
      expect.stringContaining('“b.json” is not text'),
      expect.stringContaining('“c.json” is larger than 64 MB'),
    ]);
  });

  it('take the same sheet for one reader however often it comes', async () => {
    const desk = openPeople();
    await desk.add([file('ana.csv', SHEET), file('ana.csv', SHEET)]);
    await desk.add([file('ana.csv', SHEET)]);
    expect(desk.store.getState().records.sheets).toHaveLength(1);
    desk.clear();
    expect(desk.store.getState()).toMatchObject({ files: 0, records: { sheets: [] } });
    await desk.add([file('ana.csv', SHEET)]);
    expect(desk.store.getState().records.sheets).toHaveLength(1);
  });

  it('that were put away while they were read do not come back', async () => {
    const desk = openPeople();
    const adding = desk.add([file('a.json', exported([attempt('one', { door: 'best' })]))]);
    desk.clear();
    await adding;
    expect(desk.store.getState()).toMatchObject({ files: 0, reading: false });
  });

  it('are told from a scene by their endings', () => {
    expect(areRecords([file('a.JSON', ''), file('b.csv', '')])).toBe(true);
    expect(areRecords([file('a.json', ''), file('story.ink', '')])).toBe(false);
  });
});
