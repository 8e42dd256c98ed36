/** A value that can be read, changed and watched. */
export interface Box<T> {
  readonly get: () => T;
  readonly set: (change: Partial<T>) => void;
  readonly subscribe: (listener: (now: T, before: T) => void) => () => void;
}

export function createBox<T extends object>(first: T): Box<T> {
  let value = first;
  const listeners = new Set<(now: T, before: T) => void>();
  return {
    get: () => value,
    set: (change) => {
      const before = value;
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener(value, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
