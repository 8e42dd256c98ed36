import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Frame } from '../../core/frame';

/** Less than this above the words, in rem, shows no face. */
const FACE = 4;

/**
 * Whether the words of a decision have risen over the face on the stage, as four long replies in large letters do on a
 * phone. Only then it is measured: elsewhere the frame keeps both apart.
 */
export function useCovered(words: RefObject<HTMLElement | null>, frame: Frame, decision: string | undefined): boolean {
  const [covered, setCovered] = useState(false);
  useLayoutEffect(() => {
    const element = words.current;
    if (!element || decision === undefined || frame.layout !== 'phone' || frame.sideways) {
      setCovered(false);
      return;
    }
    const above = element.getBoundingClientRect().top - frame.card.y - frame.card.height;
    setCovered(above < FACE * frame.rem);
  }, [decision, frame]);
  return covered;
}
