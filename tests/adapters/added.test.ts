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

  it('that cannot be read are set aside, and the others stay', async () => {
    const records = memoryRecords(ADDED_STORES);
    const store = addedStore(records);
    await store.put('p1', scene('a', 1));
    await records.write([{ change: 'put', store: 'scenes', key: ['p1', 'b'], value: { version: 1, slug: 'b' } }]);
    expect((await store.list('p1')).map((one) => one.slug)).toEqual(['a']);
    expect(await records.keys('setAside', ['p1'])).toHaveLength(1);
  });
});
