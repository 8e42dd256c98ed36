/** Listening on more addresses than one; every address of 127.0.0.0/8 is this computer, so they can stand for cards. */
import { createServer } from 'node:http';
import type { NetworkInterfaceInfo } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { Lan } from '../../src/server/lan';
import { Classroom, good } from './classroom';

const card = (address: string): NetworkInterfaceInfo[] => [
  { address, internal: false, family: 'IPv4', netmask: '255.0.0.0', mac: '00:00:00:00:00:00', cidr: null },
];

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function lanOf(cards: () => Record<string, NetworkInterfaceInfo[]>, reach: 'local' | 'rooms' | 'lan' = 'rooms'): Lan {
  const lan = new Lan(() => createServer((_, response) => response.end('here')), { reach, cards });
  stops.push(() => lan.stop());
  return lan;
}

const answers = async (origin: string): Promise<boolean> =>
  (await fetch(origin).then(
    (response) => response.text(),
    () => 'nobody',
  )) === 'here';

it('listens on this computer alone until phones are wanted, then on every card, and on those that come later', async () => {
  const cards: Record<string, NetworkInterfaceInfo[]> = { wlan0: card('127.0.0.2') };
  const lan = lanOf(() => cards);
  await lan.start(0, false);
  const of = (address: string): string => `http://${address}:${lan.port}`;
  expect([await answers(of('127.0.0.1')), await answers(of('127.0.0.2'))]).toEqual([true, false]);
  for (const { addresses } of await Promise.all([lan.reach(), lan.reach()])) {
    expect(addresses).toMatchObject([{ origin: of('127.0.0.2'), card: 'wlan0' }]);
  }
  expect(await answers(of('127.0.0.2'))).toBe(true);
  cards.eth0 = card('127.0.0.3');
  delete cards.wlan0;
  expect((await lan.reach()).addresses.map(({ origin }) => origin)).toEqual([of('127.0.0.3')]);
  expect([await answers(of('127.0.0.1')), await answers(of('127.0.0.2'))]).toEqual([true, false]);
});

it('listens everywhere from the start, or nowhere else at all, as it was told', async () => {
  const lan = lanOf(() => ({ wlan0: card('127.0.0.2') }), 'lan');
  await lan.start(0, false);
  expect(await answers(`http://127.0.0.2:${lan.port}`)).toBe(true);
  const local = lanOf(() => ({ wlan0: card('127.0.0.2') }), 'local');
  await local.start(0, false);
  expect(await local.reach()).toMatchObject({ addresses: [], trouble: expect.stringContaining('--local') });
});

it('takes the next port at an address where its own is taken, and says so where it can have none', async () => {
  const lan = lanOf(() => ({ wlan0: card('127.0.0.2'), wlan1: card('203.0.113.9') }));
  await lan.start(0, false);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(lan.port, '127.0.0.2', resolve));
  stops.push(() => other.close());
  const { addresses, trouble } = await lan.reach();
  expect(addresses).toHaveLength(1);
  expect(addresses[0]?.origin).not.toBe(`http://127.0.0.2:${lan.port}`);
  expect(trouble).toBe('Rapport could not listen at 203.0.113.9. Check the network and try again.');
});

it('says what to do without a network', async () => {
  const lan = lanOf(() => ({}));
  await lan.start(0, false);
  expect(await lan.reach()).toEqual({ addresses: [], trouble: expect.stringContaining('Join a Wi-Fi') });
});

it('takes the next port on this computer when one is taken, unless told not to', async () => {
  const first = lanOf(() => ({}));
  await first.start(0, false);
  const second = lanOf(() => ({}));
  await second.start(first.port, false);
  expect(second.port).toBeGreaterThan(first.port);
  await expect(lanOf(() => ({})).start(first.port, true)).rejects.toThrow('EADDRINUSE');
});

it('is one room at every address: a phone joins at another than the window that opened it', async () => {
  const classroom = await Classroom.start({ reach: 'rooms', cards: () => ({ wlan0: card('127.0.0.2') }) });
  stops.push(() => classroom.stop());
  const { room } = await classroom.open();
  expect(room.addresses).toMatchObject([{ card: 'wlan0' }]);
  const there = classroom.phone({}, room.addresses[0]?.origin);
  expect(good(await there.emitWithAck('look', { code: room.code })).room.code).toBe(room.code);
  const { port } = new URL(room.addresses[0]?.origin ?? '');
  expect(Number(port)).toBe(classroom.server.port);
});
