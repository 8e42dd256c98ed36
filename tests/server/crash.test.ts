/** A vote that a phone was shown as in counts after any crash: the process is killed, and its copy on disk lags behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PROTOCOL } from '../../src/classroom/protocol/limits';
import type { TakenVote } from '../../src/classroom/protocol/phone';
import { attach, good, type Host, join, type Phone, pagesFolder, question, Tally, vote } from './classroom';

const CHILD = path.join(import.meta.dirname, 'child.mjs');

let folder: string;
let data: string;
let child: ChildProcess | undefined;
const sockets: { disconnect(): unknown }[] = [];

beforeEach(() => {
  folder = pagesFolder();
  data = path.join(folder, 'data');
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function start(port: number): Promise<number> {
  const options = ['--port', String(port), '--strict-port', '--local', '--no-open', '--data', data];
  child = spawn(process.execPath, [CHILD, folder, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout! })) {
    const [, found] = /localhost:(\d+)/.exec(line) ?? [];
    if (found) return Number(found);
  }
  throw new Error('The server ended before it listened.');
}

async function kill(signal: NodeJS.Signals): Promise<number | null> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return null;
  const ended = new Promise<number | null>((resolve) => child?.once('exit', resolve));
  child.kill(signal);
  return ended;
}

const copyOf = (port: number): string => path.join(data, `rooms-${port}.json`);

function open<S>(port: number, space = ''): S {
  const origin = `http://localhost:${port}`;
  const socket = io(origin + space, { extraHeaders: { origin }, forceNew: true, reconnection: false });
  sockets.push(socket);
  return socket as S;
}

async function openRoom(port: number) {
  const host = open<Host>(port, '/host');
  const room = good(await host.emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'The Door' }));
  await attach(host, room);
  good(await host.emitWithAck('show', question(1)));
  return { host, room };
}

async function voteOf(port: number, code: string, number: number, choice: string) {
  const phone = open<Phone>(port);
  const standing = good(await join(phone, code, number));
  return { standing, taken: await vote(phone, choice) };
}

it('is killed in the middle of a vote: every vote with a receipt counts, also those that the copy missed', async () => {
  const port = await start(0);
  const { room } = await openRoom(port);
  // As if the disk had been slow: the copy knows the room and nobody in it.
  const early = path.join(folder, 'early.json');
  copyFileSync(copyOf(port), early);
  const before = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => voteOf(port, room.code, n, n < 5 ? 'walk' : 'order')));
  await kill('SIGKILL');
  copyFileSync(early, copyOf(port));
  expect(readFileSync(early, 'utf8')).toContain('"members":[]');

  expect(await start(port)).toBe(port);
  const host = open<Host>(port, '/host');
  const tally = new Tally(host);
  expect((await attach(host, room)).leads).toBe(true);
  const back = await Promise.all(
    before.map(async ({ standing, taken }, i) =>
      good(await join(open<Phone>(port), room.code, i + 1, { ticket: standing.ticket, vote: taken })),
    ),
  );
  expect(await tally.until((counts) => (counts.walk ?? 0) + (counts.order ?? 0) === 6)).toEqual({ walk: 4, order: 2 });
  expect(back.map((standing) => standing.ticket)).toEqual(before.map(({ standing }) => standing.ticket));
  // They count once, and still once when the vote is closed and they are sent again.
  good(await host.emitWithAck('show', { shows: 'closed', title: 'The Door', step: 9, prompt: 1 }));
  const again = await join(open<Phone>(port), room.code, 1, { vote: before[0]?.taken as TakenVote });
  expect(again).toMatchObject({ vote: { choice: 'walk' } });
});

it('takes the newer of two votes after the crash, and a vote that came back after the close', async () => {
  const port = await start(0);
  const { room } = await openRoom(port);
  const moved = open<Phone>(port);
  good(await join(moved, room.code, 1));
  await vote(moved, 'walk');
  await kill('SIGTERM');
  const early = path.join(folder, 'early.json');
  copyFileSync(copyOf(port), early);
  await start(port);
  const phone = open<Phone>(port);
  good(await join(phone, room.code, 1));
  const last = await vote(phone, 'promise');
  const second = await voteOf(port, room.code, 2, 'order');
  await kill('SIGKILL');
  copyFileSync(early, copyOf(port));
  await start(port);
  const host = open<Host>(port, '/host');
  const tally = new Tally(host);
  await attach(host, room);
  good(await host.emitWithAck('show', { shows: 'closed', title: 'The Door', step: 9, prompt: 1 }));
  good(await join(open<Phone>(port), room.code, 1, { vote: last }));
  good(await join(open<Phone>(port), room.code, 2, { vote: second.taken }));
  expect(await tally.until((counts) => counts.promise === 1 && counts.order === 1)).toEqual({ promise: 1, order: 1 });
});

it('believes no receipt of another phone, another vote, or of nobody', async () => {
  const port = await start(0);
  const { host, room } = await openRoom(port);
  const tally = new Tally(host);
  const { taken } = await voteOf(port, room.code, 1, 'walk');
  good(await host.emitWithAck('show', { shows: 'closed', title: 'The Door', step: 9, prompt: 1 }));
  const claims = [taken, { ...taken, choice: 'order' }, { ...taken, prompt: 2 }, { ...taken, receipt: '0'.repeat(32) }];
  for (const claim of claims) {
    expect(good(await join(open<Phone>(port), room.code, 2, { vote: claim })).vote).toBeUndefined();
  }
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
});

it('ends in good order when it is told to: the copy is whole and for its owner alone', async () => {
  const port = await start(0);
  const { room } = await openRoom(port);
  await voteOf(port, room.code, 1, 'walk');
  expect(await kill('SIGTERM')).toBe(0);
  expect(readdirSync(data)).toEqual([`rooms-${port}.json`]);
  if (process.platform !== 'win32') expect(statSync(copyOf(port)).mode & 0o777).toBe(0o600);
  expect(readFileSync(copyOf(port), 'utf8')).toContain('"walk"');
});
