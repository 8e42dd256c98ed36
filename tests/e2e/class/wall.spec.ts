import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

/** Longer than any reply of ours: what an author may yet write. */
const LONG =
  'You know that nobody may smoke under the intake, so put them out now, please, and walk with me to the rail. ';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;

/** Boxes of the wall whose words do not fit. */
const tooSmall = (wall: Page): Promise<string[]> =>
  wall
    .locator('.wall')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('[style*="--fit"], .wall-panel')]
        .filter((box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
        .map((box) => `${box.className} ${box.scrollHeight} > ${box.clientHeight}`),
    );

test('the wall: four long replies fit every projector, and the stage stays where it is', async ({ page, context }) => {
  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('radio', { name: /The Smoke Break/ }).check();
  await page.getByRole('button', { name: 'Open the classroom' }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /open the wall/i }).click();
  const wall = await opened;
  const main = wall.locator('[data-screen="wall"]');
  await expect(main).toHaveAttribute('data-shows', 'lobby');
  const slot = await wall.locator('.wall-slot').elementHandle();
  const beside = async () => (await wall.locator('.wall-slot').boundingBox())?.width ?? 0;
  const whole = await beside();

  for (let press = 0; press < 40 && (await main.getAttribute('data-shows')) !== 'decision'; press++) {
    await wall.keyboard.press('PageDown');
  }
  await expect(main).toHaveAttribute('data-shows', 'decision');
  expect(await beside()).toBeLessThan(whole);
  const replies = wall.locator('.wall-options .option-text');
  await expect(replies).toHaveCount(4);
  await replies.evaluateAll((all, text) => {
    for (const one of all) one.textContent = text;
  }, LONG);
  for (const size of SIZES) {
    await wall.setViewportSize(size);
    await expect.poll(() => tooSmall(wall)).toEqual([]);
    const drawn = await replies.first().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    // Still readable from the last row: the drawing has 37 px on 1080 lines for replies of ordinary length.
    expect(drawn / size.height).toBeGreaterThan(28 / 1080);
  }

  await wall.keyboard.press('.');
  await expect(main).toHaveAttribute('data-shows', 'nothing');
  await wall.keyboard.press('.');
  await expect(main).toHaveAttribute('data-shows', 'decision');
  expect(await wall.locator('.wall-slot').evaluate((now, first) => now === first, slot)).toBe(true);
});
