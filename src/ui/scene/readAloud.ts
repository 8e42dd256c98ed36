import { useEffect } from 'preact/hooks';
import type { Line } from '../../core/model';
import type { Settings } from '../../session/ports';

/** A voice of this computer, if it has one; passed in by the app. */
export interface ReadAloud {
  readonly available: () => boolean;
  readonly say: (text: string, volume: number) => Promise<void>;
  readonly stop: () => void;
}

/** Reads each line as it comes while the setting is on. */
export function useReadAloud(
  voice: ReadAloud | undefined,
  settings: Settings,
  line: Line | undefined,
  step: number,
): void {
  useEffect(() => {
    if (!voice || !settings.readAloud || !line || settings.muted) return undefined;
    void voice.say(line.text, settings.volume.voice);
    return voice.stop;
  }, [voice, settings.readAloud, settings.muted, step]);
}
