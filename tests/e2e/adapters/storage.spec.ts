import { expect, test } from '../support/adapters';
import { finished, paused, sparrow } from '../support/records';

test('keeps profiles, settings, saves and reading marks over a reload', async ({ openPage }) => {
  const first = await openPage();
  await first.evaluate(
    async ([profile, save]) => {
      const store = await window.adapters.openProgress();
      await store.putProfile(profile);
      await store.putSettings(profile.id, { ...(await store.settings(profile.id)), textSize: 130 });
      await store.putRunning(save);
      await store.putRead(profile.id, save.story, new Set(['line-1', 'line-2']));
    },
    [sparrow, paused] as const,
  );
  await first.close();

  const second = await openPage();
  const kept = await second.evaluate(async (profile) => {
    const store = await window.adapters.openProgress();
    return {
      profiles: await store.profiles(),
      textSize: (await store.settings(profile)).textSize,
      running: await store.running(profile),
      read: [...(await store.read(profile, 'relief'))],
      troubles: store.troubles(),
    };
  }, sparrow.id);
  expect(kept).toEqual({
    profiles: [sparrow],
    textSize: 130,
    running: [paused],
    read: ['line-1', 'line-2'],
    troubles: [],
  });
});

test('locks the first attempt for good; a second one is kept as practice', async ({ openPage }) => {
  const page = await openPage();
  const kept = await page.evaluate(async (play) => {
    const store = await window.adapters.openProgress();
    await store.putRunning(play);
    await store.finish(play);
    await store.finish(play);
    await store.finish({ ...play, id: 'play2', finishedAt: 5_000, result: { ...play.result, right: 3 } });
    await store.finish({ ...play, id: 'play3', finishedAt: 6_000, keyHash: 'another key' });
    await store.putTakeBack('play2', 'chair');
    return { running: await store.running(play.profile), finished: await store.finished(play.profile) };
  }, finished);
  expect(kept.running).toEqual([]);
  expect(kept.finished.map(({ id, mode, takeBack }) => [id, mode, takeBack])).toEqual([
    ['play1', 'first', undefined],
    ['play2', 'practice', 'chair'],
    ['play3', 'first', undefined],
  ]);
});

test('two tabs that finish at once leave one first attempt', async ({ openPage }) => {
  const tabs = [await openPage(), await openPage()];
  await Promise.all(
    tabs.map((tab, i) =>
      tab.evaluate(async ([play, id]) => (await window.adapters.openProgress()).finish({ ...play, id }), [
        finished,
        `tab${i}`,
      ] as const),
    ),
  );
  const modes = await tabs[0]?.evaluate(async (profile) => {
    const store = await window.adapters.openProgress();
    return (await store.finished(profile)).map((play) => play.mode).sort();
  }, sparrow.id);
  expect(modes).toEqual(['first', 'practice']);
});

test('removes everything of a profile and nothing of another', async ({ openPage }) => {
  const page = await openPage();
  const left = await page.evaluate(
    async ([profile, play]) => {
      const store = await window.adapters.openProgress();
      for (const id of ['p1', 'p10']) {
        await store.putProfile({ ...profile, id });
        await store.finish({ ...play, id: `play of ${id}`, profile: id });
        await store.putRunning({ ...play, profile: id });
      }
      await store.removeProfile('p1');
      return JSON.parse(await store.exportAll(0));
    },
    [sparrow, finished] as const,
  );
  expect(left.profiles).toHaveLength(1);
  expect(left.finished).toHaveLength(1);
  expect(left.running).toHaveLength(1);
  expect(left.finished[0].profile).toBe('p10');
});

test('sets a corrupt record aside with a word and keeps it for the export', async ({ openPage }) => {
  const page = await openPage();
  const outcome = await page.evaluate(
    async ([profile, save]) => {
      const store = await window.adapters.openProgress();
      await store.putProfile(profile);
      await store.putRunning(save);
      await store.putRunning({ ...save, story: 'smoke-break', cursor: Number.NaN });
      return {
        running: await store.running(profile.id),
        again: await store.running(profile.id),
        troubles: store.troubles(),
        setAside: JSON.parse(await store.exportAll(0)).setAside,
      };
    },
    [sparrow, paused] as const,
  );
  expect(outcome.running).toEqual([paused]);
  expect(outcome.again).toEqual([paused]);
  expect(outcome.troubles).toEqual([
    { kind: 'corrupt', setAside: 1, message: expect.stringContaining('set aside; everything else is as it was') },
  ]);
  expect(outcome.setAside).toMatchObject([{ store: 'running', fault: expect.stringContaining('cursor') }]);
});

