import { expect, it } from 'vitest';
import { PROJECT_STORES, projectStore } from '../../../src/adapters/projects/store';
import { memoryRecords } from '../../../src/adapters/storage/memory';
import type { Scene } from '../../../src/records/scene';
import { readLibrary } from '../../../src/studio/find/library';

const scene = (slug: string, text: string): Scene => ({
  slug,
  title: slug,
  main: 'story.ink',
  files: [{ name: 'story.ink', text }],
});

async function shelves() {
  const projects = projectStore(memoryRecords(PROJECT_STORES));
  for (const [i, id] of ['old', 'gone', 'new'].entries()) await projects.save(id, scene(id, id), i, undefined);
  await projects.trash('gone', 9);
  return projects;
}

it('reads the open scene as it stands on the desk, then the kept ones, then ours; the trash stays shut', async () => {
  const open = { id: 'old', scene: scene('old', 'half a word') };
  const library = await readLibrary({ projects: await shelves(), open, shipped: async () => [scene('door', 'door')] });
  expect(library.scenes.map(({ ref, files }) => [ref, files[0]?.text])).toEqual([
    [{ kept: 'old' }, 'half a word'],
    [{ kept: 'new' }, 'new'],
    [{ shipped: 'door' }, 'door'],
  ]);
  expect(library.unread).toBe(0);
});

it('shows a scene of ours once while its copy is unchanged', async () => {
  const projects = await shelves();
  const shipped = async () => [scene('new', 'new'), scene('door', 'door')];
  const { scenes } = await readLibrary({ projects, open: undefined, shipped });
  expect(scenes.map(({ ref }) => ref)).toEqual([{ kept: 'new' }, { kept: 'old' }, { shipped: 'door' }]);
});

it('counts what could not be read, and searches the rest', async () => {
  const projects = await shelves();
  const saved = (id: string) => (id === 'old' ? Promise.reject(new Error('torn')) : projects.saved(id));
  const library = await readLibrary({ projects: { ...projects, saved }, open: undefined, shipped: async () => [] });
  expect(library).toMatchObject({ scenes: [{ ref: { kept: 'new' } }], unread: 1 });
});
