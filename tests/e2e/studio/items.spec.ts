import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FIXED, openTitle, playThrough, screen } from '../play/journey';
import { faults } from '../support/axe';
import { bundled, sceneOf } from '../support/scenes';
import { expect, test } from '../support/test';
import { openFirstRun, withoutPickers } from './desk';

test.beforeEach(async ({ context }) => {
  await withoutPickers(context);
});

const people = (page: Page) => page.locator('.people-view');

const SCENE = bundled(sceneOf('the-dock', 'The Dock'));

/** Plays the scene in the player by keys alone, and exports it. */
async function playAndExport(page: Page): Promise<Buffer> {
  await openTitle(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a scene file' }).press('Enter');
  await (await chooser).setFiles({ name: 'the-dock.rapport', mimeType: 'application/octet-stream', buffer: SCENE });
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(screen(page, 'scene')).toBeVisible();
  await playThrough(
    page,
    () => page.keyboard.press('Space'),
    () => page.locator('[data-choice="ask"]').press('Enter'),
  );
  await page.goto(`${FIXED}#/`);
  await page.locator('.profile-chip').press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all progress' }).press('Enter');
  return readFileSync(await (await download).path());
}

async function drop(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const all = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }));
  const transfer = await page.evaluateHandle((each) => {
    const data = new DataTransfer();
    for (const { name, bytes } of each) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, all);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a play of the player is dropped in the Studio, read there by keyboard, and leads to its line', async ({
  page,
}) => {
  const progress = await playAndExport(page);
  await openFirstRun(page);
  await drop(page, { 'the-dock.rapport': SCENE });
  await expect(page.locator('.studio-file')).toContainText('The Dock');
  await page.keyboard.press('Alt+6');
  await expect(people(page)).toContainText('What did officers do with this scene?');

  await drop(page, { 'ana.json': progress, 'torn.json': progress.subarray(0, 100) });
  await expect(people(page).getByRole('alert')).toContainText('“torn.json” is not a file of plays, or it was cut off.');
  await expect(people(page).locator('header')).toContainText('2 files · 1 first attempt, 1 person');
  await expect(people(page)).toContainText('Too few plays to say anything.');
  const decision = people(page).locator('tbody[data-decision="first"]');
  await expect(decision.getByRole('row', { name: 'Best ask' })).toContainText('1 of 1');
  await expect(decision.getByRole('row', { name: 'leave' })).toContainText('0 of 1');
  await expect(decision).toContainText('100 % find the best');

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(
      (theme) => {
        document.documentElement.dataset.theme = theme;
      },
      colorScheme === 'dark' ? 'night' : 'light',
    );
    expect(await faults(page, { include: '.people-view' })).toEqual([]);
  }

  const go = decision.getByRole('button', { name: 'Go to line of “first”' });
  await go.press('Enter');
  await expect(page.locator('.cm-activeLine')).toContainText('# decision: first');
});

test('a sheet is made, filled in and dropped again: what it shows stands beside the goal', async ({ page }) => {
  await page.goto('./#/studio/smoke-break');
  await expect(page.locator('[data-screen="studio"]')).toBeVisible();
  await page.keyboard.press('Alt+6');
  const file = people(page).getByRole('button', { name: 'File to fill in Replies alone' });
  await expect(file).toBeEnabled();
  const download = page.waitForEvent('download');
  await file.press('Enter');
  const sheet = await download;
  expect(sheet.suggestedFilename()).toBe('smoke-break-blind-1.csv');
  const text = readFileSync(await sheet.path(), 'utf8');
  const filled = text.replaceAll(/,,,,(blind 1 )/g, ',A,,Cy,$1');
  await drop(page, { 'cy.csv': Buffer.from(filled) });
  await expect(people(page)).toContainText(
    /Base decisions: \d of \d \(.*by chance 25 %; goal 45 % or less: (met|missed)/,
  );
  expect(await faults(page, { include: '.people-view' })).toEqual([]);
});
