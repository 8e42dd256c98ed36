/** What a store needs of a place that keeps records. Two places exist: the browser's database and this tab's memory. */

export const STORES = ['profiles', 'settings', 'running', 'finished', 'firsts', 'read', 'setAside'] as const;
export type StoreName = (typeof STORES)[number];

/** In progress every key starts with the id of the profile it belongs to, so all of one profile is one range of keys. */
export type Key = readonly string[];

export interface Row {
  readonly key: Key;
  readonly value: unknown;
}

/**
 * `add` fails where the key exists; `remove` takes everything whose key starts with the given one; `expect` fails where
 * the record's revision is another one, or there is none.
 */
export type Change<S extends string = StoreName> =
  | { readonly change: 'put' | 'add'; readonly store: S; readonly key: Key; readonly value: unknown }
  | { readonly change: 'remove'; readonly store: S; readonly under: Key }
  | { readonly change: 'expect'; readonly store: S; readonly key: Key; readonly revision: number };

export interface Records<S extends string = StoreName> {
  /** Rows whose key starts with `under`, in the order of their keys. */
  readonly all: (store: S, under: Key) => Promise<readonly Row[]>;
  readonly keys: (store: S, under: Key) => Promise<readonly Key[]>;
  /** All of the changes or, when one fails, none. */
  readonly write: (changes: readonly Change<S>[]) => Promise<void>;
}

/** Rejection of an `add` whose key exists. */
export class AlreadyThere extends Error {
  override readonly name = 'AlreadyThere';
}

/** Rejection of an `expect`: somebody else has written since. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

export function revisionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('revision' in value)) return undefined;
  return typeof value.revision === 'number' ? value.revision : undefined;
}
