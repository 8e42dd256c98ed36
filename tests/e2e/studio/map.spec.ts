import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/test';

test.beforeEach(async ({ page }) => {
  await page.goto('./?renderer=canvas#/studio/smoke-break');
  // The bots have played.
  await expect(page.locator('.bot-strip li')).toHaveCount(8, { timeout: 60_000 });
});

test('the map by keyboard alone: along the story, to the line', async ({ page }) => {
  await page.keyboard.press('Alt+2');
  const first = page.locator('[data-node="intake"]');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-node="intake/walk"]')).toBeFocused();
  await expect(page.locator('.map-inspector h2')).toContainText('walk');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-node="complaint"]')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.locator('.map-list > ol > li')).toHaveCount(4);
  await page.keyboard.press('l');
  await page.locator('[data-node="complaint"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-activeLine').first()).toContainText('decision: complaint');
});

test('Space on the map plays from there', async ({ page }) => {
  await page.keyboard.press('Alt+2');
  await page.locator('[data-node="intake"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await expect(page.locator('[data-view="write"]')).toBeVisible();
  await expect(page.locator('.crumbs, [class*="crumb"]').first()).toContainText('walk');
});

for (const theme of ['light', 'dark'] as const) {
  test(`map and bots can be used by everybody, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.reload();
    await expect(page.locator('.bot-strip li')).toHaveCount(8, { timeout: 60_000 });
    for (const key of ['Alt+2', 'Alt+5']) {
      await page.keyboard.press(key);
      await expect(page.locator('.map-canvas, .bots-view')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.studio-main').analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`)).toEqual([]);
    }
  });
}
