import { useEffect } from 'preact/hooks';
import type { Line } from '../../core/model';
import type { Settings } from '../../session/ports';
import { ONWARD } from '../words/scene';

/** A voice of this computer, if it has one; passed in by the app. */
export interface ReadAloud {
  readonly available: () => boolean;
  readonly say: (text: string, volume: number) => Promise<void>;
  readonly stop: () => void;
}

/** Voices of people that came with the scene; passed in by the app. */
export interface Recordings {
  readonly has: (line: Line) => boolean;
  /** Volume 0 to 1. */
  readonly play: (line: Line, volume: number) => void;
  readonly stop: () => void;
}

export interface Voices {
  readonly readAloud: ReadAloud | undefined;
  readonly recordings: Recordings | undefined;
}

/** Each line in the voice that was recorded for it; where there is none, and the setting is on, it is read aloud. */
export function useVoices(voices: Voices, settings: Settings, line: Line | undefined, step: number): void {
  const { readAloud, recordings } = voices;
  useEffect(() => {
    const voice = voiceOf(voices, settings, line);
    voice?.begin();
    return voice?.stop;
  }, [readAloud, recordings, settings.readAloud, settings.muted, step]);
}

/** The one voice that says a line by itself, never two over each other; undefined where it stays silent. */
export function voiceOf({ readAloud, recordings }: Voices, settings: Settings, line: Line | undefined) {
  if (!line || settings.muted) return undefined;
  const volume = settings.volume.voice;
  if (recordings?.has(line)) return { begin: () => recordings.play(line, volume), stop: recordings.stop };
  if (!readAloud || !settings.readAloud) return undefined;
  return { begin: () => void readAloud.say(line.text, volume), stop: readAloud.stop };
}

/** What a button offers for a line: its recording once more, or a voice of this computer. */
export function hearing({ readAloud, recordings }: Voices, { muted, volume }: Settings, line: Line | undefined) {
  if (!line) return undefined;
  if (recordings?.has(line) && !muted) {
    return { label: ONWARD.hearAgain, press: () => recordings.play(line, volume.voice) };
  }
  if (!readAloud?.available()) return undefined;
  return { label: ONWARD.readAloud, press: () => void readAloud.say(line.text, volume.voice) };
}
