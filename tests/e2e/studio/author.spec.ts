import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { FIXED, keepsFocus, playThrough, screen } from '../play/journey';
import { faultsInBothThemes } from '../support/axe';
import { expect, test } from '../support/test';
import { borrow, editor, withoutPickers } from './desk';

test.beforeEach(({ context }) => withoutPickers(context));

/** Presses Tab until the element has focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab never came to it.');
}

/** Looks a text up in the editor, which selects it, and types another in its place. */
async function writeOver(page: Page, text: string, words: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(editor(page)).not.toContainText(text);
}

const WORDS = [
  ['((What would you say on your best day?))', 'Not by the tank, Dale. Here is our lamp, the shelter is yours.'],
  ['((What would a tired colleague say?))', 'Put that out, please. The sign is right above your head, Dale.'],
  ['((What would keep the peace and drop the task?))', 'Finish that one, it is a rotten night. Next time the shelter.'],
  ['((What made it work?))', 'The tank came first, and he still got his smoke.'],
] as const;

test('from four questions to a debrief of the scene, by keyboard alone', async ({ page, context }) => {
  test.setTimeout(180_000);
  await page.goto('./#/studio');
  await expect(page.getByLabel('Who came to the post?')).toBeFocused();
  await page.keyboard.type('Dale, a delivery driver. Tired.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('No smoking on the fuel side of the dock.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It rains, and the shelter has no light.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The day shift lets him smoke there');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-screen="studio"]')).toBeVisible();

  for (let panes = 0; panes < 8; panes++) {
    if (await editor(page).evaluate((text) => text === document.activeElement)) break;
    await page.keyboard.press('F6');
  }
  await expect(editor(page)).toBeFocused();
  for (const [asks, words] of WORDS) await writeOver(page, asks, words);

  // A slip of the fingers is told in words, with one key to mend it.
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('# wether: snow');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.studio-state')).toContainText('1 to mend');
  await expect(page.locator('[data-finding="unknown-tag"]')).toContainText('weather');
  await page.keyboard.press('Alt+Enter');
  await expect(editor(page)).toContainText('# weather: snow');
  await expect(page.locator('.studio-state')).toContainText('0 to mend');
  await expect(page.getByText('Every path walked')).toBeVisible();

  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await tabTo(page, page.getByRole('button', { name: 'Hand over' }));
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: 'Save the scene file' }));
  await page.keyboard.press('Enter');
  const bundle = readFileSync(await (await download).path());

  const player = await context.newPage();
  await player.goto(FIXED);
  await expect(screen(player, 'title')).toBeVisible();
  await tabTo(player, player.getByRole('button', { name: 'Open a scene file' }));
  const chooser = player.waitForEvent('filechooser');
  await player.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'dale.rapport', mimeType: 'application/octet-stream', buffer: bundle });
  await expect(screen(player, 'brief')).toContainText('the shelter has no light');
  await tabTo(player, player.getByRole('button', { name: 'Start' }));
  await player.keyboard.press('Enter');
  await playThrough(
    player,
    async () => {
      await keepsFocus(player, 'reading');
      await player.keyboard.press('Space');
    },
    async () => {
      const replies = player.locator('[data-choice]');
      const labels = await replies.evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')));
      await player.keyboard.press(String(labels.indexOf('ask') + 1));
    },
  );
  await expect(screen(player, 'reflect')).toBeVisible();
  await tabTo(player, player.getByRole('radio').first());
  await player.keyboard.press('Space');
  await tabTo(player, player.getByRole('button', { name: /Show me/ }));
  await player.keyboard.press('Enter');
  await expect(screen(player, 'debrief')).toContainText('The tank came first, and he still got his smoke.');
  await expect(screen(player, 'debrief')).toContainText('Here is our lamp');
});

test('a finding leads to its line, is set aside with a reason, and comes back with undo', async ({ page }) => {
  await borrow(page, 'Held door');
  await editor(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('# set-aside: nothing-like-it = I had a reason.\n');
  const problem = page.locator('.problems li', { hasText: 'nothing-like-it' });
  await expect(problem).toBeVisible();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('F8');
  await expect(page.locator('.studio-status')).toContainText('Line 1');
  await page.keyboard.press('Control+z');
  await expect(problem).toBeHidden();
});

test('undo shows what it changed, and another view leaves the text where it was', async ({ page }) => {
  await page.goto('./#/studio/smoke-break');
  await expect(page.locator('[data-screen="studio"]')).toBeVisible();
  await page.keyboard.press('Alt+3');
  await page.locator('[role="gridcell"][data-row="0.1"][data-column="security"]').click();
  await page.keyboard.press('-');
  await page.keyboard.press('Alt+1');
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+z');
  const line = page.locator('.cm-activeLine');
  await expect(line).toContainText('# security: 2');
  await expect(line).toBeInViewport();
  await page.keyboard.press('Alt+2');
  await expect(editor(page)).toBeHidden();
  await page.keyboard.press('Alt+1');
  await expect(line).toContainText('# security: 2');
  await expect(line).toBeInViewport();
});

test('a loop that never ends is told and freezes nothing', async ({ page, guard }) => {
  // Typed over, a colored word lends the browser its color as a style, which the policy refuses; the editor draws its own.
  guard.allow(/Applying inline style violates/);
  await borrow(page, 'Held door');
  await editor(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('-> after');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.insertText('-> round');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\n=== round\n-> round\n');
  await expect(page.locator('.studio-state')).not.toContainText('0 to mend');
  await expect(page.locator('.problems')).toContainText('round');
  await page.keyboard.insertText('// still here');
  await expect(editor(page)).toContainText('// still here');
});

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`no accessibility fault while one writes, light or dark: ${width}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const clean = async (what: string) => {
      expect(await faultsInBothThemes(page), what).toEqual([]);
    };
    await borrow(page, 'Held door');
    await expect(page.getByText('Every path walked')).toBeVisible();
    await clean('write');
    await editor(page).click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('the');
    await page.keyboard.press('Enter');
    await expect(page.locator('.cm-searchMatch-selected')).toBeVisible();
    await clean('find');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('# wether: snow\n');
    await expect(page.locator('[data-finding="unknown-tag"]')).toBeVisible();
    await clean('a finding');
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('#');
    await page.keyboard.press('Control+Space');
    const options = page.getByRole('listbox', { name: 'What can stand here' });
    await expect(options).toBeVisible();
    await clean('completion open');
    // The list that can be scrolled is no trap, and no stop on the way out of the text.
    await page.keyboard.press('Escape');
    await expect(options).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-left]')).toBeFocused();
    await page.getByRole('button', { name: 'Help' }).click();
    await expect(page.getByLabel('Find a word')).toBeFocused();
    await page.keyboard.type('promise');
    await clean('help');
  });
}
