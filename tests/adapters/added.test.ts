import { describe, expect, it } from 'vitest';
import { ADDED_STORES, addedStore } from '../../src/adapters/added';
import { memoryRecords } from '../../src/adapters/storage/memory';
import type { AddedScene } from '../../src/records/added';

const NONE = { pictures: [], lines: [] };

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
    await store.put('p1', scene('b', 2), NONE);
    await store.put('p1', scene('a', 3), NONE);
    await store.put('p2', scene('c', 1), NONE);
    await store.put('p1', { ...scene('b', 2), title: 'B again' }, NONE);
    expect((await store.list('p1')).map((one) => one.title)).toEqual(['B again', 'a']);
    await store.remove('p1', 'b');
    expect((await store.list('p1')).map((one) => one.slug)).toEqual(['a']);
    await store.removeProfile('p1');
    expect(await store.list('p1')).toEqual([]);
    expect(await store.list('p2')).toHaveLength(1);
  });

  it('come with their pictures and recorded lines, which go with them', async () => {
    const store = addedStore(memoryRecords(ADDED_STORES));
    const line = (name: string) => ({ name, type: 'audio/wav', bytes: new Uint8Array([1, 2]) });
    const page = { name: 'door~9.png', type: 'image/png', bytes: new Uint8Array([3]) };
    await store.put('p1', scene('a', 1), { lines: [line('door~1.wav'), line('door~2.wav')], pictures: [page] });
    await store.put('p1', scene('b', 2), { lines: [line('door~3.wav')], pictures: [] });
    const { lines, pictures } = await store.media('p1', 'a');
    expect(lines.map(({ name }) => name)).toEqual(['door~1.wav', 'door~2.wav']);
    expect(pictures).toEqual([page]);
    await store.put('p1', scene('a', 1), { lines: [line('door~2.wav')], pictures: [] });
    expect(await store.media('p1', 'a')).toEqual({ lines: [line('door~2.wav')], pictures: [] });
    await store.remove('p1', 'a');
    expect(await store.media('p1', 'a')).toEqual(NONE);
    expect((await store.media('p1', 'b')).lines).toHaveLength(1);
    await store.removeProfile('p1');
    expect(await store.media('p1', 'b')).toEqual(NONE);
  });

  it('that cannot be read are set aside, and the others stay', async () => {
    const records = memoryRecords(ADDED_STORES);
    const store = addedStore(records);
    await store.put('p1', scene('a', 1), NONE);
    await records.write([{ change: 'put', store: 'scenes', key: ['p1', 'b'], value: { version: 1, slug: 'b' } }]);
    expect((await store.list('p1')).map((one) => one.slug)).toEqual(['a']);
    expect(await records.keys('setAside', ['p1'])).toHaveLength(1);
  });
});
