import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { FIXED, openScene, playThrough, screen, standing } from './journey';

const line = (page: Page) => page.locator('.said-line');

async function firstReply(page: Page): Promise<void> {
  while ((await standing(page)) === 'reading') await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(page.locator('.own-words')).toBeVisible();
}

/** Serves the stories with a piece of them changed, as if they had been edited since. */
async function editStories(page: Page, change: (source: string) => string): Promise<void> {
  await page.route(/assets\/story-.*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('where nothing may be stored the page says so, and the play goes on to its debrief', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  await page.goto(FIXED);
  await expect(page.locator('[data-banner^="storage-"]')).toContainText(/export/i);
  await openScene(page, 'smoke-break');
  await playThrough(
    page,
    () => page.locator('.next').click(),
    () => page.keyboard.press('1'),
  );
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: /Show me/ }).click();
  await expect(screen(page, 'debrief')).toBeVisible();
});

test('an edit of the words keeps a paused play and says so', async ({ page }) => {
  await openScene(page, 'smoke-break');
  await firstReply(page);
  const before = await line(page).textContent();
  await editStories(page, (source) => source.replace(/(textHash\W+)\w{6}/, '$1edited'));
  await page.goto('./?renderer=canvas#/');
  await page.goto('./?renderer=canvas#/post/smoke-break');
  await page.reload();
  await expect(page.locator('[data-banner="notice"]')).toContainText('wording');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(line(page)).toHaveText(before ?? '');
});

test('an edit of the key offers to go on or to start again, and says why', async ({ page }) => {
  await openScene(page, 'smoke-break');
  await firstReply(page);
  await editStories(page, (source) => source.replace(/(keyHash\W+)\w{6}/, '$1edited'));
  await page.goto('./?renderer=canvas#/post/smoke-break');
  await page.reload();
  await expect(page.locator('[data-banner="notice"]')).toContainText('scoring');
  await expect(page.getByRole('button', { name: 'Carry on' })).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
});

test('where sound is refused the play goes on in silence and says so', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED/);
  await page.route(/\.(webm|mp3)$/, (route) => route.abort());
  await openScene(page, 'smoke-break');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-banner="sound"]')).toContainText('silence');
  await firstReply(page);
});

test('a scene that does not load can be tried again', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED|dynamically imported/);
  await page.route(/assets\/BriefRoute-.*\.js$/, (route) => route.abort());
  await page.goto(`${FIXED}#/post/smoke-break`);
  await expect(page.getByRole('heading', { name: 'This part did not arrive' })).toBeVisible();
  await page.unroute(/assets\/BriefRoute-.*\.js$/);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
