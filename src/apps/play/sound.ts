import { useEffect } from 'preact/hooks';
import type { Sounds } from '../../adapters/sound';
import type { PlaySession } from '../../session/view';
import { BANNERS } from '../../ui/words/app';
import { hideBanner, showBanner } from './banners';
import type { Box } from './box';
import { once } from './loader';
import type { AppState } from './state';

export const loadSounds = once(async (): Promise<Sounds> => (await import('../../adapters/sound')).openSounds());

/** A play is heard while it is on the screen; refused sound is told once and changes nothing else. */
export function useSound(session: PlaySession | undefined, state: Box<AppState>): void {
  useEffect(() => {
    if (!session) return undefined;
    let gone = false;
    let stop = (): void => undefined;
    void Promise.all([loadSounds(), import('./soundtrack')]).then(
      ([sounds, { playSounds }]) => {
        if (gone) return;
        const level = () => sounds.setVolume(state.get().settings.volume, state.get().settings.muted);
        level();
        const stops = [
          playSounds(session, sounds),
          state.subscribe((now, before) => now.settings !== before.settings && level()),
          sounds.onState((heard) => tell(state, heard === 'unavailable')),
        ];
        stop = () => {
          for (const each of stops) each();
        };
      },
      () => tell(state, true),
    );
    return () => {
      gone = true;
      stop();
    };
  }, [session]);
}

function tell(state: Box<AppState>, silent: boolean): void {
  if (!silent) hideBanner(state, 'sound');
  else
    showBanner(state, {
      id: 'sound',
      text: BANNERS.noSound,
    });
}
