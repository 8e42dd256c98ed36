/** The phone page against the real server; the test plays the facilitator over the real messages. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { faults } from '../support/axe';
import { RoomHost } from '../support/room-host';
import { ASK, DECIDED, END, SPLIT } from '../support/smoke-break';
import { test as base, expect } from '../support/test';

const test = base.extend<{ host: RoomHost }>({
  host: async ({ baseURL }, use) => {
    const host = await RoomHost.open(new URL(baseURL ?? '').origin);
    await use(host);
    host.close();
  },
});

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function join(page: Page, host: RoomHost): Promise<void> {
  await page.goto(`./${host.code}`);
  await press(page, 'Join');
  await expect(page.locator('main')).not.toHaveAttribute('data-screen', /join|finding/);
}

async function vote(page: Page, letter: string): Promise<void> {
  await press(page, new RegExp(`^${letter}\\.`));
  await heading(page, 'Your vote is in');
}

/** The browser itself says on the console that it has no network. */
const NO_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK|WebSocket|Failed to load resource/;

test('a code is typed as people type, and a wrong one is told where and what to do', async ({ page, host }) => {
  await page.goto('./join');
  await heading(page, 'Join your class');
  await press(page, 'Join');
  await expect(page.getByText(/A code has six letters/)).toBeVisible();
  await page.getByLabel('Code on the wall').fill('222 222');
  await expect(page.getByText(/No class has this code/)).toBeVisible();
  await page.getByLabel('Code on the wall').fill(`${host.code.slice(0, 3)}-${host.code.slice(3)}`.toLowerCase());
  await expect(page.locator('header')).toContainText('The Smoke Break');
  await expect(page.getByText(/No class has this code/)).toBeHidden();
  await page.keyboard.press('Enter');
  await heading(page, 'Eyes on the wall');
  await expect(page).toHaveURL(new RegExp(`/${host.code}$`));
  await expect.poll(() => host.members().map((m) => [m.number, m.name, m.state])).toEqual([[1, undefined, 'here']]);
});

test('the address of the wall leads to the room in any case, and a vote, its change and a reload are one vote', async ({
  page,
  host,
}) => {
  await page.goto(`./${host.code.toLowerCase()}`);
  await press(page, 'Join');
  await heading(page, 'Eyes on the wall');
  await host.show(ASK);
  await heading(page, 'What do you say?');
  await expect(page.locator('header')).toContainText(/0:5\d|1:00/);
  await vote(page, 'B');
  await press(page, 'Change my vote');
  await expect(page.getByRole('button', { name: /^B\./ })).toContainText('your vote now');
  await vote(page, 'C');
  await expect.poll(() => host.choices(1)).toEqual(['walk']);
  await page.reload();
  await heading(page, 'Your vote is in');
  await expect(page.getByText(/Walk it down to the rail/)).toBeVisible();
  await host.show({ shows: 'closed', prompt: 1 });
  await heading(page, 'The vote is closed');
  await page.reload();
  await expect(page.getByText('Your vote is in.')).toBeVisible();
  await host.show(SPLIT);
  await heading(page, 'How the room voted');
  await expect(page.getByRole('listitem').filter({ hasText: 'C: 20 votes' })).toContainText('your vote');
  await host.show({ ...DECIDED, taken: 'order' });
  await heading(page, 'The scene goes on with A');
  await expect(page.getByText('What happened')).toBeVisible();
  await expect(page.getByText('Your C would have led to')).toBeVisible();
  await host.show(DECIDED);
  await heading(page, 'The room says C');
  await expect(page.getByText(/would have led to/)).toBeHidden();
  expect(host.members()).toHaveLength(1);
});

test('a vote without a network is kept, is never shown as in, and goes by itself', async ({
  page,
  context,
  host,
  guard,
}) => {
  guard.allow(NO_NETWORK);
  await join(page, host);
  await host.show(ASK);
  await heading(page, 'What do you say?');
  await context.setOffline(true);
  await expect(page.getByText(/Tap anyway/)).toBeVisible();
  await press(page, /^C\./);
  await heading(page, 'No connection just now');
  await expect(page.getByText(/Your vote for C is kept here/)).toBeVisible();
  await expect(page.getByText('Your vote is in')).toBeHidden();
  expect(host.choices(1)).toEqual([]);
  await context.setOffline(false);
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['walk']);
});