test('settings of an older Rapport take the defaults of what is new', async ({ openPage }) => {
  const page = await openPage();
  const settings = await page.evaluate(async () => {
    const store = await window.adapters.openProgress();
    const { novice: _gone, ...older } = { ...(await store.settings('p1')), textSize: 150 as const };
    await store.putSettings('p1', older as Awaited<ReturnType<typeof store.settings>>);
    return { ...(await store.settings('p1')), troubles: store.troubles() };
  });
  expect(settings).toMatchObject({ textSize: 150, novice: false, troubles: [] });
});

test('leaves a save of a newer Rapport untouched and says so', async ({ openPage }) => {
  const page = await openPage();
  const outcome = await page.evaluate(async (save) => {
    const store = await window.adapters.openProgress();
    await store.putRunning({ ...save, version: 2 as 1 });
    return {
      running: await store.running(save.profile),
      troubles: store.troubles(),
      kept: JSON.parse(await store.exportAll(0)).running,
    };
  }, paused);
  expect(outcome.running).toEqual([]);
  expect(outcome.troubles).toMatchObject([{ kind: 'newer-version' }]);
  expect(outcome.kept).toEqual([{ ...paused, version: 2 }]);
});

test('leaves a newer database untouched and plays on in memory', async ({ openPage }) => {
  const page = await openPage();
  const outcome = await page.evaluate(async (profile) => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('rapport', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
      request.onerror = reject;
    });
    const store = await window.adapters.openProgress();
    await store.putProfile(profile);
    const version = (await indexedDB.databases()).find(({ name }) => name === 'rapport')?.version;
    return { profiles: await store.profiles(), troubles: store.troubles(), version };
  }, sparrow);
  expect(outcome).toMatchObject({ profiles: [sparrow], troubles: [{ kind: 'newer-version' }], version: 99 });
});

test('another tab that holds an older database is told of, not waited for', async ({ openPage }) => {
  const page = await openPage();
  const troubles = await page.evaluate(async () => {
    const open = IDBFactory.prototype.open;
    // An older Rapport that does not let go: a connection to version 1 while this page asks for version 2.
    await new Promise((resolve) => {
      const request = indexedDB.open('rapport', 1);
      request.onsuccess = resolve;
    });
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name, 2);
    };
    return (await window.adapters.openProgress()).troubles();
  });
  expect(troubles).toMatchObject([{ kind: 'blocked' }]);
});

test('a newer Rapport in another tab gets the database, and this tab says so at the next write', async ({
  openPage,
}) => {
  const page = await openPage();
  const trouble = await page.evaluate(async (profile) => {
    const store = await window.adapters.openProgress();
    await store.putProfile(profile);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('rapport', 2);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    return store.putProfile(profile).catch((error: { trouble: unknown }) => error.trouble);
  }, sparrow);
  expect(trouble).toMatchObject({ kind: 'blocked', message: expect.stringContaining('load this page again') });
});

test('storage that is refused: plays on in memory, says so, and exports', async ({ openPage }) => {
  const page = await openPage({
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  });
  const outcome = await page.evaluate(
    async ([profile, play]) => {
      const store = await window.adapters.openProgress();
      await store.putProfile(profile);
      await store.finish(play);
      await store.finish({ ...play, id: 'play2' });
      return {
        troubles: store.troubles(),
        modes: (await store.finished(profile.id)).map((each) => each.mode),
        exported: JSON.parse(await store.exportAll(5)).profiles,
      };
    },
    [sparrow, finished] as const,
  );
  expect(outcome).toMatchObject({
    troubles: [{ kind: 'denied', message: expect.stringContaining('export your progress') }],
    modes: ['first', 'practice'],
    exported: [sparrow],
  });
});

test('a full disk: the write is rejected with a word, what was there stays', async ({ openPage }) => {
  const page = await openPage();
  const outcome = await page.evaluate(async (save) => {
    const store = await window.adapters.openProgress();
    await store.putRunning(save);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const trouble = await store
      .putRunning({ ...save, cursor: 99 })
      .catch((error: { trouble: unknown }) => error.trouble);
    IDBObjectStore.prototype.put = put;
    return { trouble, running: await store.running(save.profile) };
  }, paused);
  expect(outcome).toMatchObject({ trouble: { kind: 'full' }, running: [paused] });
});

