/** What the store needs of a place that keeps records. Two places exist: the browser's database and this tab's memory. */

export const STORES = ['profiles', 'settings', 'running', 'finished', 'firsts', 'read', 'setAside'] as const;
export type StoreName = (typeof STORES)[number];

/** Every key starts with the id of the profile it belongs to, so all of one profile is one range of keys. */
export type Key = readonly string[];

export interface Row {
  readonly key: Key;
  readonly value: unknown;
}

/** `add` fails where the key exists; `remove` takes everything whose key starts with the given one. */
export type Change =
  | { readonly change: 'put' | 'add'; readonly store: StoreName; readonly key: Key; readonly value: unknown }
  | { readonly change: 'remove'; readonly store: StoreName; readonly under: Key };

export interface Records {
  /** Rows whose key starts with `under`, in the order of their keys. */
  readonly all: (store: StoreName, under: Key) => Promise<readonly Row[]>;
  readonly keys: (store: StoreName, under: Key) => Promise<readonly Key[]>;
  /** All of the changes or, when one fails, none. */
  readonly write: (changes: readonly Change[]) => Promise<void>;
}

/** Rejection of an `add` whose key exists. */
export class AlreadyThere extends Error {
  override readonly name = 'AlreadyThere';
}
