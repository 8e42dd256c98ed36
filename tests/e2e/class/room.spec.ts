import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faultsInBothThemes } from '../support/axe';
import { gold, joinPhone, keptRoom, openLesson, openWall, phoneShows, pressTo, wallShows } from '../support/lesson';
import { expect, test } from '../support/test';

/** Opens the next vote, lets every phone vote by letter, closes it, and takes what the room says. */
async function decide(page: Page, wall: Page, votes: readonly (readonly [Page, string])[]): Promise<void> {
  await pressTo(page, /Open the vote/);
  await page.keyboard.press('PageDown');
  for (const [phone, letter] of votes) {
    await phone.locator(`#option-${letter}`).click();
    await phoneShows(phone, 'voted');
  }
  await expect(wall.locator('[data-screen="wall"]')).toContainText(`${votes.length} of ${votes.length}`);
  await page.keyboard.press('PageDown');
  for (const [phone] of votes) await phoneShows(phone, 'closed');
  await expect(gold(page)).toContainText('Show the split');
  await page.keyboard.press('PageDown');
  for (const [phone] of votes) await phoneShows(phone, 'result');
  await expect(gold(page)).toContainText(/Take /);
  await page.keyboard.press('PageDown');
}

test('two phones play a scene with the wall, from the code to the report', async ({ page, context, elsewhere }) => {
  test.slow();
  const { code } = await openLesson(page);
  const wall = await openWall(context);
  const [one, two] = [await joinPhone(elsewhere, code), await joinPhone(elsewhere, code)];
  await expect(page.locator('[data-screen="console"]')).toContainText('2 phones');

  await decide(page, wall, [
    [one, 'C'],
    [two, 'C'],
  ]);
  await expect(one.locator('main')).toContainText('The room says C');
  for (let left = 5; left > 0 && !/Class debrief/.test(await gold(page).innerText()); left--) {
    await pressTo(page, /Open the vote|Class debrief/);
    if (/Open the vote/.test(await gold(page).innerText())) {
      await decide(page, wall, [
        [one, 'A'],
        [two, 'A'],
      ]);
    }
  }
  await pressTo(page, /End the lesson/);
  for (const phone of [one, two]) expect(await phone.locator('main').innerText()).not.toContain('best');
  await page.keyboard.press('PageDown');
  for (const phone of [one, two]) await phoneShows(phone, 'end');
  await expect(one.getByText('One to think about')).toBeVisible();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const csv = await readFile((await (await saved).path()) ?? '', 'utf8');
  const replies = csv.split('\n').filter((row) => row.includes('Under the grille'));
  expect(replies.some((row) => /,2,/.test(row))).toBe(true);
});

test('the console is reloaded and the wall closed while phones vote, and no vote is lost', async ({
  page,
  context,
  elsewhere,
}) => {
  test.slow();
  const { code } = await openLesson(page);
  const wall = await openWall(context);
  const [one, two] = [await joinPhone(elsewhere, code), await joinPhone(elsewhere, code)];
  await pressTo(page, /Open the vote/);
  await page.keyboard.press('PageDown');
  await one.locator('#option-A').click();
  await phoneShows(one, 'voted');
  await expect(page.getByRole('img', { name: 'has voted' })).toHaveCount(1);

  // Nobody is there to lay this vote; the server keeps it.
  await wall.close();
  await page.goto('about:blank');
  await two.locator('#option-B').click();
  await phoneShows(two, 'voted');
  await one.locator('#change').click();
  await one.locator('#option-B').click();
  await phoneShows(one, 'voted');

  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('button', { name: /Go on with it/ }).click();
  expect((await keptRoom(page)).code).toBe(code);
  await expect(gold(page)).toContainText('Close the vote');
  await expect(page.locator('.console-side')).toContainText(/2\s*of 2/);
  await page.keyboard.press('PageDown');
  await expect(gold(page)).toContainText('Show the split');
  await page.keyboard.press('PageDown');
  await expect(gold(page)).toContainText('Take B');
  await expect(one.locator('main')).toContainText('2');
  await two.context().close();
  await expect(page.locator('.member', { hasText: 'asleep' })).toContainText(/0:0[1-9]/);
  // The server has no more news; the time goes on.
  const saved = page.getByText(/^All saved/);
  const before = await saved.innerText();
  await expect(saved).not.toHaveText(before);
});

test('a window with the key follows and leads from elsewhere; one without it is let in nowhere', async ({
  page,
  elsewhere,
}) => {
  const { code, key } = await openLesson(page, true);
  const tablet = await (await elsewhere()).newPage();
  await tablet.goto(`./#/class?room=${code}&key=${key}`);
  await expect(gold(tablet)).toContainText('Begin the scene');
  await tablet.keyboard.press('PageDown');
  await expect(gold(tablet)).toContainText('Next line');
  await expect(gold(page)).toContainText('Next line');
  const wall = await tablet.context().newPage();
  await wall.goto(`./#/class/wall?room=${code}&key=${key}`);
  await wallShows(wall, 'scene');
  await page.keyboard.press('.');
  await wallShows(wall, 'nothing');

  // The lesson is kept on the other computer, so nothing of it lies here.
  expect(await tablet.evaluate(() => localStorage.getItem('rapport/class/lesson'))).toBeNull();
  const stranger = await tablet.context().newPage();
  await stranger.goto(`./#/class?room=${code}&key=${'0'.repeat(32)}`);
  await expect(stranger.locator('body')).toContainText('forgotten this room');
  await expect(gold(stranger)).toHaveCount(0);
});

test('console and wall with phones have no fault that a machine can find, light or dark', async ({
  page,
  context,
  elsewhere,
}) => {
  test.slow();
  const { code } = await openLesson(page);
  const wall = await openWall(context);
  const phone = await joinPhone(elsewhere, code);
  await expect(page.locator('[data-screen="console"]')).toContainText('1 phone');
  const look = async () => {
    for (const each of [page, wall]) expect(await faultsInBothThemes(each, { practice: true })).toEqual([]);
  };
  await look();
  await pressTo(page, /Open the vote/);
  await page.keyboard.press('PageDown');
  await phone.locator('#option-A').click();
  await expect(wall.locator('[data-screen="wall"]')).toContainText('1 of 1');
  await look();
});
