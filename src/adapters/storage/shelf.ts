import * as v from 'valibot';
import type { StorageTrouble } from '../../session/ports';
import { newId } from '../random';
import type { Key, Records, StoreName } from './records';
import { faultOf } from './schema';
import { NEWER } from './trouble';

export interface Found<T> {
  readonly key: Key;
  readonly value: T;
}

/** Records that have been checked. What cannot be read is set aside, never dropped and never handed on. */
export interface Shelf {
  readonly read: <T>(store: StoreName, under: Key, schema: v.GenericSchema<unknown, T>) => Promise<readonly Found<T>[]>;
  readonly troubles: () => readonly StorageTrouble[];
}

export function shelf(records: Records, known: readonly StorageTrouble[]): Shelf {
  let setAside = 0;
  let newer = false;

  const aside = async (store: StoreName, key: Key, value: unknown, fault: string): Promise<void> => {
    const [profile = ''] = key;
    await records.write([
      { change: 'put', store: 'setAside', key: [profile, newId()], value: { store, key, value, fault } },
      { change: 'remove', store, under: key },
    ]);
    setAside += 1;
  };

  return {
    read: async (store, under, schema) => {
      const found = [];
      for (const { key, value } of await records.all(store, under)) {
        const checked = v.safeParse(schema, value);
        if (checked.success) found.push({ key, value: checked.output });
        else if (isNewer(value)) newer = true;
        else await aside(store, key, value, faultOf(checked.issues));
      }
      return found;
    },
    troubles: () => [...known, ...(newer ? [NEWER] : []), ...(setAside > 0 ? [corrupt(setAside)] : [])],
  };
}

/** The version of a play's record that this Rapport writes; see SavedPlay. */
const RECORD_VERSION = 1;

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > RECORD_VERSION;
}

function corrupt(count: number): StorageTrouble {
  const what = count === 1 ? 'One record of your progress' : `${count} records of your progress`;
  return {
    kind: 'corrupt',
    setAside: count,
    message: `${what} could not be read and was set aside; everything else is as it was. An export of your progress contains it, for whoever helps you.`,
  };
}
