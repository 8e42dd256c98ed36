import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../../src/records/bundle/bundle';
import { compileStory } from '../../../src/story/compile';
import { bundleFile, pageFile, textFile } from '../../../src/studio/files/out-files';

const files = [
  { name: 'story.ink', text: 'INCLUDE parts/end.ink\nHello.\n-> end' },
  { name: 'parts/end.ink', text: '=== end\nŻółw.\n-> END' },
];
const scene = { slug: 'dock', title: 'Dock', main: 'story.ink', files };
const nothing = { pictures: [], lines: [] };

describe('a scene that is handed over', () => {
  it('as a scene file opens again as it was', () => {
    const made = bundleFile(scene, nothing, '2026-11-22');
    if (!made.ok) throw new Error(made.problems.join());
    expect(made.file.name).toBe('dock.rapport');
    expect(readBundle(made.file.bytes)).toEqual({ ok: true, bundle: { scene, made: '2026-11-22', ...nothing } });
  });

  it('says why it cannot be a scene file', () => {
    const bad = { ...scene, files: [{ name: 'story.ink', text: 'x'.repeat(3_000_000) }] };
    expect(bundleFile(bad, nothing, '2026-11-22')).toMatchObject({ problems: [expect.stringContaining('larger')] });
  });

  it('as text is one ink file, or all of them packed', () => {
    const one = textFile({ slug: 'dock', files: files.slice(1) });
    expect([one.name, strFromU8(one.bytes)]).toEqual(['dock.ink', '=== end\nŻółw.\n-> END']);
    const all = textFile(scene);
    expect(all.name).toBe('dock.zip');
    expect(Object.entries(unzipSync(all.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
      files.map(({ name, text }) => [name, text]),
    );
  });

  it('as a page holds the scene, or says that the player did not arrive', () => {
    const compiled = compileStory('Hello.\n-> END', { file: 'a.ink', slug: 'dock' });
    if (!compiled.ok) throw new Error('does not compile');
    const made = pageFile('<!-- scene -->', compiled.artifact, 'away');
    expect(made).toMatchObject({ ok: true, file: { name: 'dock.html', type: 'text/html' } });
    expect(pageFile(undefined, compiled.artifact, 'away')).toEqual({ ok: false, problems: ['away'] });
    expect(pageFile('<p>404</p>', compiled.artifact, 'away')).toEqual({ ok: false, problems: ['away'] });
  });
});
