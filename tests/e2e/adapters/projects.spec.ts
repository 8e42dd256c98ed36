import type { Scene } from '../../../src/records/scene';
import { expect, test } from '../support/adapters';

const scene: Scene = {
  slug: 'dock',
  title: 'Dock',
  main: 'story.ink',
  files: [
    { name: 'story.ink', text: 'INCLUDE parts/end.ink' },
    { name: 'parts/end.ink', text: 'Done.' },
  ],
};

test('keeps scenes, their history, trash and notes over a reload', async ({ openPage }) => {
  const first = await openPage();
  await first.evaluate(async (kept) => {
    const store = await window.adapters.openProjects();
    const head = await store.save('a', kept, 1_000, undefined);
    await store.save('a', { ...kept, title: 'Dock two' }, 60_000, head);
    await store.save('b', kept, 2_000, undefined);
    await store.trash('b', 3_000);
    await store.putNote('answers', { who: 'Dale' });
  }, scene);
  await first.close();

  const second = await openPage();
  const kept = await second.evaluate(async () => {
    const store = await window.adapters.openProjects();
    const [newest] = await store.history('a');
    return {
      list: await store.list(),
      open: (await store.open('a'))?.scene,
      history: (await store.history('a')).map(({ at, title }) => [at, title]),
      newest: await store.version('a', newest?.revision ?? 0),
      note: await store.note('answers'),
      troubles: store.troubles(),
    };
  });
  expect(kept.list.map(({ id, title, trashedAt }) => [id, title, trashedAt])).toEqual([
    ['a', 'Dock two', undefined],
    ['b', 'Dock', 3_000],
  ]);
  expect(kept.open).toEqual({ ...scene, title: 'Dock two' });
  expect(kept.newest).toEqual(kept.open);
  expect(kept.history).toEqual([
    [60_000, 'Dock two'],
    [1_000, 'Dock'],
  ]);
  expect(kept.note).toEqual({ who: 'Dale' });
  expect(kept.troubles).toEqual([]);
});

test('two tabs that save at once: one is kept whole, the other is told', async ({ openPage }) => {
  const tabs = [await openPage(), await openPage()];
  const head = await tabs[0]?.evaluate(
    async (kept) => (await window.adapters.openProjects()).save('a', kept, 1, undefined),
    scene,
  );
  const outcomes = await Promise.all(
    tabs.map((tab, i) =>
      tab.evaluate(
        async ([kept, before, title]) =>
          (await window.adapters.openProjects())
            .save('a', { ...kept, title }, 2, before)
            .then(() => 'kept')
            .catch((error: { trouble: { kind: string } }) => error.trouble.kind),
        [scene, head, `tab ${i}`] as const,
      ),
    ),
  );
  expect([...outcomes].sort()).toEqual(['elsewhere', 'kept']);
  const title = await tabs[0]?.evaluate(async () => {
    const store = await window.adapters.openProjects();
    return [(await store.open('a'))?.scene.title, (await store.history('a')).length];
  });
  expect(title).toEqual([`tab ${outcomes.indexOf('kept')}`, 1]);
});

test('a disk that is full: the save is rejected with a word, and what was there stays', async ({
  openPage,
  context,
}) => {
  const page = await openPage();
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const outcome = await page.evaluate(async (kept) => {
    const store = await window.adapters.openProjects();
    const head = await store.save('a', kept, 1, undefined);
    const large = Array.from({ length: 60_000 }, (_, i) => `line ${i} of a long scene`).join('\n');
    const trouble = await store
      .save('a', { ...kept, files: [{ name: 'story.ink', text: large }] }, 2, head)
      .catch((error: { trouble: unknown }) => error.trouble);
    return { trouble, files: (await store.open('a'))?.scene.files.length };
  }, scene);
  expect(outcome).toMatchObject({
    trouble: { kind: 'full', message: expect.stringContaining('save the scene to a file') },
  });
  expect(outcome.files).toBe(2);
});

test('storage that is refused: one writes on in memory and is told so', async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  });
  const outcome = await page.evaluate(async (kept) => {
    const store = await window.adapters.openProjects();
    await store.save('a', kept, 1, undefined);
    return { troubles: store.troubles(), open: (await store.open('a'))?.scene };
  }, scene);
  expect(outcome).toMatchObject({
    troubles: [{ kind: 'denied', message: expect.stringContaining('Save the scene to a file') }],
    open: scene,
  });
});

test('progress and scenes are databases of their own', async ({ openPage }) => {
  const page = await openPage();
  const names = await page.evaluate(async () => {
    await window.adapters.openProgress();
    await window.adapters.openProjects();
    return (await indexedDB.databases()).map(({ name }) => name).sort();
  });
  expect(names).toEqual(['rapport', 'rapport-studio']);
});