test('a vote that came too late is not told as counted; one that was in stays in', async ({
  page,
  context,
  host,
  guard,
}) => {
  guard.allow(NO_NETWORK);
  await join(page, host);
  await host.show(ASK);
  await vote(page, 'A');
  await context.setOffline(true);
  await heading(page, 'No connection just now');
  await expect(page.getByText('Your vote for A is in and counts.')).toBeVisible();
  await press(page, 'Change my vote');
  await press(page, /^C\./);
  await host.show({ shows: 'watch' });
  await host.show(SPLIT);
  await context.setOffline(false);
  await heading(page, 'How the room voted');
  await expect(page.getByText('Your vote for C came too late and is not counted.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'A: 6 votes' })).toContainText('your vote');
});

test('who comes late is asked at once; two tabs of one phone are one voter and show the same', async ({
  page,
  context,
  host,
}) => {
  await host.show(ASK);
  await join(page, host);
  await heading(page, 'What do you say?');
  const other = await context.newPage();
  await other.goto(`./${host.code}`);
  await heading(other, 'What do you say?');
  await vote(page, 'D');
  await heading(other, 'Your vote is in');
  await press(other, 'Change my vote');
  await vote(other, 'A');
  await expect(page.getByText(/let’s have those out/)).toBeVisible();
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['order']);
  expect(host.members()).toHaveLength(1);
});

test('a name or a team is asked only where the room asks, and is remembered', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } });
  await page.goto(`./${host.code}`);
  await page.getByLabel(/Your name/).fill('Sam');
  await press(page, 'Join');
  await expect(page.getByText('You are Sam.')).toBeVisible();
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
  await page.goto('./join');
  await expect(page.getByLabel('Code on the wall')).toHaveValue(host.code);
  await press(page, 'Join');
  await expect(page.getByText('Choose your team.')).toBeVisible();
  await page.getByRole('radio', { name: 'Nights' }).check();
  await press(page, 'Join');
  await expect(page.getByText('Your team: Nights.')).toBeVisible();
});

test('who presses Join before the room has answered is asked all the same for what it asks', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
  const pressedAtOnce = async (address = host.code): Promise<void> => {
    let answers = (): void => {};
    const pressed = new Promise<void>((resolve) => {
      answers = resolve;
    });
    await page.route('**/socket.io/**', async (route) => {
      await pressed;
      await route.continue();
    });
    await page.goto(`./${address}`);
    await press(page, 'Join');
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'finding');
    answers();
  };
  await pressedAtOnce();
  await expect(page.getByText('Choose your team.')).toBeVisible();
  expect(host.members()).toEqual([]);
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } });
  await pressedAtOnce();
  await page.getByLabel(/Your name/).fill('Sam');
  await press(page, 'Join');
  await expect(page.getByText('You are Sam.')).toBeVisible();
  await host.act({ do: 'settings', settings: ROOM_SETTINGS });
  await pressedAtOnce('join');
  await heading(page, 'Eyes on the wall');
});

test('a tap counts although the screen was to be drawn anew under the finger', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
  let answers = (): void => {};
  const pressed = new Promise<void>((resolve) => {
    answers = resolve;
  });
  await page.route('**/socket.io/**', async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto(`./${host.code}`);
  await page.getByRole('button', { name: 'Join' }).hover();
  await page.mouse.down();
  answers();
  await expect(page.locator('header')).toContainText('The Smoke Break');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByText('Choose your team.')).toBeVisible();
});

test('the door, a closed room, a removal and the end of the room are told in words', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } });
  await page.goto(`./${host.code}`);
  await press(page, 'Join');
  await heading(page, 'The room is closed');
  await expect(page.getByText(/hands count too/)).toBeVisible();
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, approve: true } });
  await press(page, 'Try again');
  await heading(page, 'You are at the door');
  await expect.poll(() => host.members().map((m) => m.state)).toEqual(['waiting']);
  const [member] = host.members();
  await host.act({ do: 'let-in', id: member?.id ?? '' });
  await heading(page, 'Eyes on the wall');
  // Let in once, it comes back by itself.
  await page.reload();
  await heading(page, 'Eyes on the wall');
  await host.act({ do: 'remove', id: member?.id ?? '' });
  await heading(page, 'You are out of the room');
  await host.act({ do: 'close' });
  await page.goto(`./${host.code}`);
  await expect(page.getByText(/No class has this code/)).toBeVisible();
});

