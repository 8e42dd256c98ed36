import { describe, expect, it } from 'vitest';
import { BUNDLE_LIMITS } from '../../../src/records/bundle/limits';
import type { Media } from '../../../src/records/bundle/media';
import type { FoundFile } from '../../../src/records/files';
import { spokenIn } from '../../../src/story/strings/spoken';
import { extrasOf, type LineMedia } from '../../../src/studio/lines/extras';
import { rowsOf, takeFiles } from '../../../src/studio/lines/rows';

const TEXT = [
  '=== door\nTheo: Cold enough?\nMaya: Ten minutes.\nTheo: {x: Hey|Sir}.\nRead: The sign says no.',
  '=== rail\nTheo: Cold enough?\n',
].join('\n');
const lines = spokenIn(TEXT, 'story.ink', () => undefined, ['Theo', 'Maya']);
const [cold, ten, loose, sign] = lines.map(({ id }) => id) as [string, string, string, string];
const rail = lines[0]?.alike[0] as string;

const WAV = new TextEncoder().encode('RIFF\0\0\0\0WAVE');
const OGG = new TextEncoder().encode('OggS\0\0\0\0');
/** Four by three pixels, as far as anybody looks. */
const png = (width = 4): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.set(new TextEncoder().encode('IHDR'), 12);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, 3);
  return bytes;
};
const picture = (name: string): Media => ({ name, type: 'image/png', bytes: png() });
const of = (recorded: readonly Media[], pictures: readonly Media[] = []): LineMedia => ({ lines: recorded, pictures });
const kept = (name: string, bytes = WAV): Media => ({ name, type: 'audio/wav', bytes });
const file = (path: string, bytes = WAV, size = bytes.length): FoundFile => ({ path, size, bytes: async () => bytes });
const line = (speaker: string | undefined, text: string) => ({
  ...(speaker && { speaker }),
  ...{ text, read: false, cues: [], effects: [] },
});

describe('the sheet of voices and pictures', () => {
  it('lists people and pages in the order in which they come, and counts what can have a file', () => {
    const { groups, astray } = rowsOf(lines, of([kept(`${ten}.wav`)], [picture(`${sign}.png`)]));
    expect(groups.map(({ speaker, rows, of: most, have }) => [speaker, rows.length, have, most])).toEqual([
      ['Theo', 2, 0, 1],
      ['Maya', 1, 1, 1],
      [undefined, 1, 1, 1],
    ]);
    expect(astray).toEqual([]);
  });

  it('finds a file under the id of the same words elsewhere, whatever its case', () => {
    const media = kept(`${rail.toUpperCase()}.wav`);
    expect(rowsOf(lines, of([media])).groups[0]?.rows[0]?.media).toBe(media);
  });

  it('tells files that belong to no line: also a recording of a page, a picture of what is said, loose words', () => {
    const stray = [kept('gone~123456.wav'), kept(`${loose}.wav`), kept(`${sign}.wav`)];
    const { astray } = rowsOf(lines, of([...stray, kept(`${cold}.wav`)], [picture(`${ten}.png`)]));
    expect(astray.map(({ kind, media }) => [kind, media.name])).toEqual([
      ...stray.map(({ name }) => ['lines', name]),
      ['pictures', `${ten}.png`],
    ]);
  });
});

describe('files that are dropped', () => {
  const take = (found: readonly FoundFile[], onto?: string, media: readonly Media[] = []) =>
    takeFiles(found, lines, of(media), onto);

  it('find their lines by name and are named after them, with the ending of what they are', async () => {
    const { put, problems } = await take([file(`takes/${cold.toUpperCase()}.mp3`, OGG), file(`${ten}.wav`)]);
    expect(problems).toEqual([]);
    expect(put.map(({ kind, media: { name, type } }) => [kind, name, type])).toEqual([
      ['lines', `${cold}.ogg`, 'audio/ogg'],
      ['lines', `${ten}.wav`, 'audio/wav'],
    ]);
  });

  it('are pictures where a page is read', async () => {
    const { put, problems } = await take([file(`${sign}.webp`, png()), file(`${sign}.jpeg`, WAV)]);
    expect(put.map(({ kind, media: { name, type } }) => [kind, name, type])).toEqual([
      ['pictures', `${sign}.png`, 'image/png'],
    ]);
    expect(problems[0]).toContain('is not a picture');
    const wide = await take([file('scan.png', png(5_000))], sign);
    expect(wide.problems[0]).toContain('larger than 4096 by 4096 pixels');
  });

  it('go to the line on which they were dropped, one to a line', async () => {
    expect((await take([file('take 3.wav')], ten)).put[0]?.media.name).toBe(`${ten}.wav`);
    const two = await take([file('a.wav'), file('b.wav')], ten);
    expect(two.put).toEqual([]);
    expect(two.problems).toEqual(['A line takes one file. Drop one on it.']);
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

describe('voices and pictures in a play', () => {
  const said: string[] = [];
  const { recordings, pages, close } = extrasOf(
    lines,
    of([kept(`${cold}.wav`), kept(`${loose}.wav`)], [picture(`${sign}.png`)]),
    { say: ({ name }, volume) => said.push(`${name} ${volume}`), stop: () => said.push('stop') },
    { addressOf: ({ name }) => `blob:${name}`, close: () => said.push('close') },
  );

  it('are found by who speaks and what was printed', () => {
    expect(recordings.has(line('Theo', 'Cold  enough?'))).toBe(true);
    expect(recordings.has(line('Maya', 'Cold enough?'))).toBe(false);
    expect(recordings.has(line(undefined, 'Cold enough?'))).toBe(false);
    expect(recordings.has(line('Theo', 'Hey.'))).toBe(false);
  });

  it('show the picture of a page that is read, and of nothing else', () => {
    const words = 'The sign says no.';
    expect(pages.pictureOf({ ...line(undefined, words), read: true })).toBe(`blob:${sign}.png`);
    expect(pages.pictureOf(line(undefined, words))).toBeUndefined();
    expect(pages.pictureOf({ ...line(undefined, 'Another sign.'), read: true })).toBeUndefined();
  });

  it('play at the volume of the voice, only where there is one, and end with the play', () => {
    recordings.play(line('Theo', 'Cold enough?'), 0.4);
    recordings.play(line('Maya', 'Ten minutes.'), 0.4);
    recordings.stop();
    close();
    expect(said).toEqual([`${cold}.wav 0.4`, 'stop', 'stop', 'close']);
  });
});
