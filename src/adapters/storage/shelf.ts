import * as v from 'valibot';
import { newId } from '../random';
import type { Key, Records } from './records';
import { faultOf } from './schema';

export interface Found<T> {
  readonly key: Key;
  readonly value: T;
}

/** Records that have been checked. What cannot be read is set aside, never dropped and never handed on. */
export interface Shelf<S extends string, T> {
  readonly read: <V>(store: S, under: Key, schema: v.GenericSchema<unknown, V>) => Promise<readonly Found<V>[]>;
  readonly troubles: () => readonly T[];
}

/** How a shelf tells what happened to its records. */
export interface ShelfWords<T> {
  /** Troubles from before the first record was read. */
  readonly known: readonly T[];
  readonly newer: T;
  readonly corrupt: (setAside: number) => T;
}

export function shelf<S extends string, T>(records: Records<S | 'setAside'>, words: ShelfWords<T>): Shelf<S, T> {
  let setAside = 0;
  let newer = false;

  const aside = async (store: S, key: Key, value: unknown, fault: string): Promise<void> => {
    const [owner = ''] = key;
    await records.write([
      { change: 'put', store: 'setAside', key: [owner, newId()], value: { store, key, value, fault } },
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
    troubles: () => [
      ...words.known,
      ...(newer ? [words.newer] : []),
      ...(setAside > 0 ? [words.corrupt(setAside)] : []),
    ],
  };
}

/** The version of each record that this Rapport writes; see SavedPlay and ProjectHead. */
const RECORD_VERSION = 1;

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return typeof value.version === 'number' && value.version > RECORD_VERSION;
}
