import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CSP } from '../../scripts/csp.mjs';
import { serve } from '../../scripts/serve.mjs';

let folder: string;
let running: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-'));
  mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'dist/index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'dist/assets/main-a1B2c3D4.js'), '1');
  running = await serve({ root: path.join(folder, 'dist'), port: 0, host: 'localhost' });
});

afterAll(() => {
  running.server.close();
  rmSync(folder, { recursive: true });
});

/** By hand, because fetch tidies an address before it sends it. */
const get = (address: string, headers = {}) =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const asked = request({ host: 'localhost', port: running.port, path: address, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    });
    asked.on('error', reject).end();
  });

it('sends the policy with every answer', async () => {
  for (const address of ['/', '/assets/main-a1B2c3D4.js', '/nothing']) {
    expect((await get(address)).headers['content-security-policy']).toBe(CSP);
  }
});

it('lets hashed files be kept and asks again for the page', async () => {
  expect((await get('/assets/main-a1B2c3D4.js')).headers['cache-control']).toContain('immutable');
  const page = await get('/');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect((await get('/', { 'If-None-Match': page.headers.etag })).status).toBe(304);
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '//secret.txt', '/assets/'])(
  'never leaves its folder: %s',
  async (address) => {
    expect((await get(address)).status).toBe(404);
  },
);

it('takes the next port when one is taken, unless told not to', async () => {
  const options = { root: folder, port: running.port, host: 'localhost' };
  const next = await serve(options);
  expect(next.port).toBeGreaterThan(running.port);
  next.server.close();
  await expect(serve({ ...options, strict: true })).rejects.toThrow('EADDRINUSE');
});
