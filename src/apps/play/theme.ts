import type { Settings } from '../../session/ports';

/** Extra fonts come when they are chosen. */
const FONTS: Partial<Record<Settings['font'], () => Promise<unknown>>> = {
  lexend: () => import('./fonts/lexend.css'),
  opendyslexic: () => import('./fonts/opendyslexic.css'),
};

const NIGHT = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';
const CONTRAST = '(prefers-contrast: more)';

export function isStill(settings: Settings): boolean {
  return settings.motion === 'reduced' || (settings.motion === 'system' && matchMedia(STILL).matches);
}

/** Puts looks on the page at once; what is left to the device follows the device. */
export function applyLooks(settings: Settings): void {
  const root = document.documentElement;
  const night = settings.theme === 'night' || (settings.theme === 'system' && matchMedia(NIGHT).matches);
  root.dataset.theme = night ? 'night' : 'light';
  root.dataset.contrast = settings.contrast === 'high' || matchMedia(CONTRAST).matches ? 'high' : 'standard';
  root.dataset.motion = isStill(settings) ? 'reduced' : 'full';
  root.dataset.font = settings.font;
  // A font that does not arrive leaves the one before: words stay readable.
  FONTS[settings.font]?.().catch(() => undefined);
}

export function followDevice(again: () => void): void {
  for (const query of [NIGHT, STILL, CONTRAST]) matchMedia(query).addEventListener('change', again);
}
