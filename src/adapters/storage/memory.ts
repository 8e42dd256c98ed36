import { AlreadyThere, type Change, type Key, Overtaken, type Records, type Row, revisionOf } from './records';

/** Keeps records as long as the tab lives: for browsers that refuse to keep anything. */
export function memoryRecords<S extends string>(names: readonly S[]): Records<S> {
  let stores = new Map<S, Rows>(names.map((name) => [name, new Map()]));

  const rows = (store: S, under: Key): Row[] =>
    [...(stores.get(store)?.values() ?? [])]
      .filter((row) => startsWith(row.key, under))
      .sort((a, b) => compare(a.key, b.key));

  return {
    all: async (store, under) => rows(store, under).map(({ key, value }) => ({ key, value: structuredClone(value) })),
    keys: async (store, under) => rows(store, under).map((row) => row.key),
    write: async (changes) => {
      const draft = new Map<S, Rows>(names.map((name) => [name, new Map(stores.get(name))]));
      for (const change of changes) apply(draft.get(change.store) ?? new Map(), change);
      stores = draft;
    },
  };
}

type Rows = Map<string, Row>;

function apply(rows: Rows, change: Change<string>): void {
  if (change.change === 'remove') {
    for (const [id, row] of rows) if (startsWith(row.key, change.under)) rows.delete(id);
    return;
  }
  const id = JSON.stringify(change.key);
  if (change.change === 'expect') {
    if (revisionOf(rows.get(id)?.value) !== change.revision) throw new Overtaken();
    return;
  }
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
