import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults, faultsInBothThemes } from '../support/axe';
import { expect, test } from '../support/test';

const STORY = readFileSync('stories/smoke-break/story.ink', 'utf8');

async function openTable(page: Page): Promise<void> {
  await page.goto('./#/studio/smoke-break');
  await expect(page.locator('[data-screen="studio"]')).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('grid', { name: 'Decision table' })).toBeVisible();
}

const cell = (page: Page, row: string, column: string) =>
  page.locator(`[role="gridcell"][data-row="${row}"][data-column="${column}"]`);

/** Lines of the text around a word, as the editor shows them. */
async function inkLine(page: Page, start: string): Promise<string> {
  return (await page.locator('.cm-line', { hasText: start }).first().textContent()) ?? '';
}

test('a number and a reason are edited by keyboard, the Ink text changes exactly there, and undo goes back', async ({
  page,
}) => {
  await openTable(page);
  await cell(page, '0.1', 'security').click();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, '0.1', 'service')).toBeFocused();
  await page.keyboard.press('-');
  const foot = page.locator('.dt-foot');
  await expect(foot.locator('del')).toHaveText('# service: 0');
  await expect(foot.locator('ins')).toHaveText('# service: -1');
  await expect(foot).toContainText('Score 60 → 40.');
  await expect(cell(page, '0.1', 'sum')).toHaveText('+1');

  await cell(page, '0.0', 'why').click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Edit Why' }).fill('They saw #4 walk by.');
  await expect(foot.locator('ins')).toHaveText('# why: They saw \\#4 walk by.');
  await page.keyboard.press('Enter');
  await expect(cell(page, '0.0', 'why')).toBeFocused();
  await expect(cell(page, '0.0', 'why')).toHaveText('They saw #4 walk by.');

  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.cm-content')).toBeVisible();
  await expect.poll(() => inkLine(page, 'They saw')).toBe('    # why: They saw \\#4 walk by.]');
  expect(await inkLine(page, '# tone: directive')).toBe('    # tone: directive  # security: 2  # service: -1 \\');

  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Alt+3');
  await expect(cell(page, '0.1', 'service')).toHaveText('0');
  await cell(page, '0.0', 'why').click();
  await page.keyboard.press('Control+Enter');
  const was = (word: string) => STORY.split('\n').find((line) => line.includes(word));
  await expect.poll(() => inkLine(page, 'They watched you')).toBe(was('They watched you'));
  expect(await inkLine(page, '# tone: directive')).toBe(was('# tone: directive'));
});

test('a reply moves with its answers, Escape leaves a cell as it was, and blind hides the key', async ({ page }) => {
  await openTable(page);
  await cell(page, '0.0', 'label').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cell(page, '0.1', 'label')).toHaveText('pass');
  await expect(cell(page, '0.1', 'label')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(page, '0.0', 'label')).toHaveText('pass');

  await cell(page, '0.0', 'words').click();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox').fill('Something else.');
  await page.keyboard.press('Escape');
  await expect(cell(page, '0.0', 'words')).toContainText('Nod and keep going');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

  await page.keyboard.press('b');
  await expect(page.getByRole('columnheader', { name: 'Why' })).toHaveCount(0);
  await expect(page.locator('.dt .grade')).toHaveCount(0);
});

test('Ctrl Space offers what can stand in a cell, and the arrows keep to their column', async ({ page }) => {
  await openTable(page);
  await cell(page, '0.0', 'tone').click();
  await page.keyboard.press('Control+Space');
  const offer = page.getByRole('listbox', { name: 'What can stand in Tone' });
  await expect(offer).toBeFocused();
  await expect(offer.getByRole('option')).toHaveText(['Yielding', 'Low-key', 'Businesslike', 'Directive', 'Command']);
  expect(await faults(page, { include: '.dt' })).toEqual([]);
  await page.keyboard.press('c');
  await expect(page.locator('.dt-foot ins')).toHaveText('# tone: command');
  await page.keyboard.press('Escape');
  await expect(cell(page, '0.0', 'tone')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(cell(page, '0.0', 'tone')).toContainText('Command');
  await expect(cell(page, '0.0', 'tone')).toBeFocused();

  await cell(page, '0.0', 'service').click();
  await page.keyboard.press('Control+Space');
  await page.getByRole('option', { name: '−2' }).click();
  await expect(cell(page, '0.0', 'service')).toHaveText('−2');
  await expect(cell(page, '0.0', 'service')).toBeFocused();

  // Up past the row of the decision and back: the same column.
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, '0.0', 'service')).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, '0.0', 'service')).toBeFocused();
  await page.keyboard.press('Control+ArrowRight');
  await expect(cell(page, '0.0', 'cues')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(cell(page, '0', 'name')).toBeFocused();
});

test('the table goes out as a sheet', async ({ page }) => {
  await openTable(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/-decisions\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(33);
});

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
] as const) {
  test(`no accessibility fault, light or dark: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openTable(page);
    for (const step of ['', 'edit'] as const) {
      if (step === 'edit') {
        await cell(page, '0.0', 'tone').click();
        await page.keyboard.press('Enter');
      }
      expect(await faultsInBothThemes(page, { include: '.dt' })).toEqual([]);
    }
  });
}
