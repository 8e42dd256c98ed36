import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { screen } from '../play/journey';
import { faults } from '../support/axe';
import { png, wav } from '../support/media';
import { sceneText } from '../support/scenes';
import { expect, test } from '../support/test';
import { editor, openFirstRun, withoutPickers } from './desk';

/** Counts what is heard: elements that no page shows. */
const listening = () => {
  const heard = { begun: 0, now: 0 };
  Object.assign(window, { heard });
  const { play, pause } = HTMLMediaElement.prototype;
  const running = new Set<HTMLMediaElement>();
  const tell = () => {
    heard.now = running.size;
  };
  HTMLMediaElement.prototype.play = async function begin() {
    if (this.src.startsWith('blob:')) {
      heard.begun += 1;
      running.add(this);
      this.addEventListener('ended', () => running.delete(this) && tell());
      tell();
    }
    return play.call(this);
  };
  HTMLMediaElement.prototype.pause = function end() {
    running.delete(this);
    tell();
    pause.call(this);
  };
};
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { begun: number; now: number } }).heard);

async function choose(page: Page, button: string, ...files: readonly { name: string; buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
}

test('voices and pictures are added in the Studio, handed over, and heard and seen in a play', async ({
  page,
  context,
}, info) => {
  const text = sceneText('The Dock', 'Evening.\nRead: Fuel side. No smoking.');
  await withoutPickers(context);
  await context.addInitScript(listening);
  await openFirstRun(page);
  await page.getByRole('button', { name: 'Open a file' }).click();
  await choose(page, 'Open a file', { name: 'story.ink', buffer: Buffer.from(text) });
  await expect(editor(page)).toContainText('# title: The Dock');

  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByRole('button', { name: 'Add and try them' }).click();
  const sheet = page.getByRole('dialog', { name: 'Voices and pictures' });
  await expect(sheet).toContainText('Dale Okoro: 0 of 3 recorded');
  const [first, second, , sign] = await sheet
    .locator('[data-line]')
    .evaluateAll((rows) => rows.map((row) => row.dataset.line));
  await choose(
    page,
    'Choose files',
    { name: `${first}.wav`, buffer: wav() },
    { name: 'take one.wav', buffer: wav() },
    { name: `${second}.mp3`, buffer: Buffer.from('no sound') },
    { name: `${sign}.png`, buffer: png() },
  );
  await expect(sheet.getByRole('status')).toHaveText('2 files are with their lines.');
  await expect(sheet.getByRole('alert')).toContainText('“take one.wav” is named after no line');
  await expect(sheet.getByRole('alert')).toContainText('is not a sound');

  const list = page.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Save the list' }).click();
  expect(readFileSync(await (await list).path(), 'utf8')).toContain(`${second},Dale,Show me.`);

  // One that has no name of ours is dropped on its line.
  const take = info.outputPath('take one.wav');
  writeFileSync(take, wav());
  const box = await sheet.locator(`[data-line="${second}"]`).boundingBox();
  const browser = await context.newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [take], dragOperationsMask: 1 };
    await browser.send('Input.dispatchDragEvent', { type, x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10, data });
  }
  await expect(sheet).toContainText('Dale Okoro: 2 of 3 recorded');
  await expect(sheet).toContainText('Pages to read: 1 of 1 with a picture');
  expect(await faults(page), 'voices and pictures').toEqual([]);
  await sheet.getByRole('button', { name: 'Hear “Evening.”' }).click();
  await expect.poll(() => heard(page)).toEqual({ begun: 1, now: 1 });
  await sheet.getByRole('button', { name: 'Remove the file of “Show me.”' }).click();
  await expect(sheet).toContainText('Dale Okoro: 1 of 3 recorded');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await heard(page)).now).toBe(0);

  await page.getByRole('button', { name: /^Play/ }).click();
  await expect.poll(() => heard(page)).toEqual({ begun: 2, now: 1 });
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await heard(page)).now).toBe(0);

  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 files go with the scene file.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the scene file' }).click();
  const bytes = readFileSync(await (await download).path());
  await page.goto('./?seed=7&world=0&renderer=canvas');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a scene file' }).click();
  await (await chooser).setFiles({ name: 'x.rapport', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  await expect.poll(() => heard(page)).toEqual({ begun: 1, now: 1 });
  await page.getByRole('button', { name: /^Sound/ }).click();
  await expect.poll(() => heard(page)).toEqual({ begun: 1, now: 0 });
  await page.getByRole('button', { name: /^Sound/ }).click();
  await expect.poll(() => heard(page)).toEqual({ begun: 2, now: 1 });
  const picture = page.locator('.page-picture img');
  await expect(picture).toHaveCount(0);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => heard(page)).toEqual({ begun: 2, now: 0 });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);
  await expect(screen(page, 'scene')).toContainText('Fuel side. No smoking.');
  expect(await faults(page), 'a page with its picture').toEqual([]);
  await page.locator('[data-choice="ask"][aria-disabled="false"]').click();
  await expect(picture).toHaveCount(0);
});