test('who asks too often is told when the page tries again, and it does; the end of the room is told', async ({
  page,
  host,
}) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } });
  await page.goto(`./${host.code}`);
  await press(page, 'Join');
  await heading(page, 'The room is closed');
  // A phone that is woken over and over.
  await page.evaluate(() => {
    for (let i = 0; i < 12; i += 1) document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText(/Next try in \d+ s/)).toBeVisible();
  await heading(page, 'One moment');
  await host.act({ do: 'settings', settings: ROOM_SETTINGS });
  await heading(page, 'Eyes on the wall');
  await host.act({ do: 'close' });
  await heading(page, 'The class is over');
});

test('the card is private, can be kept as a file, outlives the room, and is forgotten when asked', async ({
  page,
  host,
}) => {
  await join(page, host);
  for (const [prompt, letter] of [
    [1, 'A'],
    [2, 'C'],
    [3, 'B'],
    [4, 'A'],
  ] as const) {
    await host.show({ ...ASK, prompt });
    await vote(page, letter);
  }
  await host.show(END);
  await heading(page, 'You moved once, and it helped');
  await expect(page.getByRole('row', { name: /At the intake/ })).toContainText('A → C, after talking');
  await expect(page.getByRole('row', { name: /The detectors/ })).toContainText('no vote');
  await expect(page.getByText(/The extinguisher: you chose A\. A stair/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save my card' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('rapport-card.txt');
  const card = await readFile(await file.path(), 'utf8');
  expect(card).toContain('You moved once, and it helped');
  expect(card).toContain('room: D, “It is. And the sign’s right above your head');
  await expect(page.getByText(/take a screenshot/)).toBeVisible();

  await host.act({ do: 'close' });
  await page.reload();
  await heading(page, 'You moved once, and it helped');
  await press(page, 'Forget it now');
  await heading(page, 'Forgotten');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await heading(page, 'Join your class');
});

test('another lesson in the same room knows no vote of the one before', async ({ page, host }) => {
  await join(page, host);
  await host.show(ASK);
  await vote(page, 'A');
  await host.nextLesson('l2');
  await heading(page, 'Eyes on the wall');
  await host.show(ASK);
  await heading(page, 'What do you say?');
  await page.goto('about:blank');
  await host.nextLesson('l3');
  await host.show({ ...END, moments: END.moments.slice(0, 1) });
  await page.goto(`./${host.code}`);
  await heading(page, 'You followed without voting');
});

test('a phone votes by keyboard alone, and hears what changes', async ({ page, host }) => {
  await page.goto(`./${host.code}`);
  await heading(page, 'Join your class');
  const said = page.getByRole('status');
  await page.getByLabel('Code on the wall').focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Eyes on the wall');
  await host.show(ASK);
  await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeFocused();
  await expect(said).toHaveText('New question: “Cold enough for you?”');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^B\./ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your vote is in' })).toBeFocused();
  await expect(said).toHaveText('Your vote is in');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'What do you say?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['order']);
  await host.show(DECIDED);
  await expect(said).toHaveText('The room says C');
});

test('whoever types is not torn away by what the room does', async ({ page, host }) => {
  await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } });
  await page.goto(`./${host.code}`);
  const name = page.getByLabel(/Your name/);
  await name.pressSequentially('Sa');
  await host.show(ASK);
  await name.pressSequentially('m');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Sam');
});

test('where the browser keeps nothing, a phone votes all the same', async ({ page, host }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Storage.prototype.setItem = refuse;
    Storage.prototype.getItem = refuse;
  });
  await join(page, host);
  await host.show(ASK);
  await vote(page, 'A');
  await press(page, 'Change my vote');
  await vote(page, 'B');
  await expect.poll(() => host.choices(1)).toEqual(['blind']);
});

