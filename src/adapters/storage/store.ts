import { DEFAULT_SETTINGS, type FinishedPlay, type ProgressStore, type StorageTrouble } from '../../session/ports';
import { AlreadyThere, type Change, type Records, STORES, type StoreName } from './records';
import { finishedSchema, profileSchema, readSchema, savedSchema, settingsSchema } from './schema';
import { shelf } from './shelf';
import { exportAll, firstKey, importAll } from './transfer';
import { corrupt, NEWER } from './trouble';

/** The progress of everybody who plays on this computer, over whatever place keeps the records. */
export function progressStore(records: Records, known: readonly StorageTrouble[] = []): ProgressStore {
  const shelves = shelf<StoreName, StorageTrouble>(records, { known, newer: NEWER, corrupt });
  const values = async <T>(found: Promise<readonly { readonly value: T }[]>): Promise<T[]> =>
    (await found).map((row) => row.value);

  const finish = async (play: FinishedPlay): Promise<void> => {
    const done: Change = { change: 'remove', store: 'running', under: [play.profile, play.story] };
    const add = (kept: FinishedPlay): Change => ({
      change: 'add',
      store: 'finished',
      key: [kept.profile, kept.id],
      value: kept,
    });
    const lock: Change = { change: 'add', store: 'firsts', key: firstKey(play), value: { play: play.id } };
    try {
      await records.write(play.mode === 'first' ? [add(play), lock, done] : [add(play), done]);
    } catch (cause) {
      if (!(cause instanceof AlreadyThere)) throw cause;
      // Either this very play was stored before, or another tab finished its first attempt sooner.
      const stored = await records.keys('finished', [play.profile, play.id]);
      await records.write(stored.length > 0 ? [done] : [add({ ...play, mode: 'practice' }), done]);
    }
  };

  return {
    troubles: shelves.troubles,

    profiles: async () =>
      (await values(shelves.read('profiles', [], profileSchema))).sort((a, b) => a.createdAt - b.createdAt),
    putProfile: (profile) => records.write([{ change: 'put', store: 'profiles', key: [profile.id], value: profile }]),
    removeProfile: (id) => records.write(STORES.map((store) => ({ change: 'remove', store, under: [id] }))),

    settings: async (profile) =>
      (await values(shelves.read('settings', [profile], settingsSchema)))[0] ?? DEFAULT_SETTINGS,
    putSettings: (profile, settings) =>
      records.write([{ change: 'put', store: 'settings', key: [profile], value: settings }]),

    running: (profile) => values(shelves.read('running', [profile], savedSchema)),
    putRunning: (save) =>
      records.write([{ change: 'put', store: 'running', key: [save.profile, save.story], value: save }]),
    removeRunning: (profile, story) => records.write([{ change: 'remove', store: 'running', under: [profile, story] }]),

    finished: async (profile) =>
      (await values(shelves.read('finished', [profile], finishedSchema)))
        .map(({ facts: _facts, bounds: _bounds, ...summary }) => summary)
        .sort((a, b) => a.finishedAt - b.finishedAt),
    finishedPlay: async (profile, id) => (await values(shelves.read('finished', [profile, id], finishedSchema)))[0],
    finish,
    putTakeBack: async (playId, decision) => {
      const key = (await records.keys('finished', [])).find(([, id]) => id === playId);
      const [found] = key ? await shelves.read('finished', key, finishedSchema) : [];
      if (!found) return;
      const value = { ...found.value, takeBack: decision };
      await records.write([{ change: 'put', store: 'finished', key: found.key, value }]);
    },

    read: async (profile, story) => new Set((await values(shelves.read('read', [profile, story], readSchema))).flat()),
    putRead: (profile, story, keys) =>
      records.write([{ change: 'put', store: 'read', key: [profile, story], value: [...keys] }]),

    exportAll: (at) => exportAll(records, at),
    importAll: (text) => importAll(records, text),
  };
}
