import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { startScene, toDecision } from '../../scripts/bench/steps.mjs';
import { bundled, sceneOf } from './support/scenes';
import { expect, test } from './support/test';

/** What a double-click on the file opens. */
const PAGE = pathToFileURL(path.resolve('dist/index.html')).href;

test('plays by double-click, with pictures and fonts', async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-screen="title"]')).toBeVisible();
  const poster = page.locator('.post-picture img').first();
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter((font) => font.status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);
});

/** The replies on the screen, by label. */
const replies = (page: Page) =>
  page.locator('[data-choice]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.choice));

test('a play from disk goes on where it was', async ({ page }) => {
  await page.goto(PAGE);
  await startScene(page, 'relief');
  await toDecision(page);
  await page.locator('[data-choice]').first().click();
  await toDecision(page);
  const before = await replies(page);

  await page.reload();
  await startScene(page, 'relief');
  await toDecision(page);
  expect(await replies(page)).toEqual(before);
});

test('a scene file is opened from disk, too, where no thread can compile it', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { showOpenFilePicker: undefined }));
  await page.goto(PAGE);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a scene file' }).click();
  const buffer = bundled(sceneOf('the-dock', 'The Dock'));
  await (await chooser).setFiles({ name: 'the-dock.rapport', mimeType: 'application/octet-stream', buffer });
  await expect(page.locator('[data-screen="brief"]')).toContainText('The Dock');
});

test('a lesson is led from a folder, in two windows, and both are reloaded', async ({ page, context }) => {
  await page.goto(`${PAGE}#/class`);
  await page.getByRole('button', { name: 'Open the classroom' }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /open the wall/i }).click();
  const wall = await opened;
  await expect(wall.locator('[data-shows="lobby"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(wall.locator('[data-shows="scene"]')).toBeVisible();
  await wall.keyboard.press('PageDown');
  const line = await wall.locator('.wall-say').innerText();
  await Promise.all([wall.reload(), page.reload()]);
  await expect(wall.locator('.wall-say')).toHaveText(line, { useInnerText: true });
  await expect(page.locator('[data-screen="class-start"]')).toContainText('A lesson is kept here');
});
