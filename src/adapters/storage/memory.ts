import { AlreadyThere, type Change, type Key, type Records, type Row, STORES, type StoreName } from './records';

/** Keeps records as long as the tab lives: for browsers that refuse to keep anything. */
export function memoryRecords(): Records {
  let stores = emptyStores();

  const rows = (store: StoreName, under: Key): Row[] =>
    [...stores[store].values()].filter((row) => startsWith(row.key, under)).sort((a, b) => compare(a.key, b.key));

  return {
    all: async (store, under) => rows(store, under).map(({ key, value }) => ({ key, value: structuredClone(value) })),
    keys: async (store, under) => rows(store, under).map((row) => row.key),
    write: async (changes) => {
      const draft = emptyStores();
      for (const store of STORES) draft[store] = new Map(stores[store]);
      for (const change of changes) apply(draft[change.store], change);
      stores = draft;
    },
  };
}

type Rows = Map<string, Row>;

function emptyStores(): Record<StoreName, Rows> {
  return {
    profiles: new Map(),
    settings: new Map(),
    running: new Map(),
    finished: new Map(),
    firsts: new Map(),
    read: new Map(),
    setAside: new Map(),
  };
}

function apply(rows: Rows, change: Change): void {
  if (change.change === 'remove') {
    for (const [id, row] of rows) if (startsWith(row.key, change.under)) rows.delete(id);
    return;
  }
  const id = JSON.stringify(change.key);
  if (change.change === 'add' && rows.has(id)) throw new AlreadyThere();
  rows.set(id, { key: change.key, value: structuredClone(change.value) });
}

function startsWith(key: Key, under: Key): boolean {
  return under.every((part, i) => key[i] === part);
}

function compare(a: Key, b: Key): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  if (at === -1) return a.length - b.length;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}
