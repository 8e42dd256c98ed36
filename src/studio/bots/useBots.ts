import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useStore } from '../../ui/hooks';
import type { ExploreState, Exploring } from '../exploring';

/** The bots of this Studio; whoever opens it provides them. */
export const Explored = createContext<Exploring | undefined>(undefined);

type Reader = Parameters<typeof useStore<ExploreState>>[0];
const readers = new WeakMap<Exploring, Reader>();
const NONE: ExploreState = { version: 0, stale: false, running: false };
const nobody: Reader = { get: () => NONE, subscribe: () => () => {} };

/** What the bots have found, as it changes. */
export function useBots<S>(select: (state: ExploreState) => S): S {
  const exploring = useContext(Explored);
  return useStore(exploring ? readerOf(exploring) : nobody, select);
}

function readerOf(exploring: Exploring): Reader {
  const { getState: get, subscribe } = exploring.store;
  const known = readers.get(exploring) ?? { get, subscribe };
  readers.set(exploring, known);
  return known;
}
