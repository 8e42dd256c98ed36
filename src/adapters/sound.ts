/** What is heard. It follows the log and carries no meaning of its own: captions and words are the interface's. */
import type { Howl } from 'howler';
import type { Settings } from '../session/ports';
import { audioFiles, CHANNELS, isSound, type SoundName } from './audio-files';

/**
 * `waiting`: browsers allow no sound before the first touch or key. `unavailable`: a sound did not load or the browser
 * refuses to play; the play goes on in silence.
 */
export type SoundState = 'waiting' | 'on' | 'unavailable';

export interface Sounds {
  readonly state: () => SoundState;
  readonly onState: (listener: (state: SoundState) => void) => () => void;
  /** The sound of a place, running round; fades over from the one before. Any other name is quiet. */
  readonly ambience: (name: string) => void;
  /** A sound heard once. What is asked for before the first touch or key is not made up for later. */
  readonly play: (name: string) => void;
  readonly setVolume: (volume: Settings['volume'], muted: boolean) => void;
  /** Makes room for a voice that reads aloud. */
  readonly duck: (under: boolean) => void;
  readonly close: () => void;
}

const FADE_MS = 900;
const DUCKED = 0.25;
/** Of silence, before the audio thread is stopped. */
const LINGER_MS = 1500;
/** A page from disk may not fetch, but may play. */
const fromDisk = location.protocol === 'file:';

export function openSounds(): Sounds {
  const listeners = new Set<(state: SoundState) => void>();
  const howls = new Map<SoundName, Howl>();
  const gestures = new AbortController();
  let library: typeof import('howler') | undefined;
  let state: SoundState = 'waiting';
  let volume: Settings['volume'] = { ambience: 1, effects: 1, interface: 1, voice: 1 };
  let muted = false;
  let ducked = false;
  let wanted: SoundName | undefined;
  let running: SoundName | undefined;
  let lingering: number | undefined;

  const become = (next: SoundState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(next);
  };

  const level = (name: SoundName): number => volume[CHANNELS[name]] * (ducked ? DUCKED : 1);

  /** Something is about to be heard. */
  const stir = (): void => {
    window.clearTimeout(lingering);
    const context = library?.Howler.ctx;
    if (context?.state === 'suspended') void context.resume();
  };

  /** An audio thread goes on computing silence after the last sound; howler stops it after a one-shot only. */
  const settle = (): void => {
    window.clearTimeout(lingering);
    if ([...howls.values()].some((each) => each.playing())) return;
    lingering = window.setTimeout(() => void library?.Howler.ctx?.suspend(), LINGER_MS);
  };

  const howl = (name: SoundName): Howl | undefined => {
    if (!library) return undefined;
    const made =
      howls.get(name) ??
      new library.Howl({
        src: audioFiles(name),
        loop: CHANNELS[name] === 'ambience',
        volume: level(name),
        html5: fromDisk,
        onplay: stir,
        onend: settle,
        onstop: settle,
        onload: () => become('on'),
        onloaderror: () => become('unavailable'),
        onplayerror: () => become('unavailable'),
      });
    howls.set(name, made);
    return made;
  };

  /** Muted means stopped, not silent: an audio thread that has nothing to do burns battery all the same. */
  const tuneAmbience = (): void => {
    const next = muted || (wanted && level(wanted) === 0) ? undefined : wanted;
    if (!library || next === running) return;
    if (running) fadeOut(howls.get(running));
    running = next;
    if (next) stir();
    if (next) fadeIn(howl(next), level(next));
  };

  const relevel = (): void => {
    for (const [name, each] of howls) if (CHANNELS[name] !== 'ambience' || name === running) each.volume(level(name));
  };

  const unlock = async (): Promise<void> => {
    gestures.abort();
    try {
      library = await import('howler');
    } catch {
      become('unavailable');
      return;
    }
    library.Howler.autoSuspend = false;
    if (fromDisk) library.Howler.usingWebAudio = false;
    become('on');
    tuneAmbience();
  };
  if (navigator.userActivation?.hasBeenActive) {
    void unlock();
  } else {
    for (const gesture of ['pointerup', 'keydown'] as const) {
      document.addEventListener(gesture, () => void unlock(), { signal: gestures.signal });
    }
  }

  return {
    state: () => state,
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ambience: (name) => {
      wanted = isSound(name) && CHANNELS[name] === 'ambience' ? name : undefined;
      tuneAmbience();
    },
    play: (name) => {
      if (muted || !isSound(name) || CHANNELS[name] === 'ambience' || level(name) === 0) return;
      stir();
      howl(name)?.play();
    },
    setVolume: (next, mute) => {
      volume = next;
      muted = mute;
      relevel();
      tuneAmbience();
    },
    duck: (under) => {
      ducked = under;
      relevel();
    },
    close: () => {
      gestures.abort();
      window.clearTimeout(lingering);
      for (const each of howls.values()) each.unload();
      howls.clear();
      library = undefined;
    },
  };
}

function fadeIn(howl: Howl | undefined, level: number): void {
  if (!howl) return;
  howl.off('fade');
  if (!howl.playing()) howl.play();
  howl.fade(0, level, FADE_MS);
}

function fadeOut(howl: Howl | undefined): void {
  if (!howl) return;
  // Howler's fade from nothing to nothing never ends.
  if (howl.volume() === 0) {
    howl.stop();
    return;
  }
  howl.once('fade', () => howl.stop());
  howl.fade(howl.volume(), 0, FADE_MS);
}
