import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { expect, test } from '../support/test';
import { borrow, editor, withoutPickers } from './desk';

test.beforeEach(({ context }) => withoutPickers(context));

const foot = (page: Page) => page.locator('.cast-line');

async function openCast(page: Page): Promise<void> {
  await borrow(page, 'Held door');
  // A scene that was just opened shows Write once more when it has been read.
  await expect(page.locator('.studio-status')).toContainText('Every path walked', { timeout: 15_000 });
  await page.keyboard.press('Alt+4');
  await expect(page.locator('.cast-picture img')).toBeVisible({ timeout: 15_000 });
}

/** Tab by Tab to the chosen one of a group. */
async function tabTo(page: Page, group: string): Promise<void> {
  const wanted = page.getByRole('radiogroup', { name: group }).locator('[tabindex="0"]');
  for (let i = 0; i < 60 && !(await wanted.evaluate((e) => e === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('by keyboard alone: hair changes in the text, and one undo brings it back', async ({ page }) => {
  await openCast(page);
  const before = await foot(page).innerText();
  expect(before).not.toContain('# look:');
  await tabTo(page, 'Hair color');
  await page.keyboard.press('End');
  await expect(foot(page)).toContainText(/# look: Renee = medium2; changed: white; skin 5; coat; lashes; 25/);
  await expect(page.getByRole('radio', { name: 'white' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(foot(page).locator('mark')).toContainText('gray');
  await page.keyboard.press('Control+z');
  await expect(foot(page)).toContainText('white');
  await page.keyboard.press('Control+z');
  await expect(foot(page)).toHaveText(before, { useInnerText: true });

  await page.keyboard.press('r');
  await expect(foot(page)).toContainText(/# look:.* Renee = /);
  const look = /# look: .*/.exec((await foot(page).innerText()).replaceAll(/changed:\s*/g, ''))?.[0] ?? 'none';
  await page.keyboard.press('Alt+1');
  await expect(editor(page)).toContainText(look);
  await expect(page.locator('.studio-state')).toContainText('0 to mend');
});

test('by keyboard alone: a person gets another name everywhere, and one undo brings it back', async ({ page }) => {
  await openCast(page);
  const name = page.getByLabel('Name in lines');
  await page.getByRole('button', { name: 'Rename' }).press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.type('You');
  await expect(page.getByText('You speaks in every scene.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Imani');
  await expect(page.getByText(/^in \d+ places\. Renee is also said/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(foot(page)).toContainText('# cast: Imani = ');
  await expect(page.getByText(/^Renee is Imani now, in \d+ places\.$/)).toBeVisible();
  await expect(page.locator('.studio-state')).toContainText('0 to mend');
  await expect(page.getByRole('button', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(foot(page)).toContainText('# cast: Renee = ');
  await page.keyboard.press('Alt+1');
  await expect(editor(page)).not.toContainText('Imani');

  // The same in the text, on any place that names her.
  await editor(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Renee: (');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await expect(page.getByLabel('Rename person Renee')).toBeFocused();
  await page.keyboard.type('Imani');
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('Imani: (');
  await expect(editor(page)).toContainText('VAR imani_trust');
  await expect(page.locator('.studio-state')).toContainText('0 to mend');
});

test('takes somebody in, keeps whoever is spoken of, and moves the scene', async ({ page }) => {
  await openCast(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(/Renee is named in \d+ more lines/)).toBeVisible();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expect(foot(page)).toContainText('# cast: Sam = Sam, visitor; visitors; calm');
  await page.getByLabel('Work').fill('night cook');
  // The page is drawn anew while somebody types: what stands in the field stays there.
  await page
    .getByRole('radio', { name: 'guarded' })
    .first()
    .evaluate((face: HTMLElement) => face.click());
  await expect(page.getByLabel('Work')).toHaveValue('night cook');
  await page.getByLabel('Work').press('Enter');
  await expect(foot(page).locator('mark')).toContainText('night cook');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Sam', { exact: true })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Place' }).selectOption('lobby');
  await expect(page.getByRole('combobox', { name: 'Time of day' })).toHaveValue('day');
  await page.keyboard.press('Alt+1');
  await expect(editor(page)).toContainText('# place: lobby, day');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`says everything to everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openCast(page);
    await expect(page.locator('.studio-top h1')).not.toBeEmpty();
    expect(await faults(page, { practice: true })).toEqual([]);
  });
}