test('a disk that is really full', async ({ openPage, context }) => {
  const page = await openPage();
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const outcome = await page.evaluate(async (save) => {
    const store = await window.adapters.openProgress();
    await store.putRunning(save);
    const lines = Array.from({ length: 40_000 }, (_, i) => `a line that has been read, number ${i}`);
    const trouble = await store
      .putRead(save.profile, save.story, new Set(lines))
      .catch((error: { trouble: unknown }) => error.trouble);
    return { trouble, running: await store.running(save.profile) };
  }, paused);
  expect(outcome).toMatchObject({ trouble: { kind: 'full' }, running: [paused] });
});

test('export and import carry everything to another computer, and only add', async ({ openPage }) => {
  const page = await openPage();
  const file = await page.evaluate(
    async ([profile, save, play]) => {
      const store = await window.adapters.openProgress();
      await store.putProfile(profile);
      await store.putSettings(profile.id, { ...(await store.settings(profile.id)), novice: true });
      await store.finish(play);
      await store.putRunning({ ...save, story: 'smoke-break' });
      await store.putRead(profile.id, 'relief', new Set(['line-1']));
      return store.exportAll(9_000);
    },
    [sparrow, paused, finished] as const,
  );
  const outcome = await page.evaluate(
    async ([text, profile]) => {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase('rapport');
        request.onsuccess = resolve;
      });
      const store = await window.adapters.openProgress();
      await store.putProfile({ ...profile, nickname: 'Wren' });
      const first = await store.importAll(text);
      const second = await store.importAll(text);
      return {
        first,
        second,
        nickname: (await store.profiles())[0]?.nickname,
        novice: (await store.settings(profile.id)).novice,
        finished: [await store.finishedPlay(profile.id, 'play1')],
        listed: (await store.finished(profile.id)).map((play) => play.id),
        running: (await store.running(profile.id)).map((save) => save.story),
        read: [...(await store.read(profile.id, 'relief'))],
      };
    },
    [file, sparrow] as const,
  );
  expect(outcome.first).toEqual({ profiles: 0, plays: 2, skipped: 1, problems: [] });
  expect(outcome.second).toMatchObject({ profiles: 0, plays: 0, problems: [] });
  expect(outcome).toMatchObject({
    nickname: 'Wren',
    novice: true,
    finished: [finished],
    running: ['smoke-break'],
    read: ['line-1'],
  });
});

test('an import never makes a second first attempt', async ({ openPage }) => {
  const page = await openPage();
  const modes = await page.evaluate(async (play) => {
    const store = await window.adapters.openProgress();
    await store.finish({ ...play, id: 'elsewhere' });
    const text = await store.exportAll(0);
    await store.removeProfile(play.profile);
    await store.finish(play);
    await store.importAll(text);
    return (await store.finished(play.profile)).map(({ id, mode }) => [id, mode]);
  }, finished);
  expect(modes.sort()).toEqual([
    ['elsewhere', 'practice'],
    ['play1', 'first'],
  ]);
});

for (const [what, text, said] of [
  ['something else', 'GIF89a', 'is not an export of Rapport progress'],
  ['other JSON', '{"format":"recipes"}', 'is not an export of Rapport progress'],
  [
    'a newer format',
    '{"format":"rapport-progress","version":2,"profiles":[],"settings":[],"running":[],"finished":[],"read":[]}',
    'newer Rapport',
  ],
] as const) {
  test(`an import of ${what} changes nothing and says why`, async ({ openPage }) => {
    const page = await openPage();
    const report = await page.evaluate(async (file) => (await window.adapters.openProgress()).importAll(file), text);
    expect(report).toMatchObject({ profiles: 0, plays: 0, problems: [expect.stringContaining(said)] });
  });
}

test('one bad record in an import costs only itself', async ({ openPage }) => {
  const page = await openPage();
  const report = await page.evaluate(async (profile) => {
    const store = await window.adapters.openProgress();
    const file = JSON.stringify({
      format: 'rapport-progress',
      version: 1,
      profiles: [profile, { ...profile, id: 'p2', officer: 'z' }],
      settings: [],
      running: [],
      finished: [{ id: 'half a play' }],
      read: [],
    });
    return store.importAll(file);
  }, sparrow);
  expect(report).toMatchObject({ profiles: 1, plays: 0 });
  expect(report.problems).toHaveLength(2);
  expect(report.problems[0]).toContain('officer');
});
