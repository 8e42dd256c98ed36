/**
 * Frames until the words that answer a press are on the screen: one may be on its way already, one is laid out and
 * painted with the words, and a slow machine is still busy with it when the next begins.
 */
const FRAMES = 3;

/**
 * Work that may wait until what has just changed on the page is painted: the words answer a choice at once, the picture
 * follows. Asked twice before it ran, it runs once.
 */
export function afterPaint(work: () => void): { readonly ask: () => void; readonly forget: () => void } {
  let frame: number | undefined;
  const forget = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const wait = (frames: number): void => {
    frame = requestAnimationFrame(() => {
      if (frames > 1) return wait(frames - 1);
      frame = undefined;
      work();
    });
  };
  return { ask: () => frame ?? wait(FRAMES), forget };
}
