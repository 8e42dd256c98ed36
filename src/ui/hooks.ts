import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Anything that can be read and watched: a session, an app's state, a settings box. */
export interface Readable<T> {
  readonly get: () => T;
  readonly subscribe: (listener: (now: T, before: T) => void) => () => void;
}

/** Renders again when what `select` gives has changed. */
export function useStore<T, S = T>(store: Readable<T>, select: (value: T) => S = (value) => value as unknown as S): S {
  const [shown, show] = useState(() => select(store.get()));
  useLayoutEffect(() => {
    show(() => select(store.get()));
    return store.subscribe((now) => show(() => select(now)));
  }, [store]);
  return shown;
}

/** The name of the page in the tab and the history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Rapport`;
  }, [title]);
}
