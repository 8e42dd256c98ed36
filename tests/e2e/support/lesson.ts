/** A lesson with its room of phones, played in browsers: console, wall and phones. */
import type { BrowserContext, Page } from '@playwright/test';
import { type Elsewhere, expect } from './test';

/** The gold button says what Page Down does. */
export const gold = (page: Page) => page.locator('.next-button');
export const wallShows = (wall: Page, what: string) =>
  expect(wall.locator('[data-screen="wall"]')).toHaveAttribute('data-shows', what);
export const phoneShows = (phone: Page, screen: string) =>
  expect(phone.locator(`[data-screen="${screen}"]`)).toBeVisible();

/** What this computer keeps of its room. */
export async function keptRoom(page: Page): Promise<{ code: string; key: string }> {
  const read = () =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem('rapport/class/room') ?? '{}').room as { code: string; key: string },
    );
  await expect.poll(read).toBeDefined();
  return read();
}

/** A lesson of The Smoke Break that phones vote in, alone or with hands. */
export async function openLesson(page: Page, hands = false): Promise<{ code: string; key: string }> {
  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('radio', { name: /The Smoke Break/ }).check();
  await page.getByRole('checkbox', { name: /^Phones/ }).check();
  if (!hands) await page.getByRole('checkbox', { name: /Show of hands/ }).uncheck();
  await page.getByRole('button', { name: 'Open the classroom' }).click();
  await expect(page.locator('[data-screen="console"]')).toBeVisible();
  return keptRoom(page);
}

export async function openWall(context: BrowserContext): Promise<Page> {
  const wall = await context.newPage();
  await wall.goto('./#/class/wall');
  await wallShows(wall, 'lobby');
  return wall;
}

/** A phone of its own: it shares nothing with the facilitator's browser. */
export async function joinPhone(elsewhere: Elsewhere, code: string): Promise<Page> {
  const phone = await (await elsewhere({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(`/${code.toLowerCase()}`);
  await phone.getByRole('button', { name: 'Join' }).click();
  await phoneShows(phone, 'lobby');
  return phone;
}

export async function pressTo(page: Page, words: RegExp): Promise<void> {
  for (let press = 0; press < 60 && !words.test(await gold(page).innerText()); press++) {
    const before = await page.locator('.console').innerText();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.console').innerText(), { intervals: [40] }).not.toBe(before);
  }
  await expect(gold(page)).toContainText(words);
}
