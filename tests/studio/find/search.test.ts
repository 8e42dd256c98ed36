import { expect, it } from 'vitest';
import { type SearchedScene, searchScenes } from '../../../src/studio/find/search';

const scene = (id: string, ...files: readonly [string, string][]): SearchedScene => ({
  ref: { kept: id },
  title: id,
  files: files.map(([name, text]) => ({ name, text })),
});

const DOCK = scene('dock', ['story.ink', '# title: Dock\n\n  Dale: The LAMP is out. Which lamp?\n'], ['b.ink', 'lamp']);
const DOOR = scene('door', ['story.ink', 'Nothing.\nA lamp']);

const places = (words: string, most = 500) =>
  searchScenes([DOCK, DOOR], words, most).matches.map(({ scene, file, line }) => `${scene.title} ${file} ${line}`);

it('finds words in every file of every scene, capitals or not', () => {
  expect(places('Lamp')).toEqual(['dock story.ink 3', 'dock story.ink 3', 'dock b.ink 1', 'door story.ink 2']);
  expect(searchScenes([DOCK], 'lamp', 500).matches[0]).toMatchObject({
    from: 27,
    to: 31,
    words: ['Dale: The ', 'LAMP', ' is out. Which lamp?'],
  });
});

it('takes signs as signs, and letters beyond the plain ones', () => {
  const signs = scene('signs', ['story.ink', 'a.c abc (guarded) [x] İstanbul 👮 end']);
  const found = (words: string) => searchScenes([signs], words, 9).matches.map((m) => m.from);
  expect(found('a.c')).toEqual([0]);
  expect(found('(guarded)')).toEqual([8]);
  expect(found('[X]')).toEqual([18]);
  expect(found('👮 END')).toEqual([31]);
  expect(found('c/d')).toEqual([]);
});

it('finds nothing for blanks, and lists no more than anybody reads, but counts all', () => {
  expect(searchScenes([DOCK], '  ', 500)).toEqual({ matches: [], places: 0, scenes: 0 });
  expect(searchScenes([DOCK, DOOR], 'lamp', 2)).toMatchObject({
    matches: [{ line: 3 }, { line: 3 }],
    places: 4,
    scenes: 2,
  });
});

it('cuts a line that is very long around its words', () => {
  const long = scene('long', ['story.ink', `${'x'.repeat(300)}lamp${'y'.repeat(300)}\n`]);
  const [before = '', found, after = ''] = searchScenes([long], 'lamp', 1).matches[0]?.words ?? [];
  expect(found).toBe('lamp');
  expect([before.length, after.length]).toEqual([61, 161]);
});
