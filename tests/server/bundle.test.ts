/** The one bundled file, run from an empty folder: pages over HTTP, and a phone that joins and votes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleOneFile } from '../../scripts/bundle.mjs';
import { PROTOCOL } from '../../src/classroom/protocol/limits';
import { attach, good, type Host, join, type Phone, pagesFolder, question, vote } from './classroom';

let folder: string;
let child: ChildProcess | undefined;
let origin = '';
const sockets: Socket[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-alone-'));
  const [pages, release, alone] = [pagesFolder(), path.join(folder, 'release'), path.join(folder, 'alone')];
  await bundleOneFile(pages, release);
  rmSync(pages, { recursive: true });
  expect(readdirSync(release)).toEqual(['rapport.mjs']);
  mkdirSync(alone);
  copyFileSync(path.join(release, 'rapport.mjs'), path.join(alone, 'rapport.mjs'));
  rmSync(release, { recursive: true });
  const options = ['--port', '0', '--local', '--no-open', '--data', path.join(folder, 'data')];
  child = spawn(process.execPath, ['rapport.mjs', ...options], { cwd: alone, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout! })) {
    [, origin = ''] = /(http:\/\/localhost:\d+)\//.exec(line) ?? [];
    if (origin) break;
  }
});

afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  const ended = new Promise((resolve) => child?.once('exit', resolve));
  if (child?.kill('SIGTERM')) await ended;
  rmSync(folder, { recursive: true });
});

function open<S>(space = ''): S {
  const socket = io(origin + space, { extraHeaders: { origin }, forceNew: true, reconnection: false });
  sockets.push(socket);
  return socket as S;
}

it('serves its pages, compressed or not', async () => {
  const whole = await fetch(origin);
  expect(await whole.text()).toContain('whole');
  expect(whole.headers.get('content-encoding')).toBe('gzip');
  expect(whole.headers.get('content-security-policy')).toContain("script-src 'self'");
  const plain = await fetch(`${origin}/assets/main-a1B2c3D4.js`, { headers: { 'accept-encoding': 'identity' } });
  expect(await plain.text()).toBe('1');
  expect(plain.headers.get('cache-control')).toContain('immutable');
  const again = await fetch(origin, { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect((await fetch(`${origin}/nothing`)).status).toBe(404);
});

it('takes a phone from its code to a vote', async () => {
  const host = open<Host>('/host');
  const room = good(await host.emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'The Door' }));
  await attach(host, room);
  expect(await (await fetch(`${origin}/${room.code.toLowerCase()}`)).text()).toContain('phone');
  good(await host.emitWithAck('show', question(1)));
  const phone = open<Phone>();
  good(await join(phone, room.code, 1));
  expect(await vote(phone, 'walk')).toMatchObject({ choice: 'walk' });
});
