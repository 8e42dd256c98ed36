import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CSP } from '../../scripts/csp.mjs';
import { pagesOf } from '../../src/server/folder';
import { type Running, startServer } from '../../src/server/main';
import { Classroom } from './classroom';

let folder: string;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-http-'));
  const dist = path.join(folder, 'dist');
  for (const part of ['assets', 'phone', 'training']) mkdirSync(path.join(dist, part), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(dist, 'index.html'), '<!doctype html>whole');
  writeFileSync(path.join(dist, 'training/index.html'), '<!doctype html>training');
  writeFileSync(path.join(dist, 'phone/index.html'), '<!doctype html>phone');
  writeFileSync(path.join(dist, 'assets/main-a1B2c3D4.js'), '1');
  writeFileSync(path.join(dist, 'assets/main-a1B2c3D4.js.gz'), gzipSync('1'));
  writeFileSync(path.join(dist, 'assets/door.mp3'), '0123456789');
  running = await startServer({ pages: pagesOf(dist), policy: CSP, port: 0, reach: 'local' });
});

afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** By hand, because fetch tidies an address before it sends it. */
const get = (address: string, headers = {}, port = running.port, method = 'GET', host = 'localhost') =>
  new Promise<Got>((resolve, reject) => {
    const asked = request({ host, port, path: address, headers, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });

describe('pages', () => {
  it('go out with the policy, whatever is asked for', async () => {
    for (const address of ['/', '/assets/main-a1B2c3D4.js', '/nothing']) {
      const { headers } = await get(address);
      expect(headers['content-security-policy']).toBe(CSP);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('may be kept where their name has a hash, and are asked for again otherwise', async () => {
    expect((await get('/assets/main-a1B2c3D4.js')).headers['cache-control']).toContain('immutable');
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await get('/', { 'If-None-Match': page.headers.etag })).status).toBe(304);
  });

  it('go out compressed to whoever takes it', async () => {
    const packed = await get('/assets/main-a1B2c3D4.js', { 'accept-encoding': 'gzip' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/javascript' });
    expect((await get('/assets/main-a1B2c3D4.js')).body).toBe('1');
  });

  it('go out as they are now, not as they were when they were compressed', async () => {
    const [file, twin] = ['', '.gz'].map((end) => path.join(folder, `dist/assets/edited.js${end}`));
    writeFileSync(twin!, gzipSync('old'));
    writeFileSync(file!, 'new');
    const later = new Date(Date.now() + 10_000);
    utimesSync(file!, later, later);
    const edited = await get('/assets/edited.js', { 'accept-encoding': 'gzip' });
    expect(edited).toMatchObject({ status: 200, body: 'new' });
    expect(edited.headers).not.toHaveProperty('content-encoding');
  });

  it('lie in folders, too', async () => {
    expect((await get('/training/')).body).toContain('training');
  });

  it('are read and nothing else', async () => {
    expect((await get('/', {}, running.port, 'HEAD')).body).toBe('');
    expect((await get('/', {}, running.port, 'POST')).status).toBe(405);
  });

  it('come in parts only where players of sound ask, and never by a range that is none', async () => {
    const part = await get('/assets/door.mp3', { range: 'bytes=2-4' });
    expect(part).toMatchObject({ status: 206, body: '234' });
    for (const range of ['bytes=5-2', 'bytes=-5', 'bytes=x-', 'bytes=0-1,3-4']) {
      expect(await get('/assets/door.mp3', { range })).toMatchObject({ status: 200, body: '0123456789' });
    }
    expect((await get('/index.html', { range: 'bytes=0-3' })).status).toBe(200);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '//secret.txt', '/assets/'])(
    'never leave their folder: %s',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );
});

describe('the phone page', () => {
  it.each(['/7Q4K2M', '/7q4k2m', '/join', '/JOIN', '/7q4-k2m'])(
    'lies at %s with a policy of its own',
    async (address) => {
      const { body, headers } = await get(address);
      expect(body).toContain('phone');
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).toContain(`connect-src 'self' ws://localhost:${running.port}`);
      expect(headers['cache-control']).toBe('no-cache');
    },
  );

  it('lies at nothing that cannot be a code', async () => {
    for (const address of ['/7Q4K2', '/7Q4K2MX', '/OOOOOO']) expect((await get(address)).status).toBe(404);
  });

  it('is where another computer comes out while a room is open', async () => {
    const card: NetworkInterfaceInfo[] = [
      { address: '127.0.0.2', internal: false, family: 'IPv4', netmask: '255.0.0.0', mac: '', cidr: null },
    ];
    const classroom = await Classroom.start({ reach: 'lan', cards: () => ({ wlan0: card }) });
    const { port } = classroom.server;
    const there = (address: string) => get(address, { 'x-forwarded-for': '192.168.8.44' }, port, 'GET', '127.0.0.2');
    expect((await there('/')).body).toContain('whole');
    await classroom.open();
    expect(await there('/')).toMatchObject({ status: 302, headers: { location: '/join' } });
    expect((await there('/index.html')).body).toContain('whole');
    expect((await get('/', {}, port)).body).toContain('whole');
    await classroom.stop();
  });
});

describe('health and counts', () => {
  it('say how the server is', async () => {
    const health = await get('/health');
    expect(health.status).toBe(200);
    // Where there is no network it says that, too.
    expect(JSON.parse(health.body)).toMatchObject({ ok: true, protocol: 1, rooms: 0 });
    const { body, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    for (const name of ['rooms', 'phones', 'votes_total', 'refused_total', 'errors_total', 'resident_bytes']) {
      expect(body).toMatch(new RegExp(`^rapport_${name} \\d`, 'm'));
    }
    expect(body).toMatch(/^rapport_event_loop_delay_seconds \d/m);
  });

  it('are counted for this computer alone, unless that was asked for', async () => {
    const elsewhere = { 'x-forwarded-for': '192.168.8.44' };
    expect((await get('/metrics', elsewhere)).status).toBe(403);
    const classroom = await Classroom.start({ openMetrics: true });
    expect((await get('/metrics', elsewhere, classroom.server.port)).status).toBe(200);
    await classroom.stop();
  });
});
