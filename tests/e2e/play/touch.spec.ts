import { expect, test } from '../support/test';
import { openTitle, playThrough, screen } from './journey';

/** Away from where replies will stand: two taps on one spot are a double tap, and its second half takes no reply. */
const CORNER = { x: 8, y: 8 };

test.describe.configure({ timeout: 120_000 });

for (const slug of ['smoke-break', 'relief', 'name-on-the-list']) {
  test(`${slug} from title to debrief by touch alone on a phone @phone`, async ({ page }) => {
    await openTitle(page);
    await page.locator(`[data-post="${slug}"] .btn`).tap();
    await expect(screen(page, 'brief')).toBeVisible();
    await page.getByRole('button', { name: 'Start' }).tap();
    await expect(screen(page, 'scene')).toBeVisible();
    await playThrough(
      page,
      // A tap on the words themselves goes on, too.
      () => page.locator('.say').tap({ position: CORNER }),
      async (decision) => {
        const replies = page.locator('[data-choice]');
        await expect(replies.last()).toBeInViewport({ ratio: 1 });
        for (const box of await replies.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) {
          expect(box).toBeGreaterThanOrEqual(48);
        }
        await replies.nth(decision % 3).tap();
      },
    );
    await expect(screen(page, 'reflect')).toBeVisible();
    await page.locator('label').first().tap();
    await page.getByRole('button', { name: /Show me/ }).tap();
    await expect(screen(page, 'debrief')).toBeVisible();
  });
}
