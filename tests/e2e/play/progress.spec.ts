import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { FIXED, openScene, openTitle, playThrough, screen, standing } from './journey';

const line = (page: Page) => page.locator('.said-line');
const next = (page: Page) => page.locator('.next');

async function toFirstDecision(page: Page): Promise<void> {
  while ((await standing(page)) === 'reading') await page.keyboard.press('Space');
}

test('a reload goes on at the very line, and the title says where it was paused', async ({ page }) => {
  await openScene(page, 'smoke-break');
  await toFirstDecision(page);
  await page.keyboard.press('1');
  await expect(page.locator('.own-words')).toBeVisible();
  await expect(screen(page, 'scene')).toHaveAttribute('data-saving', 'false');
  const answer = await line(page).textContent();
  await page.reload();
  await expect(line(page)).toHaveText(answer ?? '');

  await page.keyboard.press('Space');
  await expect(line(page)).not.toHaveText(answer ?? '');
  const before = await line(page).textContent();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave this scene' }).click();
  await expect(page.locator('[data-post="smoke-break"]')).toContainText('Paused at decision 2');
  await expect(page.locator('.btn.go')).toHaveText('Carry on');
  await page.locator('[data-post="smoke-break"] .btn').click();
  await page.getByRole('button', { name: 'Carry on' }).click();
  await expect(line(page)).toHaveText(before ?? '');
});

test('the first attempt is on record; what follows is practice, and a moment can be tried again', async ({ page }) => {
  test.setTimeout(120_000);
  await openScene(page, 'smoke-break');
  await playThrough(
    page,
    () => next(page).click(),
    () => page.keyboard.press('1'),
  );
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: /Show me/ }).click();
  await expect(screen(page, 'debrief')).toHaveAttribute('data-mode', 'first');

  await page
    .getByRole('button', { name: /try this moment/i })
    .first()
    .click();
  await expect(screen(page, 'scene')).toBeVisible();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await page.keyboard.press('2');
  for (let lines = 0; lines < 60 && !(await screen(page, 'debrief').isVisible()); lines++) {
    await page.keyboard.press('Space');
  }
  await expect(screen(page, 'debrief')).toHaveAttribute('data-mode', 'first');

  await page.goto(`${FIXED}#/`);
  const card = page.locator('[data-post="smoke-break"]');
  await expect(card).toContainText(/First attempt: \d of \d right/);
  await card.getByRole('link', { name: 'Practice again' }).click();
  await expect(screen(page, 'brief')).toContainText('Practice: nothing here is counted.');
  await page.getByRole('button', { name: 'Start' }).click();
  await toFirstDecision(page);
  await page.keyboard.press('1');
  await expect(next(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the last decision' }).click();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
});

test('settings show at once and stay', async ({ page }) => {
  await openTitle(page);
  await page.getByRole('button', { name: /Who is on post/ }).click();
  await page.getByLabel(/Nickname/).fill('Sparrow');
  await page.getByRole('button', { name: 'Make this profile' }).click();
  await expect(page.locator('.profile-chip')).toContainText('Sparrow');
  await page.getByRole('button', { name: 'Settings' }).click();
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.getByText('Night', { exact: true }).click();
  await sheet.getByRole('switch', { name: /High contrast/ }).check();
  await sheet.getByText('Lexend', { exact: true }).click();
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const small = await size();
  await sheet.getByRole('radio', { name: '130 percent' }).check({ force: true });
  const html = page.locator('html');
  await expect.poll(size).toBeGreaterThan(small * 1.2);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'night');
  await expect(html).toHaveAttribute('data-contrast', 'high');
  await expect(html).toHaveAttribute('data-font', 'lexend');
  await expect.poll(size).toBeGreaterThan(small * 1.2);
});

test('all progress leaves as one file and comes back after the profile was removed', async ({ page }) => {
  await openScene(page, 'smoke-break');
  await toFirstDecision(page);
  await page.goto(`${FIXED}#/`);
  await page.locator('.profile-chip').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all progress' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: /^Remove / }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.locator('.profile-row')).toHaveCount(0);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.profile-row')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-post="smoke-break"]')).toContainText('Paused at decision 1');
});

test('a second tab is told, and may bring the play over', async ({ page, context }) => {
  await openScene(page, 'smoke-break');
  await next(page).click();
  const before = await line(page).textContent();
  const second = await context.newPage();
  await second.goto(`${FIXED}#/post/smoke-break`);
  await second.getByRole('button', { name: 'Carry on' }).click();
  const notice = second.locator('[data-banner="tab"]');
  await expect(notice).toContainText('open in another tab');
  await notice.getByRole('button', { name: 'Bring it here' }).click();
  await expect(line(second)).toHaveText(before ?? '');
  await expect(page.locator('[data-banner="tab"]')).toContainText('brought to another tab');
});

test('without its pictures the scene goes on in words', async ({ page, guard }) => {
  guard.allow(/Failed to load|ERR_FAILED|dynamically imported/);
  await page.route(/assets\/stage-.*\.js$/, (route) => route.abort());
  await openScene(page, 'smoke-break');
  await expect(page.locator('[data-banner="stage"]')).toContainText('goes on in words');
  await toFirstDecision(page);
  await page.keyboard.press('1');
  await expect(page.locator('.own-words')).toBeVisible();
});
