import * as v from 'valibot';
import type { AddedScene, AddedStore } from '../records/added';
import type { MediaKind } from '../records/bundle/media';
import { mediaSchema, sceneSchema } from './projects/schema';
import { created, databaseRecords } from './storage/database';
import { memoryRecords } from './storage/memory';
import type { Records } from './storage/records';
import { shape } from './storage/shape';
import { shelf } from './storage/shelf';
import { corrupt, NEWER } from './storage/trouble';

export const ADDED_STORES = ['scenes', 'setAside', 'media'] as const;
type StoreName = (typeof ADDED_STORES)[number];

const LAYOUT = {
  name: 'rapport-added',
  stores: ADDED_STORES,
  migrations: [created(['scenes', 'setAside']), created(['media'])],
} as const;

const KINDS: readonly MediaKind[] = ['pictures', 'lines'];

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const addedSchema = shape<AddedScene>({
  version: v.literal(1),
  slug: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.maxLength(1000)),
  addedAt: count,
  rules: count,
  scene: sceneSchema,
  artifact: v.unknown(),
});

/** Added scenes on this computer; in this tab's memory where the browser keeps nothing. */
export async function openAdded(): Promise<AddedStore> {
  try {
    return addedStore(await databaseRecords(LAYOUT));
  } catch {
    // The store of progress has said by then that nothing is kept here.
    return addedStore(memoryRecords(ADDED_STORES));
  }
}

export function addedStore(records: Records<StoreName>): AddedStore {
  const shelves = shelf(records, { known: [], newer: NEWER, corrupt });
  const gone = (under: readonly string[]): Promise<void> =>
    records.write((['scenes', 'media'] as const).map((store) => ({ change: 'remove', store, under }) as const));
  return {
    list: async (profile) =>
      (await shelves.read('scenes', [profile], addedSchema))
        .map(({ value }) => value)
        .sort((a, b) => a.addedAt - b.addedAt),
    put: (profile, added, media) =>
      records.write([
        { change: 'put', store: 'scenes', key: [profile, added.slug], value: added },
        { change: 'remove', store: 'media', under: [profile, added.slug] },
        ...KINDS.flatMap((kind) =>
          media[kind].map((one) => {
            const key = [profile, added.slug, kind, one.name];
            return { change: 'put', store: 'media', key, value: one } as const;
          }),
        ),
      ]),
    media: async (profile, slug) => {
      const of = async (kind: MediaKind) =>
        (await shelves.read('media', [profile, slug, kind], mediaSchema)).map(({ value }) => value);
      return { pictures: await of('pictures'), lines: await of('lines') };
    },
    remove: (profile, slug) => gone([profile, slug]),
    removeProfile: (profile) => gone([profile]),
  };
}
