import { randomBytes } from 'node:crypto';
import type { BrowserContext, Locator, Page, WebSocketRoute } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import type { PhoneStanding, PhoneToServer, ServerToPhone } from '../../../src/classroom/protocol/phone';
import { faultsInBothThemes } from '../support/axe';
import { expect, test } from '../support/test';

type Phone = Socket<ServerToPhone, PhoneToServer>;

const phones: Phone[] = [];
test.afterEach(() => {
  for (const phone of phones.splice(0)) phone.disconnect();
});

/** A phone that joins over the wire: what it looks like is tried elsewhere. */
async function join(baseURL: string | undefined, code: string, said: { name?: string; team?: string } = {}) {
  const phone: Phone = io(baseURL ?? '', { forceNew: true });
  phones.push(phone);
  const is = await phone.emitWithAck('join', {
    ...{ version: 1, code, device: randomBytes(16).toString('hex') },
    ...said,
  });
  return { phone, is };
}

async function joined(baseURL: string | undefined, code: string, said = {}): Promise<PhoneStanding> {
  const { is } = await join(baseURL, code, said);
  if ('refused' in is) throw new Error(`The room refused a phone: ${is.refused}.`);
  return is;
}

const wallOf = (page: Page) => page.locator('[data-screen="wall"]');
const member = (page: Page, name: string) => page.locator('.member').filter({ hasText: name });

/** A lesson that phones and hands vote in, and its wall. */
async function openLesson(page: Page, context: BrowserContext): Promise<{ wall: Page; code: string }> {
  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('radio', { name: /The Smoke Break/ }).check();
  await page.getByRole('checkbox', { name: /^Phones/ }).check();
  await page.getByRole('button', { name: 'Open the classroom' }).click();
  const chip = page.locator('.console-room b');
  await expect(chip).toHaveText(/^[2-9A-Z]{6}$/);
  const wall = await context.newPage();
  await wall.goto('./#/class/wall');
  await expect(wallOf(wall)).toHaveAttribute('data-shows', 'lobby');
  return { wall, code: await chip.innerText() };
}

/** A network of the facilitator's browser that can be pulled out. */
async function network(context: BrowserContext): Promise<{ out: () => void; back: () => void }> {
  const lines: WebSocketRoute[] = [];
  let out = false;
  const socket = /\/socket\.io\//;
  await context.routeWebSocket(socket, async (line) => {
    if (out) return void (await line.close());
    line.connectToServer();
    lines.push(line);
  });
  await context.route(socket, (route) => (out ? route.abort() : route.continue()));
  return {
    out: () => {
      out = true;
      for (const line of lines.splice(0)) void line.close();
    },
    back: () => {
      out = false;
    },
  };
}

/** By the keyboard alone. */
async function press(on: Locator, key = 'Enter'): Promise<void> {
  await on.focus();
  await on.press(key);
}

