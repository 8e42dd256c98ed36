/** Far too much of everything: the class that is in goes on, and whoever floods is slowed down or cut. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { MOST_PEOPLE } from '../../../src/classroom/model';
import type { Roster } from '../../../src/classroom/protocol/host';
import { bookOf } from '../../../src/classroom/room/book';
import { writeRoom } from '../../../src/classroom/room/snapshot';
import { newRoom } from '../../../src/classroom/room/state';
import { hashOf } from '../../../src/server/keys';
import { attach, Classroom, deviceOf, good, join, next, question, Tally, vote } from '../classroom';
import { ask, lives, loose, Stopped } from './support';

let classroom: Classroom;
afterEach(() => classroom.stop());

/** A class is in and votes, whatever goes on beside it. */
async function voting() {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  const { phone, standing } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  return { host, room, tally, phone, standing };
}

const refusals = (answers: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const is of answers) {
    const why = (is as { refused?: string }).refused ?? 'taken';
    counts[why] = (counts[why] ?? 0) + 1;
  }
  return counts;
};

it('a code is not found by guessing, and the class behind the same address comes back meanwhile', async () => {
  const world = new Stopped();
  classroom = await Classroom.start({ world });
  const { room } = await classroom.open();
  const class30 = await Promise.all(Array.from({ length: 30 }, (_, i) => classroom.joined(room.code, i + 1)));
  const codes = Array.from({ length: 200 }, (_, i) => `ZZZ${String(i + 222).replace(/[01]/g, 'Q')}`);
  const guesses: unknown[] = [];
  for (let from = 0; from < codes.length; from += 20) {
    const guesser = classroom.phone();
    const some = codes.slice(from, from + 20);
    guesses.push(...(await Promise.all(some.map((code) => guesser.emitWithAck('look', { code })))));
    guesser.disconnect();
  }
  // Forty at once, then one every two seconds: all of them would take decades.
  expect(refusals(guesses)).toEqual({ 'no-room': 40, 'slow-down': 160 });
  for (const { phone } of class30) phone.disconnect();
  const back = await Promise.all(
    class30.map(({ standing }, i) => join(classroom.phone(), room.code, i + 1, { ticket: standing.ticket })),
  );
  expect(refusals(back)).toEqual({ taken: 30 });
  expect(await join(classroom.phone(), room.code, 77)).toEqual({ refused: 'slow-down', again: 2000 });
  world.time += 2000;
  expect(await join(classroom.phone(), room.code, 77)).toMatchObject({ you: { waiting: false } });
});

it.each([
  ['no server stands before this one', {}, (i: number) => `10.0.0.${i}`],
  [
    'one does, and what is said before its word is the guesser’s',
    { proxied: true },
    (i: number) => `10.0.0.${i}, 9.9.9.9`,
  ],
])('somebody who claims to be elsewhere with each guess is still one: %s', async (_, options, said) => {
  classroom = await Classroom.start({ world: new Stopped(), ...options });
  const guesses: unknown[] = [];
  for (let i = 0; i < 60; i += 1) {
    const guesser = classroom.phone({ 'x-forwarded-for': said(i) });
    guesses.push(await guesser.emitWithAck('look', { code: 'ZZZZZZ' }));
    guesser.disconnect();
  }
  expect(refusals(guesses)).toEqual({ 'no-room': 40, 'slow-down': 20 });
});

it('votes, joins and looks without end: each is slowed down, the tally stays right, the next phone votes', async () => {
  classroom = await Classroom.start({ world: new Stopped() });
  const { room, tally, phone } = await voting();
  const flood = classroom.phone();
  good(await join(flood, room.code, 2));
  const of = (event: string, message: (i: number) => object) =>
    Promise.all(Array.from({ length: 60 }, (_, i) => loose(flood).emitWithAck(event, message(i))));
  const votes = await of('vote', (i) => ({ prompt: 1, choice: i % 2 === 0 ? 'walk' : 'order' }));
  expect(refusals(votes)).toEqual({ taken: 20, 'slow-down': 40 });
  const joins = await of('join', (i) => ({ version: 1, code: room.code, device: deviceOf(2), name: `n${i}` }));
  expect(refusals(joins)).toEqual({ taken: 9, 'slow-down': 51 });
  expect(refusals(await of('look', () => ({ code: room.code })))).toEqual({ taken: 20, 'slow-down': 40 });
  await vote(phone, 'promise');
  expect(await tally.until((counts) => counts.promise === 1)).toEqual({ order: 1, promise: 1 });
});

it('a connection that sends hundreds of packets in one breath is cut, and its neighbor is not', async () => {
  classroom = await Classroom.start({ world: new Stopped() });
  const { phone, tally } = await voting();
  const flood = classroom.phone();
  await next(flood, 'connect');
  const cut = next(flood, 'disconnect');
  for (let i = 0; i < 1000; i += 1) loose(flood).emit('no-such-event', i);
  await cut;
  await vote(phone, 'walk');
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
});

