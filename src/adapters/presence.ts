/** Which other windows of this page are open. Each says so once a second, which a hidden window still can, and on leaving. */
export interface Presence {
  /** Whether a window of this kind was heard of lately. */
  readonly sees: (kind: string) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Said {
  readonly kind: string;
  readonly here: boolean;
}

const EVERY = 1000;
/** A browser may hold back a hidden window's timers for a minute; then it was only hidden (ms). */
const PATIENCE = 65_000;

/** @param kind what this window is @param now milliseconds since the epoch */
export function openPresence(name: string, kind: string, now: () => number): Presence {
  const listeners = new Set<() => void>();
  if (!('BroadcastChannel' in window)) return { sees: () => false, subscribe: () => () => undefined };
  const channel = new BroadcastChannel(`rapport/${name}/windows`);
  const heard = new Map<string, number>();
  const say = (here: boolean): void => channel.postMessage({ kind, here } satisfies Said);
  const sees = (one: string): boolean => now() - (heard.get(one) ?? Number.NEGATIVE_INFINITY) < PATIENCE;
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    const before = sees(data.kind);
    if (data.here) heard.set(data.kind, now());
    else heard.delete(data.kind);
    if (before !== data.here) {
      for (const listener of [...listeners]) listener();
      if (data.here) say(true);
    }
  });
  say(true);
  setInterval(() => say(true), EVERY);
  addEventListener('pagehide', () => say(false));
  return {
    sees,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
