import { expect, test } from '../support/adapters';

test('is not offered where the computer has no voice', async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      speechSynthesis.getVoices = () => [];
    },
  });
  expect(await page.evaluate(() => window.adapters.openSpeech().available())).toBe(false);
});

test('reads a sentence at a time, and a new text cuts off the old one', async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      const voice = { name: 'Test', lang: 'en-US', localService: true, default: true, voiceURI: 'test' };
      speechSynthesis.getVoices = () => [voice];
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true });
      const said: string[] = [];
      Object.assign(window, { said });
      speechSynthesis.speak = (utterance) => {
        said.push(utterance.text);
        queueMicrotask(() => utterance.onend?.call(utterance, new Event('end') as SpeechSynthesisEvent));
      };
    },
  });
  const outcome = await page.evaluate(async () => {
    const speaking: boolean[] = [];
    const speech = window.adapters.openSpeech((now) => speaking.push(now));
    const first = speech.say('Morning. You need a hand? Mr. Hart is upstairs.', 1);
    const second = speech.say('Never mind.', 1);
    await Promise.all([first, second]);
    return {
      said: (window as unknown as { said: string[] }).said,
      last: speaking.at(-1),
      ducked: speaking.includes(true),
    };
  });
  expect(outcome).toEqual({ said: ['Morning.', 'Never mind.'], last: false, ducked: true });
});
