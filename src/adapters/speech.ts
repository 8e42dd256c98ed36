/** Read-aloud by the voices of the browser, a sentence at a time. Where there is no voice it is not offered. */
export interface Speech {
  readonly available: () => boolean;
  /** Voices arrive late in some browsers; called when `available` may have changed. */
  readonly onVoices: (listener: () => void) => () => void;
  /** Reads a text after stopping the one before. Volume 0 to 1. Resolves when it has been said, stopped or failed. */
  readonly say: (text: string, volume: number) => Promise<void>;
  readonly stop: () => void;
}

/** `speaking` tells the sound to duck under the voice. */
export function openSpeech(speaking: (now: boolean) => void = () => undefined): Speech {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  let turn = 0;

  const stop = (): void => {
    turn += 1;
    synthesis?.cancel();
    speaking(false);
  };

  return {
    available: () => voice(synthesis) !== undefined,
    onVoices: (listener) => {
      synthesis?.addEventListener('voiceschanged', listener);
      return () => synthesis?.removeEventListener('voiceschanged', listener);
    },
    say: async (text, volume) => {
      stop();
      const mine = turn;
      const chosen = voice(synthesis);
      if (!synthesis || !chosen) return;
      speaking(true);
      // A long utterance is cut off by some browsers after fifteen seconds; a sentence is not.
      for (const sentence of sentences(text)) {
        if (mine !== turn) return;
        await utter(synthesis, sentence, chosen, volume);
      }
      if (mine === turn) speaking(false);
    },
    stop,
  };
}

/** An English voice of this computer, before one that would send the text to a server. */
function voice(synthesis: SpeechSynthesis | undefined): SpeechSynthesisVoice | undefined {
  const english =
    synthesis?.getVoices().filter(({ lang, localService }) => localService && lang.startsWith('en')) ?? [];
  return english.find(({ lang }) => lang.startsWith('en-US') || lang.startsWith('en_US')) ?? english[0];
}

function sentences(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

function utter(
  synthesis: SpeechSynthesis,
  sentence: string,
  chosen: SpeechSynthesisVoice,
  volume: number,
): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = chosen;
    utterance.lang = chosen.lang;
    utterance.volume = volume;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    synthesis.speak(utterance);
  });
}
