import { useStore } from '../ui/hooks';
import type { Studio } from './model';

/** zustand's box under the names that the interface reads. */
function readable<T>(store: { getState: () => T; subscribe: (l: (now: T, before: T) => void) => () => void }) {
  return { get: store.getState, subscribe: store.subscribe };
}

const boxes = new WeakMap<object, ReturnType<typeof readable<unknown>>>();

/** The same reader for the same store, or a component would subscribe anew at each render. */
function boxOf<T>(store: Parameters<typeof readable<T>>[0]) {
  const known = boxes.get(store) ?? readable(store);
  boxes.set(store, known as ReturnType<typeof readable<unknown>>);
  return known as ReturnType<typeof readable<T>>;
}

export function useStudioState<S>(studio: Studio, select: (value: ReturnType<Studio['state']['getState']>) => S): S {
  return useStore(boxOf(studio.state), select);
}

export function useKnowledge<S>(
  studio: Studio,
  select: (value: ReturnType<Studio['checking']['store']['getState']>) => S,
): S {
  return useStore(boxOf(studio.checking.store), select);
}

export function useProject<S>(studio: Studio, select: (value: ReturnType<Studio['project']['get']>) => S): S {
  return useStore(studio.project, select);
}
