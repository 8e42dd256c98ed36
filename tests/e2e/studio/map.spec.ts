import { faultsInBothThemes } from '../support/axe';
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
  await expect(page.locator('[data-node="complaint"]')).toBeFocused();
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

test('map and bots can be used by everybody, light or dark', async ({ page }) => {
  for (const key of ['Alt+2', 'Alt+5']) {
    await page.keyboard.press(key);
    await expect(page.locator('.map-canvas, .bots-view')).toBeVisible();
    expect(await faultsInBothThemes(page, { include: '.studio-main', practice: true })).toEqual([]);
  }
});
