import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { FIXED, openTitle, screen, standing } from './journey';

const timer = (page: Page) => page.locator('.timer');
const left = async (page: Page) => Number(await timer(page).getAttribute('data-timer'));

/** A scene at its first decision, the timer switched on as an officer would do it. */
async function timedDecision(page: Page): Promise<void> {
  await page.clock.install();
  await openTitle(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('switch', { name: /Timed decisions/ }).check();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/post/smoke-break';
  });
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  while ((await standing(page)) === 'reading') await page.keyboard.press('Space');
  await expect(timer(page)).toBeVisible();
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

const SIZES = [
  { name: 'desk', width: 1920, height: 1080, motion: 'no-preference', theme: 'light' },
  { name: 'phone at night', width: 390, height: 844, motion: 'reduce', theme: 'dark' },
] as const;

for (const { name, width, height, motion, theme } of SIZES) {
  test(`the timer runs out, decides nothing, and begins again with the next decision: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: motion, colorScheme: theme });
    await timedDecision(page);
    await expect(timer(page)).toBeInViewport({ ratio: 1 });
    const first = await left(page);
    await page.clock.runFor(2_000);
    expect(await left(page)).toBe(first - 2);
    await expect(page.getByRole('timer')).toHaveText(`${first - 2} s`);

    await page.clock.runFor(first * 1000);
    await expect(page.getByRole('timer')).toBeHidden();
    await expect(timer(page).getByRole('status')).toHaveText('Theo is waiting. Take your time.');
    await page.clock.runFor(600_000);
    await expect(page.locator('[data-choice]').first()).toHaveAttribute('aria-disabled', 'false');

    await page.keyboard.press('1');
    await expect(page.locator('.own-words')).toBeVisible();
    await expect(timer(page)).toBeHidden();
    await page.clock.resume();
    while ((await standing(page)) === 'reading') await page.keyboard.press('Space');
    expect(await left(page)).toBeGreaterThan(25);
  });
}

test('the timer waits while the scene is paused, in the settings, and in another tab', async ({ page }) => {
  await timedDecision(page);
  const before = await left(page);
  await page.keyboard.press('Escape');
  await page.clock.runFor(10_000);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await left(page)).toBe(before);

  const hide = (hidden: boolean) =>
    page.evaluate((value) => Object.defineProperty(document, 'hidden', { value, configurable: true }), hidden);
  await hide(true);
  await page.clock.runFor(10_000);
  expect(await left(page)).toBe(before);
  await hide(false);
  await page.clock.runFor(3_000);
  expect(await left(page)).toBe(before - 3);
});

test('nobody is timed who did not ask for it', async ({ page }) => {
  await page.goto(`${FIXED}#/post/smoke-break`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  while ((await standing(page)) === 'reading') await page.keyboard.press('Space');
  await expect(timer(page)).toHaveCount(0);
});
