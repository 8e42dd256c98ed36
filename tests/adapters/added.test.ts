import { describe, expect, it } from 'vitest';
import { ADDED_STORES, addedStore } from '../../src/adapters/added';
import { memoryRecords } from '../../src/adapters/storage/memory';
import type { AddedScene } from '../../src/records/added';

const scene = (slug: string, addedAt: number): AddedScene => ({
  version: 1,
  slug,
  title: slug,
  addedAt,
  rules: 1,
  scene: { slug, title: slug, main: 'story.ink', files: [{ name: 'story.ink', text: 'Hi.' }] },
  artifact: { format: 1 },
});

describe('added scenes', () => {
  it('belong to a profile, in the order in which they came, until they are removed', async () => {
    const store = addedStore(memoryRecords(ADDED_STORES));
    await store.put('p1', scene('b', 2));
    await store.put('p1', scene('a', 3));
    await store.put('p2', scene('c', 1));
    await store.put('p1', { ...scene('b', 2), title: 'B again' });
    expect((await store.list('p1')).map((one) => one.title)).toEqual(['B again', 'a']);
    await store.remove('p1', 'b');
    expect((await store.list('p1')).map((one) => one.slug)).toEqual(['a']);
    await store.removeProfile('p1');
    expect(await store.list('p1')).toEqual([]);
    expect(await store.list('p2')).toHaveLength(1);
  });

  it('come with their recorded lines, which go with them', async () => {
    const store = addedStore(memoryRecords(ADDED_STORES));
    const line = (name: string) => ({ name, type: 'audio/wav', bytes: new Uint8Array([1, 2]) });
    await store.put('p1', scene('a', 1), [line('door~1.wav'), line('door~2.wav')]);
    await store.put('p1', scene('b', 2), [line('door~3.wav')]);
    expect((await store.lines('p1', 'a')).map(({ name }) => name)).toEqual(['door~1.wav', 'door~2.wav']);
    await store.put('p1', scene('a', 1), [line('door~2.wav')]);
    expect(await store.lines('p1', 'a')).toEqual([line('door~2.wav')]);
    await store.remove('p1', 'a');
    expect(await store.lines('p1', 'a')).toEqual([]);
    expect(await store.lines('p1', 'b')).toHaveLength(1);
    await store.removeProfile('p1');
    expect(await store.lines('p1', 'b')).toEqual([]);
  });

  it('that cannot be read are set aside, and the others stay', async () => {
    const records = memoryRecords(ADDED_STORES);
    const store = addedStore(records);
    await store.put('p1', scene('a', 1));
    await records.write([{ change: 'put', store: 'scenes', key: ['p1', 'b'], value: { version: 1, slug: 'b' } }]);
    expect((await store.list('p1')).map((one) => one.slug)).toEqual(['a']);
    expect(await records.keys('setAside', ['p1'])).toHaveLength(1);
  });
});
