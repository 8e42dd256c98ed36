import { useEffect, useState } from 'preact/hooks';
import type { ReadAloud } from '../../ui/scene/readAloud';
import { once } from './loader';
import { loadSounds } from './sound';

const loadVoice = once(async () => {
  const { openSpeech } = await import('../../adapters/speech');
  return openSpeech((speaking) => void loadSounds().then((sounds) => sounds.duck(speaking)));
});

/** The voice of this computer; undefined where it has none, and then nothing offers to read. */
export function useReadAloudVoice(): ReadAloud | undefined {
  const [voice, setVoice] = useState<ReadAloud>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    loadVoice().then(
      (speech) => {
        const look = () => setVoice(speech.available() ? speech : undefined);
        look();
        stop = speech.onVoices(look);
      },
      () => undefined,
    );
    return () => stop?.();
  }, []);
  return voice;
}
