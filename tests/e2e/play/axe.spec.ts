import type { Page } from '@playwright/test';
import { faultsInBothThemes } from '../support/axe';
import { expect, test } from '../support/test';
import { openScene, playThrough, screen } from './journey';

const SIZES = [
  { name: 'phone', width: 360, height: 640, device: 'light' },
  { name: 'desk', width: 1366, height: 768, device: 'dark' },
  { name: 'wall', width: 3840, height: 2160, device: 'light' },
] as const;
async function clean(page: Page, where: string): Promise<void> {
  expect(await faultsInBothThemes(page), where).toEqual([]);
}

for (const { name, width, height, device } of SIZES) {
  test(`no accessibility fault on any screen, light or dark: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: device, reducedMotion: 'reduce' });
    await page.goto('./?seed=7&world=0&renderer=canvas');
    await expect(page.locator('.cover-word')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', device === 'dark' ? 'night' : 'light');
    await clean(page, 'title');
    await page.getByRole('button', { name: /Who is on post/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean(page, 'profiles');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await clean(page, 'settings');
    await page.keyboard.press('Escape');

    await page.goto('./?seed=7&world=0&renderer=canvas#/post/smoke-break');
    await expect(screen(page, 'brief')).toBeVisible();
    await clean(page, 'brief');
    await openScene(page, 'smoke-break');
    await clean(page, 'scene, reading');
    await page.keyboard.press('Escape');
    await clean(page, 'pause');
    await page.getByRole('button', { name: 'What was said' }).click();
    await clean(page, 'backlog');
    await page.keyboard.press('Escape');

    await playThrough(
      page,
      // Focus may rest on a control that keeps the keys for itself.
      () => page.locator('.next').click(),
      async (decision) => {
        if (decision < 2) await clean(page, `decision ${decision + 1}`);
        await page.keyboard.press('1');
        if (decision === 0) {
          await page.getByRole('button', { name: 'Why it moved' }).click();
          await clean(page, 'why it moved');
        }
      },
    );
    await expect(screen(page, 'reflect')).toBeVisible();
    await clean(page, 'reflect');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: /Show me/ }).click();
    await expect(screen(page, 'debrief')).toBeVisible();
    await clean(page, 'debrief');
  });
}
