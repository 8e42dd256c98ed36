import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type DrawPortrait, Portraits } from '../Portrait';

interface PortraitsOfProps {
  readonly draw: DrawPortrait | undefined;
  readonly children: ComponentChildren;
}

/** Art that a caller has at hand already; without it the app's own way to load it stays in force. */
export function PortraitsOf({ draw, children }: PortraitsOfProps) {
  const loaded = useMemo(() => draw && (() => Promise.resolve(draw)), [draw]);
  return loaded ? <Portraits.Provider value={loaded}>{children}</Portraits.Provider> : <>{children}</>;
}
