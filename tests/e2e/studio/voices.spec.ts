import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { screen } from '../play/journey';
import { sceneText } from '../support/scenes';
import { wav } from '../support/sounds';
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

async function clean(page: Page, where: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    where,
  ).toEqual([]);
}

async function choose(page: Page, button: string, ...files: readonly { name: string; buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files.map((file) => ({ mimeType: 'application/octet-stream', ...file })));
}

test('a recorded line is added in the Studio, heard there, handed over, and heard in a play', async ({
  page,
  context,
}, info) => {
  await withoutPickers(context);
  await context.addInitScript(listening);
  await openFirstRun(page);
  await page.getByRole('button', { name: 'Open a file' }).click();
  await choose(page, 'Open a file', { name: 'story.ink', buffer: Buffer.from(sceneText('The Dock')) });
  await expect(editor(page)).toContainText('# title: The Dock');

  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByRole('button', { name: 'Add and hear them' }).click();
  const sheet = page.getByRole('dialog', { name: 'Recorded lines' });
  await expect(sheet).toContainText('Dale Okoro: 0 of 3');
  const [first, second] = await sheet.locator('[data-line]').evaluateAll((rows) => rows.map((row) => row.dataset.line));
  await choose(
    page,
    'Choose files',
    { name: `${first}.wav`, buffer: wav() },
    { name: 'take one.wav', buffer: wav() },
    { name: `${second}.mp3`, buffer: Buffer.from('no sound') },
  );
  await expect(sheet.getByRole('status')).toHaveText('One recording is with its line.');
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
  await expect(sheet).toContainText('2 of 3 lines are recorded.');
  await clean(page, 'recorded lines');
  await sheet.getByRole('button', { name: 'Hear “Evening.”' }).click();
  await expect.poll(() => heard(page)).toEqual({ begun: 1, now: 1 });
  await sheet.getByRole('button', { name: 'Remove the recording of “Show me.”' }).click();
  await expect(sheet).toContainText('1 of 3 lines are recorded.');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await heard(page)).now).toBe(0);

  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('dialog')).toContainText('One recording goes with the scene file.');
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
  await page.locator('[data-choice="ask"][aria-disabled="false"]').click();
  await expect(screen(page, 'scene')).toContainText('Long day?');
  await expect.poll(() => heard(page)).toEqual({ begun: 2, now: 0 });
});
