import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/adapters';

const withoutPickers = () => {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
};

test('opens several files by the browser’s own chooser', async ({ openPage }, info) => {
  const names = ['story.ink', 'end.ink'].map((name) => info.outputPath(name));
  for (const name of names) writeFileSync(name, `Text of ${path.basename(name)}`);
  const page = await openPage({ before: withoutPickers });
  const [chooser, found] = await Promise.all([
    page.waitForEvent('filechooser').then(async (chooser) => {
      await chooser.setFiles(names);
      return chooser;
    }),
    page.evaluate(async () => {
      const files = await window.adapters.openFiles().pick(['.ink']);
      return Promise.all(
        files.map(async (file) => [file.path, file.size, new TextDecoder().decode(await file.bytes())]),
      );
    }),
  ]);
  expect(chooser.isMultiple()).toBe(true);
  expect(found).toEqual([
    ['story.ink', 17, 'Text of story.ink'],
    ['end.ink', 15, 'Text of end.ink'],
  ]);
});

test('opens a file by picker and writes back to the same file', async ({ openPage }) => {
  const page = await openPage();
  const outcome = await page.evaluate(async () => {
    // The picker's window cannot be pressed by a test; the files behind it are real ones, of the browser's own disk.
    const disk = await navigator.storage.getDirectory();
    const handle = await disk.getFileHandle('story.ink', { create: true });
    const stream = await handle.createWritable();
    await stream.write('before');
    await stream.close();
    Object.assign(window, { showOpenFilePicker: async () => [handle] });
    const files = window.adapters.openFiles();
    const [file] = await files.pick(['.ink']);
    if (!file) throw new Error('nothing was opened');
    const before = new TextDecoder().decode(await file.bytes());
    const out = { name: 'x.ink', type: 'text/plain', bytes: new TextEncoder().encode('after') };
    const saved = await files.save(out, file.target);
    return { before, saved: saved.saved, after: await (await handle.getFile()).text() };
  });
  expect(outcome).toEqual({ before: 'before', saved: 'disk', after: 'after' });
});

test('asks once where to save; a change of mind is no failure, and a refusal says why', async ({ openPage }) => {
  const page = await openPage();
  const outcome = await page.evaluate(async () => {
    const disk = await navigator.storage.getDirectory();
    const out = (text: string) => ({
      name: 'x.rapport',
      type: 'application/zip',
      bytes: new TextEncoder().encode(text),
    });
    const asked: unknown[] = [];
    Object.assign(window, {
      showSaveFilePicker: async (options: { suggestedName: string }) => {
        asked.push(options.suggestedName);
        return disk.getFileHandle('x.rapport', { create: true });
      },
    });
    const files = window.adapters.openFiles();
    const first = await files.save(out('one'));
    const second = await files.save(out('two'), first.saved === 'disk' ? first.target : undefined);
    const text = await (await (await disk.getFileHandle('x.rapport')).getFile()).text();
    Object.assign(window, {
      showSaveFilePicker: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
    const cancelled = await window.adapters.openFiles().save(out('three'));
    Object.assign(window, {
      showSaveFilePicker: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    const failed = await window.adapters.openFiles().save(out('four'));
    return { asked, first: first.saved, second: second.saved, text, cancelled, failed };
  });
  expect(outcome).toEqual({
    asked: ['x.rapport'],
    first: 'disk',
    second: 'disk',
    text: 'two',
    cancelled: { saved: 'cancelled' },
    failed: { saved: 'failed', why: 'The browser was not allowed to write there.' },
  });
});

test('downloads where the browser cannot ask', async ({ openPage }) => {
  const page = await openPage({ before: withoutPickers });
  const download = page.waitForEvent('download');
  await page.evaluate(() =>
    window.adapters.openFiles().save({ name: 'dock.ink', type: 'text/plain', bytes: new TextEncoder().encode('Żółw') }),
  );
  expect((await download).suggestedFilename()).toBe('dock.ink');
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('Żółw');
});

test('takes a dropped folder with all its parts, and nothing hidden', async ({ openPage, context }, info) => {
  const folder = info.outputPath('dock');
  mkdirSync(path.join(folder, 'parts'), { recursive: true });
  for (const [name, text] of [
    ['story.ink', 'INCLUDE parts/end.ink'],
    ['parts/end.ink', 'Done.'],
    ['.DS_Store', 'x'],
  ] as const) {
    writeFileSync(path.join(folder, name), text);
  }
  const page = await openPage();
  const dropped = page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        document.addEventListener('dragover', (event) => event.preventDefault());
        document.addEventListener('drop', async (event) => {
          event.preventDefault();
          if (!event.dataTransfer) return;
          const files = await window.adapters.openFiles().dropped(event.dataTransfer);
          resolve(files.map((file) => [file.path, file.size]).sort());
        });
      }),
  );
  const browser = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 5, y: 5, data });
  }
  expect(await dropped).toEqual([
    ['dock/parts/end.ink', 5],
    ['dock/story.ink', 21],
  ]);
});
