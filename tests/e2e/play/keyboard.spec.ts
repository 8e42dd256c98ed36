import { expect, test } from '../support/test';
import { keepsFocus, openTitle, playThrough, screen, standing, stepOf } from './journey';

/** Presses Tab until the element has focus, as somebody without a mouse would. */
async function tabTo(page: import('@playwright/test').Page, target: import('@playwright/test').Locator) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never came to it.');
}

for (const slug of ['smoke-break', 'relief', 'name-on-the-list']) {
  test(`${slug} from title to debrief by keyboard alone, and focus is never lost`, async ({ page }) => {
    test.setTimeout(120_000);
    await openTitle(page);
    await keepsFocus(page, 'title');
    await tabTo(page, page.locator(`[data-post="${slug}"] .btn`));
    await page.keyboard.press('Enter');
    await expect(screen(page, 'brief')).toBeVisible();
    await keepsFocus(page, 'brief');
    await tabTo(page, page.getByRole('button', { name: 'Start' }));
    await page.keyboard.press('Enter');
    await expect(screen(page, 'scene')).toBeVisible();

    await playThrough(
      page,
      async () => {
        await keepsFocus(page, 'reading');
        await page.keyboard.press('Space');
      },
      async (decision) => {
        const heading = page.locator('.replies h2');
        await expect(heading).toBeFocused();
        const replies = page.locator('[data-choice]');
        if (decision % 2 === 0) {
          await page.keyboard.press('2');
        } else {
          await page.keyboard.press('ArrowUp');
          await expect(replies.last()).toBeFocused();
          await page.keyboard.press('ArrowDown');
          await expect(replies.first()).toBeFocused();
          await page.keyboard.press('Enter');
        }
      },
    );

    await expect(screen(page, 'reflect')).toBeVisible();
    await keepsFocus(page, 'reflect');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: /Show me/ }));
    await page.keyboard.press('Enter');
    await expect(screen(page, 'debrief')).toBeVisible();
    await keepsFocus(page, 'debrief');
  });
}

test('a key that is held down takes no reply, and Enter on the heading takes none', async ({ page }) => {
  await openTitle(page);
  await page.goto('./?seed=7&world=0&renderer=canvas#/post/smoke-break');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  const replies = page.locator('[data-choice]');
  const next = page.getByRole('button', { name: 'Next' });
  for (;;) {
    await standing(page);
    const step = await stepOf(page);
    await page.keyboard.down('Space');
    await expect.poll(() => stepOf(page)).not.toBe(step);
    await expect(replies.or(next).first()).toBeVisible();
    if ((await replies.count()) > 0) break;
    await page.keyboard.up('Space');
  }
  await expect(replies.first()).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('1');
  await expect(replies.first()).toBeVisible();
  await page.keyboard.up('Space');
  await expect(replies.first()).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Enter');
  await expect(replies.first()).toBeVisible();
});

test('Escape pauses and gives focus back', async ({ page }) => {
  await page.goto('./?seed=7&world=0&renderer=canvas#/post/smoke-break');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(screen(page, 'scene')).toBeVisible();
  await page.keyboard.press('Escape');
  const pause = page.getByRole('dialog', { name: 'Paused' });
  await expect(pause).toBeVisible();
  await expect(pause.getByRole('button', { name: 'Carry on' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pause).toBeHidden();
  await keepsFocus(page, 'after the pause');
  await page.keyboard.press('Escape');
  await pause.getByRole('button', { name: 'What was said' }).click();
  await expect(page.getByRole('dialog', { name: 'What was said' })).toBeVisible();
  await page.keyboard.press('Escape');
  await keepsFocus(page, 'after the backlog');
});