it('a message of a million signs is cut before it is read, over a web socket and over polling', async () => {
  classroom = await Classroom.start();
  const { phone } = await voting();
  const { port } = classroom.server;
  const heavy = classroom.phone();
  await next(heavy, 'connect');
  const cut = next(heavy, 'disconnect');
  loose(heavy).emit('vote', { prompt: 1, choice: 'x'.repeat(1_000_000) });
  await cut;

  const sid = await handshake(port);
  const post = (body: string) =>
    ask(port, `/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body }).catch(() => undefined);
  expect((await post('40'))?.status).toBe(200);
  // Nobody fetches what the server says, so the connection cannot even be closed in words.
  await post(`420["look",{"code":"${'x'.repeat(900_000)}"}]`);
  expect((await post('421["look",{"code":"x"}]'))?.status).not.toBe(200);
  const beyond = await handshake(port);
  const over = await ask(port, `/socket.io/?EIO=4&transport=polling&sid=${beyond}`, {
    ...{ method: 'POST', body: 'x'.repeat(1_100_000) },
  }).catch(() => ({ status: 0 }));
  expect([0, 413]).toContain(over.status);
  await vote(phone, 'walk');
  expect(await lives(classroom)).toMatchObject({ errors: 0 });
});

async function handshake(port: number): Promise<string> {
  const { text } = await ask(port, '/socket.io/?EIO=4&transport=polling');
  return (JSON.parse(text.slice(1)) as { sid: string }).sid;
}

it('connections without end from one address are refused, those that are there go on, and places become free again', async () => {
  classroom = await Classroom.start({ mostOfOne: 40 });
  const { phone, room } = await voting();
  const { port } = classroom.server;
  const open = await Promise.all(Array.from({ length: 100 }, () => ask(port, '/socket.io/?EIO=4&transport=polling')));
  // The facilitator and the phone were there before.
  expect(open.filter(({ status }) => status === 200)).toHaveLength(38);
  expect(open.filter(({ status }) => status === 503)).toHaveLength(62);
  await vote(phone, 'walk');
  const [first] = open.filter(({ status }) => status === 200);
  const { sid } = JSON.parse(first?.text.slice(1) ?? '') as { sid: string };
  // A page that leaves says so.
  await ask(port, `/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body: '1' });
  expect(await classroom.phone().emitWithAck('look', { code: room.code })).toHaveProperty('room');
});

it('binary attachments and bottomless lists are as little as anything else', async () => {
  classroom = await Classroom.start();
  const { room, phone } = await voting();
  const odd = classroom.phone();
  await next(odd, 'connect');
  const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`) as unknown;
  expect(await loose(odd).emitWithAck('look', deep)).toMatchObject({ refused: expect.any(String) });
  expect(await loose(odd).emitWithAck('look', { code: Buffer.alloc(8) })).toEqual({ refused: 'malformed' });
  const cut = next(odd, 'disconnect');
  loose(odd).emit('look', { code: Array.from({ length: 11 }, () => Buffer.alloc(1)) });
  await cut;
  await vote(phone, 'walk');
  expect(await classroom.phone().emitWithAck('look', { code: room.code })).toHaveProperty('room');
});

it('six hundred bots fill a room to its last place and not beyond; who was in comes back', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-bots-'));
  const code = 'BTBTBT';
  const key = deviceOf(9);
  const room = newRoom({ code, keyHash: hashOf(key), secret: 'a'.repeat(64), lesson: 'l1', title: 'T' }, Date.now());
  const sleeping = Array.from({ length: MOST_PEOPLE - 10 }, (_, i) => {
    const id = (i + 1).toString(16).padStart(12, '0');
    return [id, { id, number: i + 1, waiting: false, since: room.lived, sockets: [] }] as const;
  });
  mkdirSync(path.join(folder, 'data'));
  const full = { ...room, members: bookOf(sleeping), came: sleeping.length };
  // A free port is known only once something listens there; the copy is found by it.
  const before = await Classroom.start();
  const { port } = before.server;
  await before.stop();
  writeFileSync(path.join(folder, 'data', `rooms-${port}.json`), `${JSON.stringify(writeRoom(full))}\n`);
  classroom = await Classroom.start({ port, strictPort: true, data: path.join(folder, 'data') });
  const host = classroom.host();
  await attach(host, { code, key });
  const last = next<Roster>(host, 'roster', ({ members }) => members.length >= MOST_PEOPLE);
  const bots = Array.from({ length: 600 }, () => classroom.phone());
  const answers = await Promise.all(bots.map((bot, i) => join(bot, code, i + 1)));
  expect(refusals(answers)).toEqual({ taken: 10, full: 590 });
  expect((await last).members).toHaveLength(MOST_PEOPLE);
  const inside = answers.findIndex((is) => !('refused' in is));
  bots[inside]?.disconnect();
  expect(await join(classroom.phone(), code, inside + 1)).toMatchObject({ you: { waiting: false } });
  rmSync(folder, { recursive: true });
});

it('tabs of one phone without end are refused, and its first tab votes', async () => {
  classroom = await Classroom.start();
  const { room, phone } = await voting();
  const tabs = await Promise.all(Array.from({ length: 30 }, () => join(classroom.phone(), room.code, 1)));
  expect(refusals(tabs)).toEqual({ taken: 15, 'slow-down': 15 });
  await vote(phone, 'walk');
});

it('somebody who comes, votes and leaves again and again is somebody new each time, until the door is locked', async () => {
  const world = new Stopped();
  classroom = await Classroom.start({ world });
  const { host, room, tally } = await voting();
  const again = classroom.phone();
  for (let number = 10; number < 13; number += 1) {
    good(await join(again, room.code, number));
    await vote(again, 'order');
    good(await again.emitWithAck('leave', {}));
  }
  expect(await tally.until((counts) => counts.order === 3)).toEqual({ order: 3 });
  const settings = { locked: true, approve: false, names: 'none', teams: [], hideNames: false } as const;
  good(await host.emitWithAck('room', { do: 'settings', settings }));
  expect(await join(again, room.code, 13)).toEqual({ refused: 'locked' });
});
