/**
 * One play, one tab: the same play in two tabs would overwrite its own save. A tab holds a play by name; a second tab is
 * told and may take it over, and the first one then learns that it lost it.
 */
export interface Hold {
  readonly release: () => void;
}

export interface Tabs {
  /** Undefined when another tab holds it. `lost` is called when another tab takes it over. */
  readonly hold: (name: string, lost: () => void) => Promise<Hold | undefined>;
  readonly takeOver: (name: string, lost: () => void) => Promise<Hold>;
}

export function openTabs(): Tabs {
  // Web Locks are closed to pages that a classroom serves by plain http; without them nobody is kept out.
  return 'locks' in navigator ? lockedTabs(navigator.locks) : { hold: async () => FREE, takeOver: async () => FREE };
}

const FREE: Hold = { release: () => undefined };

function lockedTabs(locks: LockManager): Tabs {
  const request = (name: string, options: LockOptions, lost: () => void): Promise<Hold | undefined> =>
    new Promise((resolve, reject) => {
      let held = false;
      locks
        .request(`rapport/${name}`, options, (lock) => {
          if (!lock) {
            resolve(undefined);
            return undefined;
          }
          held = true;
          // The browser keeps the lock until this promise ends, or until the tab closes or crashes.
          return new Promise<void>((release) => resolve({ release }));
        })
        // A lock that is stolen ends its request with an AbortError.
        .catch((cause: unknown) => (held ? lost() : reject(cause)));
    });

  return {
    hold: (name, lost) => request(name, { ifAvailable: true }, lost),
    takeOver: async (name, lost) => (await request(name, { steal: true }, lost)) ?? FREE,
  };
}
