/** Light and height of the screen. */

/** As the phone has it, until somebody taps the moon. @returns what a tap does. */
export function openNight(kept: boolean | undefined, keep: (on: boolean) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let chosen = kept;
  const set = (): void => {
    document.documentElement.setAttribute('data-theme', (chosen ?? dark.matches) ? 'night' : 'light');
  };
  // Older Safari knows no other way to listen.
  dark.addListener(set);
  set();
  return () => {
    chosen = !(chosen ?? dark.matches);
    keep(chosen);
    set();
  };
}

/** What a phone calls its full height reaches below its own bars; buttons at the thumb must not. */
export function holdHeight(): void {
  const set = (): void => document.documentElement.style.setProperty('--full', `${innerHeight}px`);
  addEventListener('resize', set);
  set();
}
