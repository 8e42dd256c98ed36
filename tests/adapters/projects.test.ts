import { describe, expect, it } from 'vitest';
import { PROJECT_STORES, projectStore } from '../../src/adapters/projects/store';
import { memoryRecords } from '../../src/adapters/storage/memory';
import type { Scene } from '../../src/records/scene';

const SECOND = 1000;
const scene = (text: string): Scene => ({
  slug: 'dock',
  title: 'Dock',
  main: 'story.ink',
  files: [{ name: 'story.ink', text }],
});
const fresh = () => projectStore(memoryRecords(PROJECT_STORES));

describe('kept scenes', () => {
  it('are one version while somebody types, and another after a while', async () => {
    const store = fresh();
    let head = await store.save('a', scene('1'), 0, undefined);
    for (const seconds of [1, 5, 29]) head = await store.save('a', scene(`${seconds}`), seconds * SECOND, head);
    expect((await store.history('a')).map((v) => v.at)).toEqual([29 * SECOND]);
    head = await store.save('a', scene('later'), 31 * SECOND, head);
    await store.save('a', scene('restored'), 32 * SECOND, head, true);
    expect((await store.history('a')).map((v) => v.at / SECOND)).toEqual([32, 31, 29]);
    expect((await store.open('a'))?.scene.files[0]?.text).toBe('restored');
  });

  it('refuse a tab that does not know the newest', async () => {
    const store = fresh();
    const old = await store.save('a', scene('1'), 0, undefined);
    await store.save('a', scene('2'), 1, old);
    await expect(store.save('a', scene('3'), 2, old)).rejects.toMatchObject({ trouble: { kind: 'elsewhere' } });
    await expect(store.save('a', scene('3'), 2, undefined)).rejects.toMatchObject({ trouble: { kind: 'elsewhere' } });
    expect((await store.open('a'))?.scene.files[0]?.text).toBe('2');
  });

  it('lie in the trash until it is emptied, and come back from it', async () => {
    const store = fresh();
    await store.save('a', scene('1'), 0, undefined);
    await store.save('b', scene('1'), 5, undefined);
    await store.trash('a', 9);
    expect((await store.list()).map((h) => [h.id, h.trashedAt])).toEqual([
      ['b', undefined],
      ['a', 9],
    ]);
    await store.undelete('a');
    expect((await store.list()).every((h) => h.trashedAt === undefined)).toBe(true);
    await store.remove('a');
    expect(await store.open('a')).toBeUndefined();
    expect(await store.history('a')).toEqual([]);
    expect((await store.list()).map((h) => h.id)).toEqual(['b']);
  });

  it('stand in for a text that cannot be read with the newest version that can', async () => {
    const records = memoryRecords(PROJECT_STORES);
    const store = projectStore(records);
    await store.save('a', scene('good'), 0, undefined);
    await records.write([{ change: 'put', store: 'texts', key: ['a'], value: { main: 7 } }]);
    expect((await store.open('a'))?.scene.files[0]?.text).toBe('good');
    expect(store.troubles()).toMatchObject([{ kind: 'corrupt', message: expect.stringContaining('set aside') }]);
    expect(await records.keys('setAside', ['a'])).toHaveLength(1);
  });

  it('of a newer Rapport are left alone', async () => {
    const records = memoryRecords(PROJECT_STORES);
    const store = projectStore(records);
    await store.save('a', scene('1'), 0, undefined);
    const [row] = await records.all('heads', ['a']);
    await records.write([
      { change: 'put', store: 'heads', key: ['a'], value: { ...(row?.value as object), version: 2 } },
    ]);
    expect(await store.list()).toEqual([]);
    expect(store.troubles()).toMatchObject([{ kind: 'newer-version' }]);
    expect(await records.keys('heads', [])).toHaveLength(1);
  });

  it('keep pictures, recorded lines and looks, and let go of them with the scene', async () => {
    const store = fresh();
    const picture = { name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2]) };
    const line = { name: 'b.ogg', type: 'audio/ogg', bytes: new Uint8Array([3]) };
    await store.save('a', scene('1'), 0, undefined);
    await store.putMedia('a', 'pictures', picture);
    await store.putMedia('a', 'lines', line);
    await store.putLooks('a', { dale: {} });
    expect(await store.media('a')).toEqual({ pictures: [picture], lines: [line], looks: { dale: {} } });
    await store.removeMedia('a', 'lines', 'b.ogg');
    expect((await store.media('a')).lines).toEqual([]);
    await store.remove('a');
    expect(await store.media('a')).toEqual({ pictures: [], lines: [] });
  });

  it('give back what a page put aside when it went, unless somebody saved since', async () => {
    const put = new Map<string, unknown>();
    const aside = {
      put: (id: string, stashed: unknown) => void put.set(id, stashed),
      take: (id: string) => {
        const stashed = put.get(id);
        put.delete(id);
        return stashed as { revision: number; scene: Scene } | undefined;
      },
    };
    const store = projectStore(memoryRecords(PROJECT_STORES), [], aside);
    const head = await store.save('a', scene('saved'), 0, undefined);
    store.stash('a', scene('half a wo'), head);
    // Whoever only looks takes nothing away.
    expect(await store.saved('a')).toMatchObject({ files: [{ text: 'saved' }] });
    expect(await store.open('a')).toMatchObject({ unsaved: true, scene: { files: [{ text: 'half a wo' }] } });
    expect(await store.open('a')).toMatchObject({ scene: { files: [{ text: 'saved' }] } });
    store.stash('a', scene('old'), head);
    await store.save('a', scene('newer'), 1, head);
    expect(await store.open('a')).toMatchObject({ scene: { files: [{ text: 'newer' }] } });
  });

  it('stand beside notes', async () => {
    const store = fresh();
    await store.putNote('answers', { who: 'Dale' });
    expect(await store.note('answers')).toEqual({ who: 'Dale' });
    expect(await store.note('other')).toBeUndefined();
  });
});
