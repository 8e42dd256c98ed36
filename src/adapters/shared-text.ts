/**
 * One text that all windows of this page share, from localhost, a plain http address or a folder alike: kept in
 * localStorage, told through a BroadcastChannel. Where storage refuses, the text lives in the windows that are open.
 */
export interface SharedText {
  readonly read: () => string | undefined;
  /** False where it could not be kept. */
  readonly write: (text: string | undefined) => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

interface Message {
  /** Set where the text is not in the storage. */
  readonly text?: string;
  readonly asks?: true;
}

export function openSharedText(name: string): SharedText {
  const key = `rapport/${name}`;
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(key) : undefined;
  /** What storage would not take; it counts more than what lies there. */
  let unkept: { readonly text: string | undefined } | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.asks) {
      if (unkept?.text !== undefined) channel.postMessage({ text: unkept.text } satisfies Message);
      return;
    }
    unkept = data.text === undefined ? undefined : { text: data.text };
    tell();
  });
  // Browsers without channels tell other windows of a change in the storage.
  addEventListener('storage', (event) => event.key === key && tell());
  const stored = read(key);
  if (stored === undefined) channel?.postMessage({ asks: true } satisfies Message);
  return {
    read: () => (unkept ? unkept.text : read(key)),
    write: (text) => {
      const kept = keep(key, text);
      unkept = kept ? undefined : { text };
      channel?.postMessage((kept || text === undefined ? {} : { text }) satisfies Message);
      return kept;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
