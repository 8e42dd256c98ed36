/**
 * Work that may wait until what has just changed on the page is painted: the words answer a choice at once, the picture
 * one frame later. Asked twice before it ran, it runs once.
 */
export function afterPaint(work: () => void): { readonly ask: () => void; readonly forget: () => void } {
  let frame: number | undefined;
  let task: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(task);
    frame = undefined;
  };
  const ask = (): void => {
    if (frame !== undefined) return;
    // A frame callback runs before the paint; a task from inside it runs after.
    frame = requestAnimationFrame(() => {
      task = setTimeout(() => {
        frame = undefined;
        work();
      });
    });
  };
  return { ask, forget };
}
