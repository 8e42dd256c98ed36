/** Recorded lines that came with a scene, one at a time. They say what stands on the page, so silence loses nothing. */
import type { Howl } from 'howler';
import { type Media, SOUND_ENDINGS } from '../records/bundle/media';

export interface Recorded {
  /** Plays a recording after stopping the one before. Volume 0 to 1. What a browser does not play is silence. */
  readonly say: (recording: Pick<Media, 'type' | 'bytes'>, volume: number) => void;
  readonly stop: () => void;
}

/** `speaking` tells the sound to duck under the voice. */
export function openRecorded(speaking: (now: boolean) => void = () => undefined): Recorded {
  let turn = 0;
  let running: { readonly howl: Howl; readonly address: string } | undefined;

  const stop = (): void => {
    turn += 1;
    if (!running) return;
    running.howl.unload();
    URL.revokeObjectURL(running.address);
    running = undefined;
    speaking(false);
  };

  return {
    say: ({ type, bytes }, volume) => {
      stop();
      if (volume === 0) return;
      const mine = turn;
      const end = (): void => {
        if (mine === turn) stop();
      };
      import('howler').then(
        ({ Howl }) => {
          if (mine !== turn) return;
          const address = URL.createObjectURL(new Blob([bytes], { type }));
          const howl = new Howl({
            src: address,
            format: SOUND_ENDINGS[type] ?? 'wav',
            // Our policy lets no page fetch such an address, but play it.
            html5: true,
            volume,
            onend: end,
            onloaderror: end,
            onplayerror: end,
          });
          running = { howl, address };
          speaking(true);
          howl.play();
        },
        () => undefined,
      );
    },
    stop,
  };
}
