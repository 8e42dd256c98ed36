/** The worst that happens to a class with phones, in real browsers against a server of its own that is killed. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Box, Middlebox } from '../../server/middlebox';
import { OVER_BUILT, ServerProcess } from '../../server/process';
import { gold, joinPhone, keptRoom, openLesson, openWall, phoneShows, pressTo } from '../support/lesson';
import { RoomHost } from '../support/room-host';
import { ASK, SPLIT } from '../support/smoke-break';
import { test as base, expect, GONE } from '../support/test';

/** Its copy on disk, and what the copy was at some moment. */
interface Own {
  readonly server: ServerProcess;
  readonly keep: () => () => void;
}

const test = base.extend<{ own: Own }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
  own: async ({}, use) => {
    const data = mkdtempSync(path.join(tmpdir(), 'rapport-crash-'));
    const server = await new ServerProcess(OVER_BUILT, data).start();
    const keep = () => {
      const [copy, kept] = [path.join(data, `rooms-${server.port}.json`), path.join(data, 'early')];
      copyFileSync(copy, kept);
      return () => copyFileSync(kept, copy);
    };
    await use({ server, keep });
    await server.end();
    rmSync(data, { recursive: true });
  },
  baseURL: async ({ own }, use) => use(`${own.server.origin}/`),
});

const consoleSays = (page: Page, words: string | RegExp) =>
  expect(page.locator('[data-screen="console"]')).toContainText(words);

async function votes(phone: Page, letter: string): Promise<void> {
  await phone.locator(`#option-${letter}`).click();
  await phoneShows(phone, 'voted');
}

async function openVote(page: Page): Promise<void> {
  await pressTo(page, /Open the vote/);
  await page.keyboard.press('PageDown');
}

async function split(page: Page, phones: readonly Page[], all: readonly string[]): Promise<void> {
  await page.keyboard.press('PageDown');
  await expect(gold(page)).toContainText('Show the split');
  await page.keyboard.press('PageDown');
  for (const phone of phones) {
    await phoneShows(phone, 'result');
    for (const words of all) await expect(phone.locator('main')).toContainText(words);
  }
}

test('the server is killed before and in the middle of a vote: all say so, come back by themselves, and no vote is lost', async ({
  page,
  context,
  elsewhere,
  own,
  guard,
}) => {
  test.slow();
  guard.allow(GONE);
  const { server } = own;
  const { code } = await openLesson(page);
  const wall = await openWall(context);
  await expect(wall.locator('.join-code').first()).toHaveText(code);
  const [one, two] = [await joinPhone(elsewhere, code), await joinPhone(elsewhere, code)];

  await server.kill();
  await consoleSays(page, 'Phones not connected');
  await expect(wall.locator('[data-screen="wall"]')).toContainText('No phone gets in just now');
  await expect(one.locator('body')).toContainText(/no connection/i);
  await server.start();
  await consoleSays(page, '2 phones');
  await expect(wall.locator('.join-code').first()).toHaveText(code);

  await openVote(page);
  for (const phone of [one, two]) await phoneShows(phone, 'ask');
  const back = own.keep();
  await votes(one, 'A');
  await expect(page.locator('.console-side')).toContainText(/1\s*of 2/);
  await server.kill();
  // As if the disk had been slow: the copy knows of no vote.
  back();
  await consoleSays(page, 'Phones not connected');
  await two.locator('#option-B').click();
  await expect(two.locator('main')).toContainText(/kept here/);
  await server.start();
  await expect(page.locator('.console-side')).toContainText(/2\s*of 2/);
  for (const phone of [one, two]) await phoneShows(phone, 'voted');
  await split(page, [one, two], ['A: 1 vote', 'B: 1 vote']);
  await expect(page.locator('[data-screen="console"]')).not.toContainText('Phones not connected');
});

