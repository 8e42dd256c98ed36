import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { faultsInBothThemes } from '../support/axe';
import { expect, test } from '../support/test';

const wallOf = (page: Page) => page.locator('[data-screen="wall"]');
const shows = (page: Page, what: string) => expect(wallOf(page)).toHaveAttribute('data-shows', what);

/** A lesson of The Smoke Break for 24 people, with its wall beside it. */
async function openLesson(page: Page, context: BrowserContext, mode?: RegExp): Promise<Page> {
  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('radio', { name: /The Smoke Break/ }).check();
  await page.getByLabel('How many people?').fill('24');
  if (mode) await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: 'Open the classroom' }).click();
  await expect(page.locator('[data-screen="console"]')).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /open the wall/i }).click();
  const wall = await opened;
  await shows(wall, 'lobby');
  return wall;
}

/** What the room reads, without the word about the last key, which leaves by itself. */
const reads = (wall: Page): Promise<string> =>
  wallOf(wall).evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    copy.querySelector('[role="status"]')?.remove();
    return `${main.dataset.shows}: ${copy.textContent}`;
  });

/** What the lesson has met so far by presses; lines are laid by themselves. */
const happened = (wall: Page): Promise<number> =>
  wall.evaluate(() => {
    const { facts } = JSON.parse(localStorage.getItem('rapport/class/lesson') ?? '{"facts":[]}');
    return (facts as { fact: string }[]).filter(({ fact }) => fact !== 'StopsLaid').length;
  });

/** A key at the window that is in front, each time until the wall has answered it, until it shows this. */
async function pressTo(pressed: Page, wall: Page, what: string | RegExp, key = 'PageDown'): Promise<string> {
  const wanted = typeof what === 'string' ? new RegExp(`^${what}:`) : what;
  for (let press = 0; press < 60; press++) {
    const before = await reads(wall);
    if (wanted.test(before)) return before;
    const known = await happened(wall);
    // The console lays the lines that follow a decision; a key that comes sooner is told to wait, and nothing happens.
    await expect(async () => {
      await pressed.keyboard.press(key);
      expect(await happened(wall)).toBeGreaterThan(known);
    }).toPass({ intervals: [40] });
    await expect.poll(() => reads(wall), { intervals: [40] }).not.toBe(before);
  }
  throw new Error(`The wall never showed ${what}.`);
}

/** Raises so many hands for the option that is counted, then goes to the next one. */
async function count(console_: Page, hands: readonly number[]): Promise<void> {
  for (const of of hands) {
    for (let hand = 0; hand < of; hand++) await console_.keyboard.press('ArrowUp');
    await console_.keyboard.press('PageDown');
  }
}

test('no network: a clicker leads the scene, hands are counted by two keys, both windows are reloaded, and the report is right', async ({
  page,
  context,
}) => {
  test.slow();
  const wall = await openLesson(page, context);
  // All of this happens in the wall's own window, where the clicker's keys arrive.
  await pressTo(wall, wall, 'decision');
  await wall.keyboard.press('F5');
  await shows(wall, 'decision');
  await wall.keyboard.press('PageDown');
  await shows(wall, 'vote');
  await count(page, [9, 6]);
  await page.keyboard.press('ArrowUp');
  // No number before all are counted: the wall says whose hands go up, and nothing else.
  await expect(wall.getByText(/hands/i).first()).toBeVisible();
  expect(await wall.locator('.wall').innerText()).not.toMatch(/\b(9|6|16)\b/);

  await Promise.all([page.reload(), wall.reload()]);
  await shows(wall, 'vote');
  await page.getByRole('button', { name: /go on|take it up|resume/i }).click();
  await expect(page.locator('[data-screen="console"]')).toBeVisible();
  // The last of them closes the vote; the split is the facilitator's until it is shown.
  await count(page, [4, 3]);
  await shows(wall, 'vote');
  await wall.keyboard.press('PageDown');
  await shows(wall, 'split');
  for (const votes of [9, 6, 5, 3]) await expect(wall.getByText(String(votes), { exact: true }).first()).toBeVisible();

  await wall.keyboard.press('PageDown');
  await shows(wall, 'decided');
  await page.keyboard.press('.');
  await shows(wall, 'nothing');
  await page.keyboard.press('.');
  await shows(wall, 'decided');
  // The rest of the scene by the front desk: whoever leads decides.
  let decisions = 1;
  for (; !/debrief/.test(await pressTo(wall, wall, /^(decision|debrief):/)); decisions++) {
    await wall.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.type('20');
    await count(page, [0, 0, 0]);
    await pressTo(wall, wall, 'decided');
  }
  await pressTo(wall, wall, 'ended');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/ }).click(),
  ]);
  const report = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(report).toMatchObject({ rapport: 'class-report', story: 'smoke-break', room: 24 });
  expect(decisions).toBeGreaterThan(2);
  expect(report.decisions).toHaveLength(decisions);
  expect(report.decisions[1].first).toMatchObject({ [report.decisions[1].chosen]: 20 });
  expect(Object.values(report.decisions[0].first).sort()).toEqual([3, 5, 6, 9]);
});

test('console and wall can be used by everybody, light or dark', async ({ page, context }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const check = async (one: Page) => expect(await faultsInBothThemes(one, { practice: true })).toEqual([]);
  await page.goto('./#/class');
  await expect(page.locator('[data-screen="class-start"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await check(page);
  const wall = await openLesson(page, context, /after talking/i);
  await wall.setViewportSize({ width: 1024, height: 768 });
  await check(page);
  for (const what of ['decision', 'vote']) {
    await pressTo(page, wall, what);
    await check(wall);
    await check(page);
  }
  await count(page, [9, 6, 5, 4]);
  await pressTo(page, wall, 'discuss');
  await check(wall);
  await page.keyboard.press('PageDown');
  await count(page, [2, 2, 18, 2]);
  await pressTo(page, wall, 'split');
  await check(wall);
  await check(page);
  await page.keyboard.press('PageDown');
  await shows(wall, 'decided');
  await page.keyboard.press('?');
  await check(page);
});
