import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/session/ports';
import { hearing, voiceOf } from '../../../src/ui/scene/readAloud';

const line = (text: string) => ({ speaker: 'Theo', text, read: false, cues: [], effects: [] });
const done: string[] = [];
const readAloud = {
  available: () => true,
  say: async (text: string) => void done.push(`aloud ${text}`),
  stop: () => void done.push('no more aloud'),
};
const recordings = {
  has: ({ text }: { readonly text: string }) => text === 'Recorded.',
  play: ({ text }: { readonly text: string }, volume: number) => void done.push(`recording ${text} ${volume}`),
  stop: () => void done.push('no more recording'),
};
const quiet = { ...DEFAULT_SETTINGS, muted: true };

it('offers a recording before a voice of the computer, and none where sound is off', () => {
  const both = { readAloud, recordings };
  expect(hearing(both, DEFAULT_SETTINGS, line('Recorded.'))?.label).toBe('Hear it again');
  expect(hearing(both, DEFAULT_SETTINGS, line('Other.'))?.label).toBe('Read aloud');
  expect(hearing({ readAloud: undefined, recordings }, quiet, line('Recorded.'))).toBeUndefined();
  expect(hearing({ readAloud: undefined, recordings }, DEFAULT_SETTINGS, line('Other.'))).toBeUndefined();
  expect(hearing(both, DEFAULT_SETTINGS, undefined)).toBeUndefined();
});

it('says the line in the voice that it offers, at the volume of voices', () => {
  const settings = { ...DEFAULT_SETTINGS, volume: { ...DEFAULT_SETTINGS.volume, voice: 0.3 } };
  hearing({ readAloud, recordings }, settings, line('Recorded.'))?.press();
  hearing({ readAloud, recordings }, settings, line('Other.'))?.press();
  expect(done).toEqual(['recording Recorded. 0.3', 'aloud Other.']);
});

it('lets one voice say a line: its recording, or read-aloud where that is on, and nothing where sound is off', () => {
  done.length = 0;
  const both = { readAloud, recordings };
  const aloud = { ...DEFAULT_SETTINGS, readAloud: true };
  for (const [settings, text] of [
    [aloud, 'Recorded.'],
    [aloud, 'Other.'],
    [{ ...DEFAULT_SETTINGS, readAloud: false }, 'Recorded.'],
  ] as const) {
    const voice = voiceOf(both, settings, line(text));
    voice?.begin();
    voice?.stop();
  }
  expect(done).toEqual([
    ...['recording Recorded. 1', 'no more recording'],
    ...['aloud Other.', 'no more aloud'],
    ...['recording Recorded. 1', 'no more recording'],
  ]);
  expect(voiceOf(both, { ...DEFAULT_SETTINGS, readAloud: false }, line('Other.'))).toBeUndefined();
  expect(voiceOf(both, { ...aloud, muted: true }, line('Recorded.'))).toBeUndefined();
  expect(voiceOf(both, aloud, undefined)).toBeUndefined();
});
