import { faults } from '../support/axe';
import { expect, test } from '../support/test';
import { borrow, editor, openFirstRun, withoutPickers } from './desk';

test.beforeEach(({ context }) => withoutPickers(context));

test('four answers, by keyboard alone, make a scene that plays; the answers outlive the tab', async ({ page }) => {
  await openFirstRun(page);
  await expect(page.getByLabel('Who came to the post?')).toBeFocused();
  await page.keyboard.type('Dale, a delivery driver. Tired.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('No smoking on the fuel side of the dock.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It rains, and the shelter has no light.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The day shift lets him smoke there');
  const text = page.getByRole('region', { name: 'The scene as it will stand in the file' });
  await expect(text).toContainText('# cast: Dale = Dale, delivery driver; vendors; tired');
  await expect(text).toContainText('# hidden: day_shift');
  await expect(page.getByRole('img', { name: /Dale at the/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Plays now' })).toContainText('3 replies, 2 endings');

  await page.reload();
  await expect(page.getByLabel('Who came to the post?')).toHaveValue('Dale, a delivery driver. Tired.');
  await page.keyboard.press('Control+Enter');
  await expect(editor(page)).toContainText('# title: Dale at the');
  await expect(page.locator('.studio-state')).toContainText('0 to mend');
});

test('tries the scene before anything is kept, and comes back to the answers', async ({ page }) => {
  await openFirstRun(page);
  await page.getByRole('button', { name: 'Late relief' }).click();
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.locator('.play-through')).toContainText('Leon');
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.locator('.play-through')).toHaveCount(0, { timeout: 100 });
  }).toPass();
  await expect(page.getByLabel('Who came to the post?')).toHaveValue(/Leon/);
  await page.getByRole('button', { name: 'Open a file' }).click();
  await expect(page.getByText('Nothing is kept here yet.')).toBeVisible();
});

test('place and look can be picked', async ({ page }) => {
  await openFirstRun(page);
  await page.getByRole('button', { name: 'Held door' }).click();
  await page.getByLabel('Place and light').selectOption('control-room/night');
  await page.getByLabel('Renee’s look').selectOption('priya');
  const text = page.getByRole('region', { name: 'The scene as it will stand in the file' });
  await expect(text).toContainText('# place: control-room, night');
  await expect(text).toContainText('look priya');
});

test('a template begins a scene', async ({ page }) => {
  await openFirstRun(page);
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await page.getByRole('button', { name: 'Start from “One scene, explained”' }).click();
  await expect(editor(page)).toContainText('A line that begins with two slashes is a note');
});

test('the first run and the sheets pass axe', async ({ page }) => {
  const clean = async (what: string) => {
    expect(await faults(page, { exclude: '.ink-editor' }), what).toEqual([]);
  };
  await openFirstRun(page);
  await clean('first run');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await clean('templates');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await clean('open, empty');
  await page.keyboard.press('Escape');
  await borrow(page, 'Forgotten badge');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('.kept li')).toHaveCount(1);
  await clean('open');
  await page.getByRole('button', { name: /^History of/ }).click();
  await clean('history');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByRole('button', { name: 'Save the page' })).toBeEnabled();
  await clean('hand over');
});
