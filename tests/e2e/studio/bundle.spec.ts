import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { playThrough, screen } from '../play/journey';
import { bundled, sceneOf, sceneText } from '../support/scenes';
import { expect, test } from '../support/test';
import { borrow, editor, openFirstRun, withoutPickers } from './desk';

test.beforeEach(({ context }) => withoutPickers(context));

interface Given {
  readonly name: string;
  readonly text: string | Buffer;
}

/** From the first run or the Studio: opens files of these names and contents. */
async function openFiles(page: Page, ...files: readonly Given[]): Promise<void> {
  await page.getByRole('button', { name: /^Open( a file)?$/ }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })),
  );
}

async function handOver(page: Page, button: string): Promise<Download> {
  await page.getByRole('button', { name: 'Hand over' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const given = await download;
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(given.suggestedFilename());
  await page.keyboard.press('Escape');
  return given;
}

test('a scene goes out as a scene file and comes back, in the Studio and in the player', async ({ page, context }) => {
  await borrow(page, 'Held door');
  const file = await handOver(page, 'Save the scene file');
  expect(file.suggestedFilename()).toBe('renee-at-the-side-door.rapport');
  const bytes = readFileSync(await file.path());

  const player = await context.newPage();
  await player.goto('./');
  const chooser = player.waitForEvent('filechooser');
  await player.getByRole('button', { name: 'Open a scene file' }).click();
  await (await chooser).setFiles({ name: 'x.rapport', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(screen(player, 'brief')).toContainText('Everybody badges in at the side door');
  await player.close();

  await openFiles(page, { name: 'x.rapport', text: bytes });
  await expect(page.locator('.studio-file h1')).toHaveText('Renee at the side door');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('.kept li')).toHaveCount(2);
});

test('a scene goes out as one page that plays by double-click', async ({ page }, info) => {
  await openFirstRun(page);
  await openFiles(page, { name: 'story.ink', text: sceneText('The Dock') });
  await expect(editor(page)).toContainText('# title: The Dock');
  await expect(page.getByText('Every path walked')).toBeVisible();
  const file = await handOver(page, 'Save the page');
  const place = info.outputPath(file.suggestedFilename());
  await file.saveAs(place);
  await page.goto(`${pathToFileURL(place).href}?seed=7&world=0&renderer=canvas`);
  await page.getByRole('link', { name: 'Take this post' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await playThrough(
    page,
    () => page.keyboard.press('Enter'),
    () => page.locator('[data-choice="ask"]').click(),
  );
  await expect(screen(page, 'reflect')).toContainText('He smokes by the gate now.');
});

test('a scene goes out as its text, and a save goes to a file', async ({ page }) => {
  await openFirstRun(page);
  await openFiles(page, { name: 'story.ink', text: sceneText('The Dock') });
  await expect(editor(page)).toContainText('# title: The Dock');
  const text = await handOver(page, 'Save the text');
  expect(text.suggestedFilename()).toBe('the-dock.ink');
  expect(readFileSync(await text.path(), 'utf8')).toBe(sceneText('The Dock'));
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await saved).suggestedFilename()).toBe('the-dock.ink');
  await expect(page.locator('.studio-file')).toContainText('the-dock.ink is with your downloads');
});

test('a dropped folder is a scene with its parts', async ({ page, context }, info) => {
  const folder = info.outputPath('dock');
  mkdirSync(path.join(folder, 'parts'), { recursive: true });
  writeFileSync(path.join(folder, 'story.ink'), 'INCLUDE parts/end.ink\nHello.\n-> end\n');
  writeFileSync(path.join(folder, 'parts/end.ink'), '=== end\nGoodbye.\n-> END\n');
  await openFirstRun(page);
  const browser = await context.newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await expect(editor(page)).toContainText('INCLUDE parts/end.ink');
  await expect(page.locator('.ink-tabs')).toContainText('parts/end.ink');
  await expect(page.getByText('The story begins with “dock/story.ink”')).toBeVisible();

  // Over the editor, too: a file is opened there, not written into the text.
  const other = info.outputPath('other.ink');
  writeFileSync(other, sceneText('The Other Dock'));
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const onText = { items: [], files: [other], dragOperationsMask: 1 };
    await browser.send('Input.dispatchDragEvent', { type, x: 500, y: 200, data: onText });
  }
  await expect(page.locator('.studio-file h1')).toHaveText('The Other Dock');
  await expect(editor(page)).not.toContainText('INCLUDE');
});

test('a link opens a scene file beside the page in the Studio', async ({ page }) => {
  await page.route('**/scenes/the-dock.rapport', (route) =>
    route.fulfill({ body: bundled(sceneOf('the-dock', 'The Dock')), contentType: 'application/octet-stream' }),
  );
  await page.goto('./#/studio/open/scenes/the-dock.rapport');
  await expect(editor(page)).toContainText('# title: The Dock');
  await page.goto('about:blank');
  await page.goto('./#/studio/open/..%2Fsecret.rapport');
  await expect(page.getByText('does not name a scene file')).toBeVisible();
});

test('what cannot be opened is told in words, and what is open stays', async ({ page }) => {
  await borrow(page, 'Held door');
  const told = page.getByRole('dialog').getByRole('alert');
  const bad: readonly (readonly [Given, string])[] = [
    [{ name: 'a.rapport', text: '<script>alert(1)</script>' }, 'not a Rapport scene'],
    [{ name: 'a.rapport', text: bundled(sceneOf('a', 'A')).subarray(0, 300) }, 'not complete'],
    [{ name: 'a.ink', text: Buffer.from([0xff, 0xfe, 0x41, 0x00]) }, 'save it as UTF-8'],
    [{ name: 'a.ink', text: 'x'.repeat(2_200_000) }, 'larger than 2 MB'],
    [{ name: 'a.docx', text: 'PK' }, 'None of these files is a scene'],
  ];
  for (const [file, words] of bad) {
    await openFiles(page, file);
    await expect(told).toContainText(words);
    await page.keyboard.press('Escape');
  }
  await expect(editor(page)).toContainText('# title: Renee');
});

test('plain ink plays at once, and four steps make it a scored scene', async ({ page }) => {
  await openFirstRun(page);
  const gate = 'Dale: Evening.\n* [Wave him through]\n  He rolls on.\n* ["Where to?"]\n  Dale: Bay four.\n- -> END\n';
  await openFiles(page, { name: 'the gate.ink', text: gate });
  await expect(page.getByText('nothing in it is scored')).toBeVisible();
  await page.getByRole('button', { name: 'Make this scored' }).click();
  const steps = page.getByRole('dialog').locator('[data-step]');
  for (const title of [
    'Say what the scene is',
    'Name the endings',
    'Name the decisions',
    'Say what each reply is worth',
  ]) {
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await expect(steps.filter({ hasText: title })).toContainText('done');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.studio-state')).toContainText('0 to mend');
  await expect(page.getByText('nothing in it is scored')).toBeHidden();
  await expect(editor(page)).toContainText('# title: ((What is the scene called?))');
  await editor(page).click();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
  await expect(editor(page)).not.toContainText('# title');
  await expect(editor(page)).toContainText('Wave him through');
});
