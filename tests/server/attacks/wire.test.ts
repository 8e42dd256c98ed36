/** Below the messages: names, requests and connections that no browser of the class would send. */
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { Classroom, good, question, vote } from '../classroom';
import { ask, lives } from './support';

let classroom: Classroom;
afterEach(() => classroom.stop());

/** Sends these lines as they are. @returns all that comes back until the server hangs up. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let back = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      back += data.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(back));
  });
}
const status = (back: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(back)?.[1] ?? 0);

it.each([
  'evil.example.org',
  'localhost.evil.example.org',
  'localhost@evil.example.org',
  'evil.example.org#localhost',
  'localhost/; script-src *',
  "localhost/;script-src'*'",
  'localhost?x',
  'localhost\\@evil.example.org',
  'localhost.',
  '127.0.0.1.evil.example.org',
  '10.0.0.1',
  '0.0.0.0',
  '[::]',
  'localhost:99999',
  '__proto__',
  ' ',
  '%6cocalhost',
])('a page of a stranger that makes its name %j point here gets nothing', async (host) => {
  classroom = await Classroom.start();
  const { port } = classroom.server;
  for (const path of ['/', '/health', '/metrics', '/join', '/socket.io/?EIO=4&transport=polling']) {
    const { status, headers } = await ask(port, path, { headers: { host } });
    expect(status).toBe(421);
    expect(String(headers['content-security-policy'])).not.toContain('*');
  }
  const upgrade = await raw(
    port,
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
  );
  expect([400, 421]).toContain(status(upgrade));
});

it.each(['null', 'https://evil.example.org', 'file://', 'http://localhost', 'about:blank', '%', ''])(
  'a page from %j opens no socket, by no transport',
  async (origin) => {
    classroom = await Classroom.start();
    const { port } = classroom.server;
    const upgrade = await raw(
      port,
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    );
    expect(status(upgrade)).toBe(403);
    const headers = { host: `localhost:${port}`, origin };
    const polling = await ask(port, '/socket.io/?EIO=4&transport=polling', { headers });
    expect(polling.status).toBe(403);
    expect(polling.headers['access-control-allow-origin']).toBeUndefined();
  },
);

it('requests that are none end as requests that were refused, and the class votes on', async () => {
  classroom = await Classroom.start();
  const { port } = classroom.server;
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  const head = `Host: localhost:${port}\r\nConnection: close\r\n`;
  const bodies = [
    'GARBAGE\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    `GET / HTTP/9.9\r\n${head}\r\n`,
    'GET / HTTP/1.1\r\n\r\n',
    `GET * HTTP/1.1\r\n${head}\r\n`,
    `OPTIONS * HTTP/1.1\r\n${head}\r\n`,
    `CONNECT localhost:${port} HTTP/1.1\r\n${head}\r\n`,
    `TRACE / HTTP/1.1\r\n${head}\r\n`,
    `GET http://evil.example.org/ HTTP/1.1\r\n${head}\r\n`,
    `GET // HTTP/1.1\r\n${head}\r\n`,
    `GET /\\..\\..\\ HTTP/1.1\r\n${head}\r\n`,
    `GET / HTTP/1.1\r\n${head}Range: bytes=9-1,-,x\r\n\r\n`,
    `GET / HTTP/1.1\r\n${head}Accept-Encoding: ${'gzip,'.repeat(500)}\r\n\r\n`,
    `GET / HTTP/1.1\r\n${head}X: ${'x'.repeat(100_000)}\r\n\r\n`,
    `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n${head}\r\n`,
    `POST / HTTP/1.1\r\n${head}Content-Length: 999999999999\r\n\r\n`,
    `POST / HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nZZ\r\n`,
    `GET /socket.io/ HTTP/1.1\r\n${head}Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n`,
    `GET /elsewhere HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  ];
  for (const body of bodies) {
    const socket = raw(port, body);
    // A TLS greeting and the like are hung up on; nothing of it is a page.
    expect(await socket).not.toContain('<title>phone');
  }
  for (const query of [
    'EIO=4&transport=__proto__',
    'EIO=4&transport=polling&sid=__proto__',
    'EIO=4&transport=polling&sid=constructor',
    'EIO=4&transport=websocket&sid=toString',
    'EIO=3&transport=polling',
    'EIO=4&transport=polling&j=alert(1)',
    'EIO=4&transport=polling&sid=%00',
    '%',
    '__proto__[x]=1',
    '&&&===',
  ]) {
    expect((await ask(port, `/socket.io/?${query}`)).text).not.toContain('alert');
    await ask(port, `/socket.io/?${query}`, { method: 'POST', body: '40' });
    await ask(port, `/socket.io/?${query}`, { method: 'DELETE' });
  }
  good(await host.emitWithAck('show', question(1)));
  await vote(phone, 'walk');
  expect(await lives(classroom)).toMatchObject({ errors: 0 });
});

it('no page of a stranger can lay ours under its own buttons, or guess what a file is', async () => {
  classroom = await Classroom.start();
  for (const path of ['/', '/join', '/234567', '/assets/main-a1B2c3D4.js', '/nothing']) {
    const { headers } = await ask(classroom.server.port, path);
    expect(headers).toMatchObject({ 'x-frame-options': 'SAMEORIGIN', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  }
});

it('gives out the built pages and no file beside them', async () => {
  classroom = await Classroom.start();
  const { port } = classroom.server;
  for (const path of [
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../../../etc/passwd',
    '/..\\..\\etc\\passwd',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/',
    '/assets',
    '//etc/passwd',
    `/${'x'.repeat(5000)}`,
    '/index.html/x',
  ]) {
    const { status, text } = await ask(port, path);
    expect([200, 404]).toContain(status);
    expect(text).not.toContain('root:');
  }
  expect(await lives(classroom)).toMatchObject({ errors: 0 });
});

it('a computer whose network cards cannot be read still serves itself', async () => {
  classroom = await Classroom.start({
    reach: 'rooms',
    cards: () => {
      throw new Error('The system forbids it.');
    },
  });
  expect((await ask(classroom.server.port, '/')).status).toBe(200);
  const { room } = await classroom.open();
  expect(room).toMatchObject({ addresses: [], trouble: expect.stringContaining('no network') });
  expect(await lives(classroom)).toMatchObject({ errors: 0 });
});

it('letters that come one by one hold a connection only so long, and nobody else waits for them', async () => {
  classroom = await Classroom.start({ patience: { head: 200, whole: 400, look: 50 } });
  const { port } = classroom.server;
  const { room } = await classroom.open();
  const slow = Array.from({ length: 50 }, () => raw(port, `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-A: `));
  const halves = Array.from({ length: 10 }, () =>
    raw(
      port,
      `POST /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 500\r\n\r\nx`,
    ),
  );
  expect((await classroom.joined(room.code, 1)).standing.you.waiting).toBe(false);
  expect((await Promise.all(slow)).map(status)).toEqual(slow.map(() => 408));
  await Promise.all(halves);
  expect(await lives(classroom)).toMatchObject({ errors: 0 });
});
