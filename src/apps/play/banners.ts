import type { StorageTrouble } from '../../session/ports';
import type { Banner } from '../../ui/Banners';
import { BANNERS } from '../../ui/words/app';
import type { Box } from './box';
import type { AppState } from './state';

export function showBanner(state: Box<AppState>, banner: Banner): void {
  const others = state.get().banners.filter(({ id }) => id !== banner.id);
  state.set({ banners: [...others, banner] });
}

export function hideBanner(state: Box<AppState>, id: string): void {
  const { banners } = state.get();
  if (banners.some((banner) => banner.id === id)) state.set({ banners: banners.filter((banner) => banner.id !== id) });
}

/** Storage says in its own words what happened and what to do; an export is always one press away. */
export function showTrouble(state: Box<AppState>, trouble: StorageTrouble, onExport: () => void): void {
  const kept = trouble.kind === 'corrupt' ? undefined : { label: BANNERS.exportProgress, run: onExport };
  showBanner(state, { id: `storage-${trouble.kind}`, text: trouble.message, ...(kept && { action: kept }) });
}

/** Errors of storage carry their trouble; anything else is told as it is. */
export function troubleOf(cause: unknown): StorageTrouble {
  if (cause instanceof Error && 'trouble' in cause) return cause.trouble as StorageTrouble;
  return { kind: 'denied', message: BANNERS.notKept(String(cause)) };
}
