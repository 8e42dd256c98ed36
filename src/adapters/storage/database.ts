import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { AlreadyThere, type Change, type Key, Overtaken, type Records, type Row, revisionOf, STORES } from './records';
import { BLOCKED, StorageError, storageError } from './trouble';

/** A database by name, and how it came to have its stores. */
export interface Layout<S extends string> {
  readonly name: string;
  /**
   * One step per version of the database, oldest first; a step is never edited once released. A database of version n
   * has had the first n steps.
   */
  readonly migrations: readonly ((database: IDBPDatabase) => void)[];
  /** Only tells the compiler which stores there are. */
  readonly stores: readonly S[];
}

/** Each store by its name, without indexes: everything is found by its key. */
export function created(stores: readonly string[]): (database: IDBPDatabase) => void {
  return (database) => {
    for (const store of stores) database.createObjectStore(store);
  };
}

export const PROGRESS = { name: 'rapport', stores: STORES, migrations: [created(STORES)] } as const;

/** The records in the browser's database. Rejects with a `StorageError` where it cannot be used. */
export async function databaseRecords<S extends string>(layout: Layout<S>): Promise<Records<S>> {
  const database = await open(layout);
  return {
    all: (store, under) => readAll(database, store, under).catch(fail),
    keys: (store, under) => readKeys(database, store, under).catch(fail),
    write: (changes) => writeAll(database, changes).catch(fail),
  };
}

function fail(cause: unknown): never {
  throw cause instanceof AlreadyThere || cause instanceof Overtaken ? cause : storageError(cause);
}

function open<S extends string>({ name, migrations }: Layout<S>): Promise<IDBPDatabase> {
  return new Promise((resolve, reject) => {
    let given = false;
    const give = (database: IDBPDatabase): void => {
      // It opened after all, when the page had already been told that it would not.
      if (given) database.close();
      else resolve(database);
    };
    const refuse = (cause: unknown): void => {
      given = true;
      reject(storageError(cause));
    };
    openDB(name, migrations.length, {
      upgrade: (database, from) => {
        for (const migrate of migrations.slice(from)) migrate(database);
      },
      // An old tab that does not let go; without a word the page would wait for ever.
      blocked: () => refuse(new StorageError(BLOCKED)),
      // A newer Rapport in another tab wants to change the format: let it, and say so at the next write.
      blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
    }).then(give, refuse);
  });
}

/** Arrays sort after strings in the database's order of keys, so this range holds every key that starts so. */
function range(under: Key): IDBKeyRange {
  return IDBKeyRange.bound([...under], [...under, []]);
}

async function readAll(database: IDBPDatabase, store: string, under: Key): Promise<Row[]> {
  const { store: rows } = database.transaction(store);
  const [keys, values] = await Promise.all([rows.getAllKeys(range(under)), rows.getAll(range(under))]);
  return keys.map((key, i) => ({ key: keyOf(key), value: values[i] as unknown }));
}

async function readKeys(database: IDBPDatabase, store: string, under: Key): Promise<Key[]> {
  return (await database.getAllKeys(store, range(under))).map(keyOf);
}

function keyOf(key: IDBValidKey): Key {
  return Array.isArray(key) ? key.map(String) : [String(key)];
}

async function writeAll(database: IDBPDatabase, changes: readonly Change<string>[]): Promise<void> {
  if (changes.length === 0) return;
  const names = [...new Set(changes.map((change) => change.store))];
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  const steps: Promise<unknown>[] = [];
  try {
    for (const change of changes) steps.push(step(transaction.objectStore(change.store), change));
  } catch (cause) {
    transaction.abort();
    await Promise.allSettled([...steps, transaction.done]);
    throw cause;
  }
  // A step that fails aborts the others, so the first failure is the reason; a full disk shows only at the end.
  const outcomes = await Promise.allSettled([...steps, transaction.done]);
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  if (reasons.length === 0) return;
  const overtaken = reasons.find((reason) => reason instanceof Overtaken);
  if (overtaken) throw overtaken;
  throw reasons.some(isConstraint) ? new AlreadyThere() : (reasons.find((reason) => !isAbort(reason)) ?? reasons[0]);
}

type Rows = IDBPObjectStore<unknown, string[], string, 'readwrite'>;

function step(rows: Rows, change: Change<string>): Promise<unknown> {
  if (change.change === 'remove') return rows.delete(range(change.under));
  if (change.change === 'expect') return expectRevision(rows, [...change.key], change.revision);
  const key = [...change.key];
  return change.change === 'add' ? rows.add(change.value, key) : rows.put(change.value, key);
}

async function expectRevision(rows: Rows, key: string[], revision: number): Promise<void> {
  if (revisionOf(await rows.get(key)) === revision) return;
  rows.transaction.abort();
  throw new Overtaken();
}

const isConstraint = (reason: unknown): boolean => nameOf(reason) === 'ConstraintError';
const isAbort = (reason: unknown): boolean => nameOf(reason) === 'AbortError';

function nameOf(reason: unknown): string {
  return reason instanceof DOMException ? reason.name : '';
}
