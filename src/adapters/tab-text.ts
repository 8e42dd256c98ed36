/** One text that the tabs of a phone share, small as a phone needs it. Where storage refuses, this tab alone has it. */
export interface TabText {
  readonly read: () => string | undefined;
  readonly write: (text: string | undefined) => void;
  /** Another tab wrote. */
  readonly onChange: (listener: () => void) => void;
}

export function openTabText(name: string): TabText {
  const key = `rapport/${name}`;
  /** What storage would not take; it counts more than what lies there. */
  let unkept: string | undefined;
  return {
    read: () => {
      try {
        return unkept ?? localStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (text) => {
      unkept = undefined;
      try {
        if (text === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        unkept = text;
      }
    },
    onChange: (listener) =>
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) listener();
      }),
  };
}
