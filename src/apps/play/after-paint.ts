/**
 * Work that may wait until what has just changed on the page is painted: the words answer a choice at once, the picture
 * one frame later. Asked twice before it ran, it runs once.
 */
export function afterPaint(work: () => void): { readonly ask: () => void; readonly forget: () => void } {
  let frame: number | undefined;
  const forget = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const ask = (): void => {
    if (frame !== undefined) return;
    // Frame callbacks run before the paint: the one after the next finds the words painted.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        frame = undefined;
        work();
      });
    });
  };
  return { ask, forget };
}