test('night follows the system until somebody taps the moon', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`./${host.code}`);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'night');
  await press(page, 'Night colors');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'light');
});

/** No fault that axe finds, nothing wider than the screen, every target as large as a thumb, no text below 16 px. */
async function good(page: Page, where: string): Promise<void> {
  expect(await faults(page), where).toEqual([]);
  const found = await page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen');
    for (const target of document.querySelectorAll('button, a, input:not([type="radio"]), label.team')) {
      const { width, height } = target.getBoundingClientRect();
      if (width < 47.5 || height < 47.5) found.push(`${target.className || target.id}: ${width} x ${height}`);
    }
    for (const each of document.querySelectorAll('#phone *')) {
      const says = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const size = Number.parseFloat(getComputedStyle(each).fontSize);
      if (says && !(each instanceof SVGElement) && size < 16) found.push(`${each.textContent}: ${size} px`);
    }
    return found;
  });
  expect(found, where).toEqual([]);
}

for (const [width, height, colorScheme] of [
  [320, 568, 'light'],
  [390, 844, 'dark'],
  [740, 360, 'light'],
] as const) {
  test(`every state has no fault at ${width} x ${height}, ${colorScheme}`, async ({ page, context, host, guard }) => {
    test.slow();
    guard.allow(NO_NETWORK);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('./join');
    await press(page, 'Join');
    await good(page, 'form');
    await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'team', teams: ['Days', 'Nights'] } });
    await page.goto(`./${host.code}`);
    await expect(page.getByRole('radio')).toHaveCount(2);
    await good(page, 'team');
    await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name', approve: true } });
    await page.reload();
    await expect(page.getByLabel(/Your name/)).toBeVisible();
    await good(page, 'name');
    await press(page, 'Join');
    await heading(page, 'You are at the door');
    await good(page, 'door');
    await expect.poll(() => host.members()).toHaveLength(1);
    await host.act({ do: 'let-in', id: host.members()[0]?.id ?? '' });
    await heading(page, 'Eyes on the wall');
    await good(page, 'lobby');
    await host.show({ shows: 'watch' });
    await expect(page.getByText(/The next vote/)).toBeVisible();
    await good(page, 'watch');
    await host.show(ASK);
    await heading(page, 'What do you say?');
    await good(page, 'question');
    await vote(page, 'C');
    await good(page, 'vote in');
    await press(page, 'Change my vote');
    await good(page, 'change');
    await press(page, 'Keep my vote');
    await context.setOffline(true);
    await heading(page, 'No connection just now');
    await good(page, 'offline');
    await context.setOffline(false);
    await heading(page, 'Your vote is in');
    await host.show({ shows: 'closed', prompt: 1 });
    await heading(page, 'The vote is closed');
    await good(page, 'closed');
    await host.show(SPLIT);
    await heading(page, 'How the room voted');
    await good(page, 'split');
    await host.show({ ...DECIDED, taken: 'order', rows: DECIDED.rows.map((row) => ({ ...row, first: 7 })) });
    await heading(page, 'The scene goes on with A');
    await good(page, 'result');
    await host.show(END);
    await heading(page, 'You voted once, for the best');
    await good(page, 'card');
    await press(page, 'Forget it now');
    await heading(page, 'Forgotten');
    await good(page, 'forgotten');
    await host.act({ do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } });
    await page.goto(`./${host.code}`);
    await press(page, 'Join');
    await heading(page, 'The room is closed');
    await good(page, 'refused');
  });
}

test('four replies and the time stand on a small phone at once, and nothing is cut off at twice the size', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await join(page, host);
  await host.show(ASK);
  await heading(page, 'What do you say?');
  for (const button of await page.getByRole('listitem').all()) await expect(button).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
  // As a reader has it who chose twice the size of letters in the browser.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const button of await page.getByRole('listitem').all()) {
    await button.scrollIntoViewIfNeeded();
    const cut = await button.evaluate((item) =>
      [...item.querySelectorAll('button, span')].some((each) => each.scrollWidth > each.clientWidth + 1),
    );
    expect(cut).toBe(false);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
