/** A phone on its page, in a room that the test leads over the real messages. */
import type { Page } from '@playwright/test';
import { RoomHost } from './room-host';
import { test as base, expect } from './test';

export const test = base.extend<{ host: RoomHost }>({
  host: async ({ baseURL }, use) => {
    const host = await RoomHost.open(new URL(baseURL ?? '').origin);
    await use(host);
    host.close();
  },
});

/** What a spec of phones uses. */
export const A_PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

export async function join(page: Page, host: RoomHost): Promise<void> {
  await page.goto(`./${host.code}`);
  await press(page, 'Join');
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', /join|finding/);
}

export async function vote(page: Page, letter: string): Promise<void> {
  await press(page, new RegExp(`^${letter}\\.`));
  await heading(page, 'Your vote is in');
}

/** What the server says is held back from now on. @returns what lets it through. */
export async function heldBack(page: Page): Promise<() => void> {
  let through = (): void => {};
  const open = new Promise<void>((resolve) => {
    through = resolve;
  });
  await page.route('**/socket.io/**', async (route) => {
    await open;
    await route.continue();
  });
  return through;
}

/** The browser itself says on the console that it has no network. */
export const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK|WebSocket|Failed to load resource/;
