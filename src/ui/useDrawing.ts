import { useEffect, useRef, useState } from 'preact/hooks';
import { type HeldDrawing, holdDrawing } from './drawings';

export interface Wanted {
  /** Says everything that the drawing shows. */
  readonly key: string;
  /** Gives the SVG. */
  readonly draw: () => Promise<string>;
}

/**
 * The address of a drawing as an SVG in memory. Until it is drawn, and where it cannot be, the one before it; undefined
 * where none is wanted.
 */
export function useDrawing(wanted: Wanted | undefined): string | undefined {
  const [picture, setPicture] = useState<string>();
  const shown = useRef<HeldDrawing | undefined>(undefined);
  const show = (held: HeldDrawing | undefined, address: string | undefined): void => {
    shown.current?.release();
    shown.current = held;
    setPicture(address);
  };
  useEffect(() => {
    if (!wanted) {
      show(undefined, undefined);
      return undefined;
    }
    let gone = false;
    const held = holdDrawing(wanted.key, wanted.draw);
    held.address.then((address) => (gone ? held.release() : show(held, address)), held.release);
    return () => {
      gone = true;
    };
  }, [wanted?.key]);
  useEffect(() => () => shown.current?.release(), []);
  return picture;
}
