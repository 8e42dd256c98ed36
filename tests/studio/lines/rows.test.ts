import { describe, expect, it } from 'vitest';
import { BUNDLE_LIMITS } from '../../../src/records/bundle/limits';
import type { Media } from '../../../src/records/bundle/media';
import type { FoundFile } from '../../../src/records/files';
import { spokenIn } from '../../../src/story/strings/spoken';
import { recordingsOf } from '../../../src/studio/lines/recordings';
import { rowsOf, takeFiles } from '../../../src/studio/lines/rows';

const TEXT = '=== door\nTheo: Cold enough?\nMaya: Ten minutes.\nTheo: {x: Hey|Sir}.\n=== rail\nTheo: Cold enough?\n';
const lines = spokenIn(TEXT, 'story.ink', () => undefined, ['Theo', 'Maya']);
const [cold, ten, loose] = lines.map(({ id }) => id) as [string, string, string];
const rail = lines[0]?.alike[0] as string;

const WAV = new TextEncoder().encode('RIFF\0\0\0\0WAVE');
const OGG = new TextEncoder().encode('OggS\0\0\0\0');
const kept = (name: string, bytes = WAV): Media => ({ name, type: 'audio/wav', bytes });
const file = (path: string, bytes = WAV, size = bytes.length): FoundFile => ({ path, size, bytes: async () => bytes });
const line = (speaker: string | undefined, text: string) => ({
  ...(speaker && { speaker }),
  ...{ text, read: false, cues: [], effects: [] },
});

describe('the sheet of recorded lines', () => {
  it('lists people in the order in which they speak, and counts what can be recorded', () => {
    const { people, of, recorded, astray } = rowsOf(lines, [kept(`${ten}.wav`)]);
    expect(people.map(({ speaker, rows }) => [speaker, rows.length])).toEqual([
      ['Theo', 2],
      ['Maya', 1],
    ]);
    expect([of, recorded, astray]).toEqual([2, 1, []]);
  });

  it('finds a recording under the id of the same words elsewhere, whatever its case', () => {
    const media = kept(`${rail.toUpperCase()}.wav`);
    expect(rowsOf(lines, [media]).people[0]?.rows[0]?.media).toBe(media);
  });

  it('tells recordings that belong to no line, also to one whose words depend on the play', () => {
    const stray = [kept('gone~123456.wav'), kept(`${loose}.wav`)];
    const { astray, recorded } = rowsOf(lines, [...stray, kept(`${cold}.wav`)]);
    expect([astray, recorded]).toEqual([stray, 1]);
  });
});

describe('files that are dropped', () => {
  const take = (found: readonly FoundFile[], onto?: string, media: readonly Media[] = []) =>
    takeFiles(found, lines, media, onto);

  it('find their lines by name and are named after them, with the ending of what they are', async () => {
    const { put, problems } = await take([file(`takes/${cold.toUpperCase()}.mp3`, OGG), file(`${ten}.wav`)]);
    expect(problems).toEqual([]);
    expect(put.map(({ media: { name, type } }) => [name, type])).toEqual([
      [`${cold}.ogg`, 'audio/ogg'],
      [`${ten}.wav`, 'audio/wav'],
    ]);
  });

  it('go to the line on which they were dropped, one to a line', async () => {
    expect((await take([file('take 3.wav')], ten)).put[0]?.media.name).toBe(`${ten}.wav`);
    const two = await take([file('a.wav'), file('b.wav')], ten);
    expect(two.put).toEqual([]);
    expect(two.problems).toEqual(['A line takes one recording. Drop one file on it.']);
  });

  it('stand in for what the line had, under any of its ids', async () => {
    const before = [kept(`${cold}.mp3`), kept(`${rail}.wav`), kept(`${ten}.wav`), kept(`${cold}.ogg`)];
    const { put } = await take([file(`${cold}.ogg`, OGG)], undefined, before);
    expect(put[0]?.instead).toEqual([`${cold}.mp3`, `${rail}.wav`]);
  });

  it('are refused in words: no line, words that change, too large, no sound', async () => {
    let read = false;
    const huge: FoundFile = {
      ...file(`${ten}.wav`, WAV, BUNDLE_LIMITS.line + 1),
      bytes: async () => {
        read = true;
        return WAV;
      },
    };
    const svg = new TextEncoder().encode('<svg onload="x">');
    const { put, problems } = await take([file('x.wav'), file(`${loose}.wav`), huge, file(`${cold}.wav`, svg)]);
    expect(put).toEqual([]);
    expect(read).toBe(false);
    expect(problems.map((each) => /no line|depend on the play|larger than 8 MB|not a sound/.exec(each)?.[0])).toEqual([
      'no line',
      'depend on the play',
      'larger than 8 MB',
      'not a sound',
    ]);
  });
});

describe('recordings in a play', () => {
  const said: string[] = [];
  const recordings = recordingsOf(lines, [kept(`${cold}.wav`), kept(`${loose}.wav`)], {
    say: ({ name }, volume) => said.push(`${name} ${volume}`),
    stop: () => said.push('stop'),
  });

  it('are found by who speaks and what was printed', () => {
    expect(recordings.has(line('Theo', 'Cold  enough?'))).toBe(true);
    expect(recordings.has(line('Maya', 'Cold enough?'))).toBe(false);
    expect(recordings.has(line(undefined, 'Cold enough?'))).toBe(false);
    expect(recordings.has(line('Theo', 'Hey.'))).toBe(false);
  });

  it('play at the volume of the voice, and only where there is one', () => {
    recordings.play(line('Theo', 'Cold enough?'), 0.4);
    recordings.play(line('Maya', 'Ten minutes.'), 0.4);
    recordings.stop();
    expect(said).toEqual([`${cold}.wav 0.4`, 'stop']);
  });
});
