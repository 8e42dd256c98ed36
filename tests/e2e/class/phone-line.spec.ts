/** A phone's line: networks that let no web socket through, a phone that slept, a server that was killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Page, WebSocketRoute } from '@playwright/test';
import { A_PHONE, heading, press } from '../support/phone';
import { RoomHost } from '../support/room-host';
import { ASK, SPLIT } from '../support/smoke-break';
import { expect, GONE, test } from '../support/test';

test.use(A_PHONE);

const SOCKETS = /\/socket\.io\//;

async function votes(page: Page, address: string, host: RoomHost): Promise<void> {
  await page.goto(address);
  await press(page, 'Join');
  await host.show(ASK);
  await press(page, /^C\./);
  await heading(page, 'Your vote is in');
  await expect.poll(() => host.choices(1)).toEqual(['walk']);
}

test.describe('on one server', () => {
  let host: RoomHost;
  test.beforeEach(async ({ baseURL }) => {
    host = await RoomHost.open(new URL(baseURL ?? '').origin);
  });
  test.afterEach(() => host.close());

  test('a phone goes over to a web socket', async ({ page }) => {
    const heard = new Promise((resolve) => page.on('websocket', (line) => line.on('framereceived', resolve)));
    await votes(page, `./${host.code}`, host);
    await heard;
  });

  test('a phone votes where every web socket is refused', async ({ page, guard }) => {
    guard.allow(/WebSocket/);
    await page.routeWebSocket(SOCKETS, (socket) => socket.close());
    await votes(page, `./${host.code}`, host);
  });

  test('a phone votes where a web socket opens and nothing comes through', async ({ page }) => {
    await page.routeWebSocket(SOCKETS, () => undefined);
    await votes(page, `./${host.code}`, host);
  });

  test('news that comes in one piece with the answer to a join is not undone by it', async ({ page }) => {
    let through = Promise.resolve();
    let letThrough = (): void => {};
    await page.routeWebSocket(SOCKETS, () => undefined);
    await page.route(SOCKETS, async (route) => {
      if (route.request().method() === 'GET') await through;
      await route.continue();
    });
    await page.goto(`./${host.code}`);
    await press(page, 'Join');
    await heading(page, 'Eyes on the wall');
    through = new Promise((resolve) => {
      letThrough = resolve;
    });
    await host.show(ASK);
    await heading(page, 'What do you say?');
    // Its next poll is held back: until it comes, the server gathers what it has to say.
    const asked = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await asked;
    await host.show({ shows: 'closed', prompt: 1 });
    letThrough();
    await heading(page, 'The vote is closed');
  });

  test('a phone whose line died while it slept finds out when it wakes', async ({ page }) => {
    const lines: WebSocketRoute[] = [];
    let dead: WebSocketRoute | undefined;
    let upgraded: () => void = () => undefined;
    const overTo = new Promise<void>((resolve) => {
      upgraded = resolve;
    });
    await page.routeWebSocket(SOCKETS, (line) => {
      lines.push(line);
      const server = line.connectToServer();
      line.onMessage((message) => {
        if (dead !== line) server.send(message);
        // The frame with which the library leaves polling behind.
        if (message === '5') upgraded();
      });
      server.onMessage((message) => {
        if (dead !== line) line.send(message);
      });
    });
    await page.goto(`./${host.code}`);
    await press(page, 'Join');
    await heading(page, 'Eyes on the wall');
    await overTo;
    dead = lines.at(-1);
    await host.show(ASK);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await heading(page, 'What do you say?');
  });
});

test.describe('on a server of its own', () => {
  let data: string;
  let child: ChildProcess | undefined;
  test.beforeEach(() => {
    data = mkdtempSync(path.join(tmpdir(), 'rapport-phone-'));
  });
  test.afterEach(async () => {
    await kill();
    rmSync(data, { recursive: true });
  });

  async function start(port: number): Promise<number> {
    const options = ['--port', String(port), '--strict-port', '--local', '--no-open', '--data', data];
    child = spawn(process.execPath, ['tests/server/child.mjs', 'dist', ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      const [, found] = /localhost:(\d+)/.exec(line) ?? [];
      if (found) return Number(found);
    }
    throw new Error('The server ended before it listened.');
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  test('what was in stays in when the server is killed, and what was tapped meanwhile goes when it is back', async ({
    page,
    elsewhere,
    guard,
  }) => {
    guard.allow(GONE);
    const port = await start(0);
    const origin = `http://localhost:${port}`;
    const host = await RoomHost.open(origin);
    await votes(page, `${origin}/${host.code}`, host);
    const other = await (await elsewhere()).newPage();
    await other.goto(`${origin}/${host.code}`);
    await press(other, 'Join');
    await heading(other, 'What do you say?');

    await kill();
    await heading(page, 'No connection just now');
    await expect(page.getByText('Your vote for C is in and counts.')).toBeVisible();
    await expect(other.getByText(/Tap anyway/)).toBeVisible();
    await press(other, /^A\./);
    await heading(other, 'No connection just now');

    expect(await start(port)).toBe(port);
    await host.back();
    // The copy on disk may be older than what was shown; whoever leads shows it again.
    await host.show(ASK);
    // Its network is back: a phone does not wait for its next try.
    for (const each of [page, other]) await each.evaluate(() => dispatchEvent(new Event('online')));
    await heading(page, 'Your vote is in');
    await heading(other, 'Your vote is in');
    await expect.poll(() => host.choices(1)).toEqual(['order', 'walk']);
    await host.show(SPLIT);
    await heading(page, 'How the room voted');
    host.close();
  });
});
