/**
 * Keeps focus on the page. When the element that had it goes away (a choice after it was taken, a banner that was
 * closed) the browser drops focus to the body and a keyboard starts again from the top; we put it on the screen's
 * own mark instead.
 */
export function guardFocus(root: HTMLElement): () => void {
  const mend = () => {
    if (document.activeElement && document.activeElement !== document.body) return;
    focusScreen(root);
  };
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(root, { childList: true, subtree: true });
  return () => watch.disconnect();
}

/** Where a screen starts: what it marks with data-start, else its first heading, else the main element. */
export function focusScreen(root: HTMLElement): void {
  const main = root.querySelector<HTMLElement>('main');
  const start = main?.querySelector<HTMLElement>('[data-start], h1') ?? main;
  if (!start) return;
  if (start.tabIndex < 0) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}
