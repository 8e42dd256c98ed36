import { expect, test } from '../support/test';
import { openScene, standing } from './journey';

declare global {
  interface Window {
    ran: string[];
  }
}

/** Notes whatever runs without being touched. */
const listen = (): void => {
  window.ran = [];
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback'] as const) {
    const own = window[name] as (...given: unknown[]) => unknown;
    const noted = (work: (...given: unknown[]) => unknown, ...rest: unknown[]) =>
      own(
        (...given: unknown[]) => {
          window.ran.push(name);
          return work(...given);
        },
        ...rest,
      );
    Object.assign(window, { [name]: noted });
  }
};

test('a scene that nobody touches comes to rest: no frame, no timer, no animation', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(listen);
  await openScene(page, 'smoke-break');
  while ((await standing(page)) === 'reading') await page.keyboard.press('Space');
  await expect(page.locator('main.staged')).toBeVisible();
  await page.getByRole('button', { name: /^Sound/ }).click();
  // It snows and people breathe for a while.
  const forget = () =>
    page.evaluate(() => {
      window.ran = [];
    });
  await forget();
  await page.clock.runFor(5_000);
  expect(await page.evaluate(() => window.ran.length)).toBeGreaterThan(100);
  await page.clock.runFor(20_000);
  await forget();
  await page.clock.runFor(60_000);
  expect(await page.evaluate(() => window.ran)).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
