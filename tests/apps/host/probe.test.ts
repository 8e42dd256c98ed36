import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { probeRooms } from '../../../src/adapters/room-socket/probe';
import { startServer } from '../../../src/server/main';

type Cards = NonNullable<Parameters<typeof startServer>[0]['cards']>;
const wifi: Cards = () => ({
  wlan0: [{ address: '192.168.8.20', netmask: '', mac: '', internal: false, cidr: null, family: 'IPv4' }],
});

it.each([
  ['ready', wifi],
  ['alone', (() => ({})) as Cards],
] as const)('a server of rooms is %s', async (server, cards) => {
  const pages = (_request: unknown, response: { end: () => void }) => response.end();
  const running = await startServer({ pages, policy: '', port: 0, reach: 'rooms', cards });
  expect(await probeRooms(`http://localhost:${running.port}/#/class`)).toBe(server);
  await running.stop();
});

it.each([
  ['knows no such address', 404, 'Nothing lies here.'],
  ['answers everything with its page', 200, '<!doctype html>'],
  ['says something else', 200, '{"ok":true}'],
  ['says nothing', 200, 'null'],
])('a server that %s has no rooms', async (_what, status, body) => {
  const server = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await probeRooms(`http://127.0.0.1:${port}/`)).toBe('none');
  await new Promise((resolve) => server.close(resolve));
  expect(await probeRooms(`http://127.0.0.1:${port}/`)).toBe('none');
});

it('a page from a folder asks nobody', async () => {
  expect(await probeRooms('file:///home/ana/rapport/index.html#/class')).toBe('folder');
});
