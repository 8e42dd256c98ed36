import { faultsInBothThemes } from '../support/axe';
import { expect, test } from '../support/test';
import { borrow, editor, kept, withoutPickers, write } from './desk';

test.beforeEach(({ context }) => withoutPickers(context));

test('words of another scene are found, and lead to their line by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await borrow(page, 'Held door');
  await write(page, '\n// a lantern in the first');
  await kept(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await page.getByRole('button', { name: 'Start from “Three decisions”' }).click();
  await kept(page);
  // What is not kept yet is found, too, and stays when another scene comes to the desk.
  await write(page, '\n// a lantern in the second');
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByLabel('Words to find')).toBeFocused();
  await page.keyboard.type('LANTERN in the');
  await expect(page.getByText('Found in 2 places of 2 scenes.')).toBeVisible();
  await expect(page.locator('.find mark')).toHaveText(['lantern in the', 'lantern in the']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await faultsInBothThemes(page)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('in the first');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText('candle');
  await expect(editor(page)).toContainText('a candle first');
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('in the second');
  await expect(page.getByText('Found in 1 place of 1 scene.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('a lantern in the second');
});

test('a place in a scene of ours opens a copy at it', async ({ page }) => {
  await borrow(page, 'Held door');
  await page.keyboard.press('Control+Shift+F');
  await page.getByLabel('Words to find').fill('# title: The Smoke Break');
  await page.locator('.find li button').click();
  await expect(page.locator('.studio-file h1')).toHaveText('The Smoke Break');
  await expect(page.locator('.studio-status')).toContainText('Line 1');
});