test('the door of the room by the keyboard alone: wait, let in, number for a name, remove, lock; the Wi-Fi on the wall', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const { wall, code } = await openLesson(page, context);
  const lobby = wall.locator('.wall-lobby');
  await expect(lobby.getByRole('img', { name: 'Code to scan with a phone' })).toBeVisible();
  await expect(lobby).toContainText(code);
  await expect(lobby).toContainText('No phone? Raise a hand.');

  await press(page.getByRole('checkbox', { name: /Let each one in/ }), 'Space');
  await press(page.getByRole('radio', { name: /A name/ }), 'Space');
  await expect(page.getByRole('radio', { name: /A name/ })).toBeChecked();
  await expect(lobby).toContainText('A first name is enough.');
  expect((await joined(baseURL, code, { name: 'Marta' })).you.waiting).toBe(true);
  await joined(baseURL, code, { name: 'Milo' });
  await expect(page.locator('.roster header')).toContainText('0 in, 2 wait');
  await press(page.getByRole('button', { name: 'Let Marta in' }));
  await expect(page.locator('.roster header')).toContainText('1 in, 1 waits');
  await expect(member(page, 'Marta')).toHaveAttribute('data-state', 'here');
  await expect(lobby.locator('footer')).toContainText('1');

  await press(member(page, 'Marta').getByRole('button', { name: 'Marta', exact: false }).first());
  await press(page.getByRole('button', { name: 'Number instead of name' }));
  await expect(member(page, 'Phone 1')).toBeVisible();
  await press(member(page, 'Milo').locator('.member-row'));
  await press(page.getByRole('button', { name: 'Remove Milo' }));
  await expect(page.locator('.member')).toHaveCount(1);

  await page.getByLabel('Name of the Wi-Fi').fill('RAPPORT');
  await page.getByLabel('Password', { exact: true }).fill('sidedoor6');
  await page.getByLabel('Password', { exact: true }).press('Enter');
  const wifi = wall.getByRole('region', { name: 'Join the Wi-Fi' });
  await expect(wifi).toContainText('sidedoor6');
  await press(page.getByRole('button', { name: 'Take it off the wall' }));
  await expect(wifi).toHaveCount(0);

  await press(page.getByRole('button', { name: 'Lock', exact: true }));
  await expect(lobby).toContainText('The room is locked.');
  await expect(lobby.getByRole('img')).toHaveCount(0);
  const late = await join(baseURL, code, { name: 'Late' });
  expect(late.is).toEqual({ refused: 'locked' });
  await press(page.getByRole('button', { name: 'Locked' }));
  await expect(lobby).toContainText(code);
});

test('console and wall with phones can be used by everybody, light or dark', async ({
  page,
  context,
  baseURL,
  guard,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const check = async (one: Page) => expect(await faultsInBothThemes(one, { practice: true })).toEqual([]);
  const { out, back } = await network(context);
  const { wall, code } = await openLesson(page, context);
  await page.getByRole('radio', { name: /A team/ }).check();
  await page.getByLabel('Teams', { exact: true }).fill('Day, Night');
  await page.getByLabel('Teams', { exact: true }).press('Enter');
  await page.getByLabel('Name of the Wi-Fi').fill('RAPPORT');
  await page.getByLabel('Protection').selectOption('None');
  await page.getByRole('button', { name: 'Show it on the wall' }).click();
  for (const team of ['Day', 'Night', 'Day']) await joined(baseURL, code, { team });
  await expect(member(page, 'Night 2')).toBeVisible();
  await page.locator('.member-row').first().click();
  await check(page);
  await expect(wall.getByRole('region', { name: 'Join the Wi-Fi' })).toBeVisible();
  await check(wall);
  await wall.setViewportSize({ width: 1024, height: 768 });
  await check(wall);

  await page.locator('.console-room').click();
  await check(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Lead from a tablet' }).click();
  await expect(page.getByRole('dialog')).toContainText('--hosts lan');
  await page.keyboard.press('Escape');

  for (let step = 0; step < 40 && (await wallOf(wall).getAttribute('data-shows')) !== 'vote'; step++) {
    const before = await page.locator('.console').innerText();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.console').innerText(), { intervals: [40] }).not.toBe(before);
  }
  await expect(wall.getByRole('region', { name: 'Join with a phone' })).toContainText(code);
  await check(wall);
  await check(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: 'Scene, roster' }).click();
  await expect(page.getByRole('dialog')).toContainText('Night 2');
  await check(page);
  await page.keyboard.press('Escape');

  guard.allow(/Failed to load resource/);
  out();
  await expect(page.locator('.connection')).toContainText('The server does not answer.');
  await expect(wall.getByRole('region', { name: 'Join with a phone' })).toHaveCount(0);
  await check(page);
  await expect(page.getByRole('button', { name: 'Try now' })).toBeVisible();
  back();
  await expect(page.locator('.connection')).toContainText('3 live');
});
