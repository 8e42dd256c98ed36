import type { Page } from '@playwright/test';
import { SETTLE } from '../../../src/ui/scene/press';
import { expect, test } from '../support/test';
import { openScene, openTitle, playThrough, screen } from './journey';

test.describe.configure({ timeout: 120_000 });

for (const slug of ['smoke-break', 'relief', 'name-on-the-list']) {
  test(`${slug} from title to debrief by touch alone on a phone @phone`, async ({ page }) => {
    await page.clock.install();
    await openTitle(page);
    await page.locator(`[data-post="${slug}"] .btn`).tap();
    await expect(screen(page, 'brief')).toBeVisible();
    await page.getByRole('button', { name: 'Start' }).tap();
    await expect(screen(page, 'scene')).toBeVisible();
    await playThrough(
      page,
      // A tap on the words themselves goes on, too.
      async () => {
        await page.clock.fastForward(SETTLE);
        await page.locator('.say').tap();
      },
      async (decision) => {
        const replies = page.locator('[data-choice]');
        await expect(replies.last()).toBeInViewport({ ratio: 1 });
        for (const box of await replies.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) {
          expect(box).toBeGreaterThanOrEqual(48);
        }
        // Nobody answers before having read.
        await page.clock.fastForward(SETTLE);
        await replies.nth(decision % 3).tap();
      },
    );
    await expect(screen(page, 'reflect')).toBeVisible();
    await page.locator('label').first().tap();
    await page.getByRole('button', { name: /Show me/ }).tap();
    await expect(screen(page, 'debrief')).toBeVisible();
  });
}

/** Two taps on one spot, a tenth of a second apart. */
async function doubleTap(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  for (let tap = 0; tap < 2; tap++) {
    await page.touchscreen.tap(x, y);
    await page.clock.runFor(100);
  }
}

test('a double tap that brings the replies takes none; a tap on the same spot does, once they have settled @phone', async ({
  page,
}) => {
  await page.clock.install();
  await openScene(page, 'smoke-break');
  await page.clock.pauseAt(Date.now() + 60_000);
  const replies = page.locator('[data-choice]');
  // Where a reply will stand.
  const spot = { x: 180, y: 560 };
  for (let taps = 0; taps < 40 && !(await replies.first().isVisible()); taps++) await doubleTap(page, spot);
  await doubleTap(page, spot);
  await expect(replies.first()).toBeVisible();
  expect(
    await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-choice]') !== null, spot),
  ).toBe(true);
  // The second half of a double tap on a reply leaves its answer to be read.
  await page.clock.fastForward(SETTLE);
  await doubleTap(page, spot);
  await expect(page.locator('.own-words')).toBeVisible();
  const answer = await page.locator('.said-line').textContent();
  await page.clock.fastForward(SETTLE);
  await page.touchscreen.tap(spot.x, spot.y);
  await page.clock.runFor(100);
  await expect(page.locator('.said-line')).not.toHaveText(answer ?? '');
});
