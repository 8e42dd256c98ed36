import type { SharedText } from '../../src/classroom/box';

/** Two windows of one computer: a text that both read, and word of each change. `broken` refuses to keep it. */
export function computer(broken = false) {
  let text: string | undefined;
  const windows: Set<() => void>[] = [];
  const open = (): SharedText => {
    const mine = new Set<() => void>();
    windows.push(mine);
    return {
      read: () => text,
      write: (next) => {
        text = next;
        for (const others of windows) if (others !== mine) for (const tell of others) tell();
        return !broken;
      },
      onChange: (listener) => {
        mine.add(listener);
        return () => mine.delete(listener);
      },
    };
  };
  return { open, put: (next: string) => (text = next), text: () => text };
}