test('both windows are closed and the server is killed while phones vote: whoever opens the console again has every vote', async ({
  page,
  context,
  elsewhere,
  own,
  guard,
}) => {
  test.slow();
  guard.allow(GONE);
  const { server } = own;
  const { code } = await openLesson(page);
  const wall = await openWall(context);
  const [one, two] = [await joinPhone(elsewhere, code), await joinPhone(elsewhere, code)];
  await openVote(page);
  await votes(one, 'A');
  await wall.close();
  await page.goto('about:blank');
  const back = own.keep();
  await votes(two, 'B');
  await server.kill();
  back();
  await server.start();
  await page.goto('./?seed=7&world=0#/class');
  await page.getByRole('button', { name: /Go on with it/ }).click();
  expect((await keptRoom(page)).code).toBe(code);
  await expect(page.locator('.console-side')).toContainText(/2\s*of 2/);
  await split(page, [one, two], ['A: 1 vote', 'B: 1 vote']);
});

test('the vote is closed while the server is away: what was in counts, what was not is told as too late', async ({
  page,
  elsewhere,
  own,
  guard,
}) => {
  test.slow();
  guard.allow(GONE);
  const { server } = own;
  const { code } = await openLesson(page);
  const [one, two] = [await joinPhone(elsewhere, code), await joinPhone(elsewhere, code)];
  await openVote(page);
  await phoneShows(two, 'ask');
  await votes(one, 'A');
  await expect(page.locator('.console-side')).toContainText(/1\s*of 2/);
  await server.kill();
  await consoleSays(page, 'Phones not connected');
  await expect(two.locator('main')).toContainText(/no connection/i);
  await two.locator('#option-B').click();
  // Whichever is back first, its word counts: here it is the console's.
  await two.context().setOffline(true);
  await page.keyboard.press('PageDown');
  await expect(gold(page)).toContainText('Show the split');
  await server.start();
  await phoneShows(one, 'closed');
  await expect(one.locator('main')).toContainText('Your vote for A is in');
  await two.context().setOffline(false);
  await phoneShows(two, 'closed');
  await expect(two.locator('main')).toContainText('too late');
  await page.keyboard.press('PageDown');
  await expect(gold(page)).toContainText('Take A');
});

test('phones vote through boxes that refuse, strip, reset or hang web sockets', async ({ elsewhere, own, guard }) => {
  guard.allow(GONE);
  const host = await RoomHost.open(own.server.origin);
  const kinds: readonly Box[] = ['refuse', 'strip', 'reset', 'hang'];
  const boxes = await Promise.all(kinds.map((kind) => Middlebox.open(kind, own.server.port)));
  await host.show(ASK);
  for (const [i, box] of boxes.entries()) {
    const phone = await (await elsewhere({ baseURL: box.origin })).newPage();
    await phone.goto(`/${host.code}`);
    await phone.getByRole('button', { name: 'Join' }).click();
    await box.upgrade;
    await votes(phone, 'C');
    await expect.poll(() => host.choices(1)).toHaveLength(i + 1);
  }
  host.close();
  await Promise.all(boxes.map((box) => box.close()));
});

test('a phone that was frozen while its network went comes back with the vote that is on', async ({
  page,
  own,
  guard,
}) => {
  guard.allow(GONE);
  const host = await RoomHost.open(own.server.origin);
  const box = await Middlebox.open('pass', own.server.port);
  await page.goto(`${box.origin}/${host.code}`);
  await page.getByRole('button', { name: 'Join' }).click();
  await phoneShows(page, 'lobby');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  box.plug(false);
  await expect.poll(() => host.members().map((member) => member.state)).toEqual(['asleep']);
  await host.show(ASK);
  await host.show(SPLIT);
  await host.show({ ...ASK, prompt: 2, round: 2 });
  box.plug(true);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await phoneShows(page, 'ask');
  await votes(page, 'B');
  await expect.poll(() => host.choices(2)).toHaveLength(1);
  expect(host.members()).toHaveLength(1);
  host.close();
  await box.close();
});
