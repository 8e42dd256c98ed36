import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sizes that are tried, largest first, as shares of the drawn size. At the smallest a box may scroll. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.77, 0.72, 0.67, 0.62, 0.57, 0.52, 0.47, 0.42] as const;

/**
 * Text of any length in a box of a given size: the largest step at which nothing overflows, as `--fit` on the box. It is
 * measured anew when the box changes its size, when fonts arrive, and when `what` changes.
 */
export function useFit<E extends HTMLElement>(what: string | undefined): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = (): void => fitInto(box);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [what]);
  return ref;
}

function fitInto(box: HTMLElement): void {
  for (const step of STEPS) {
    box.style.setProperty('--fit', String(step));
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
  }
}

/** What a list shows, as one text to compare: views are made anew with every tick of a clock. */
export function textsOf(items: readonly object[], ...more: readonly (number | boolean)[]): string {
  return JSON.stringify([items, more]);
}
