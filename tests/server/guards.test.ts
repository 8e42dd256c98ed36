/** What strangers, faults and floods come up against. */
import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { ROOM_SETTINGS } from '../../src/classroom/protocol/host';
import { MOST_TEAMS, PROTOCOL } from '../../src/classroom/protocol/limits';
import type { World } from '../../src/server/world';
import { attach, Classroom, deviceOf, good, join, next, question, vote } from './classroom';

let classroom: Classroom;
afterEach(() => classroom.stop());

/** A clock that stands until a test moves it; chance and timers are real enough. */
class Standing implements World {
  time = 1_000_000;
  #made = 0;
  now = (): number => this.time;
  secret = (bytes: number): string => (this.#made++).toString(16).padStart(bytes * 2, '0');
  pick = (below: number): number => this.#made++ % below;
  after = (ms: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
}

const get = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port: classroom.server.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const refusal = (socket: { on(event: 'connect_error', run: (error: Error) => void): unknown }) =>
  new Promise<string>((resolve) => socket.on('connect_error', (error) => resolve(error.message)));

it('answers to its own names alone', async () => {
  classroom = await Classroom.start({ publicOrigin: 'https://class.example.org' });
  const { port } = classroom.server;
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, 'class.example.org']) {
    expect(await get('/', { host })).toBe(200);
  }
  for (const host of ['evil.example.org', 'localhost.evil.example.org', '10.99.99.99', '%']) {
    expect(await get('/', { host })).toBe(421);
    expect(await get('/socket.io/?EIO=4&transport=polling', { host })).toBe(421);
  }
});

it('speaks to pages of its own alone', async () => {
  classroom = await Classroom.start();
  for (const origin of ['https://evil.example.org', 'null', `http://localhost:${classroom.server.port + 1}`]) {
    expect(await refusal(classroom.phone({ origin }))).toContain('error');
    expect(await refusal(classroom.host({ origin }))).toContain('error');
  }
  // A program that says nothing of where it comes from may vote, but not lead.
  expect(await refusal(classroom.host({}))).toBe('wrong-origin');
  expect(await classroom.phone().emitWithAck('look', { code: '234567' })).toEqual({ refused: 'no-room' });
});

it('lets a window on another computer lead only where that was asked for', async () => {
  classroom = await Classroom.start();
  const elsewhere = { origin: classroom.origin, 'x-forwarded-for': '192.168.8.44' };
  expect(await refusal(classroom.host(elsewhere))).toBe('not-from-here');
  const open = await Classroom.start({ hostsFromLan: true });
  const host = open.host({ origin: open.origin, 'x-forwarded-for': '192.168.8.44' });
  const room = await host.emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'T' });
  expect(room).toMatchObject({ lanHosts: true });
  await open.stop();
});

it('lives through messages without an answer, without a content, and with a wrong one', async () => {
  classroom = await Classroom.start();
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  const wrong = [undefined, null, 0, '', [], {}, { code: 7 }, Buffer.from('x'), { do: 'settings' }];
  for (const [socket, events] of [
    [phone, ['look', 'join', 'vote', 'leave', 'no-such-event']],
    [host, ['open', 'attach', 'show', 'log', 'room', 'command', 'no-such-event']],
  ] as const) {
    const raw = socket as unknown as { emit(event: string, ...args: unknown[]): void };
    for (const event of events) {
      raw.emit(event);
      for (const message of wrong) raw.emit(event, message);
    }
  }
  expect(await classroom.phone().emitWithAck('look', { code: room.code })).toMatchObject({ room: { code: room.code } });
});

it('takes a vote that was on its way when the time was up, and none after that', async () => {
  const world = new Standing();
  classroom = await Classroom.start({ world });
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1, { left: 10_000, running: true })));
  world.time += 4000;
  expect((await classroom.joined(room.code, 2)).standing.view).toMatchObject({ left: 6000 });
  world.time += 6750;
  await vote(phone, 'walk');
  world.time += 1;
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'order' })).toEqual({ refused: 'closed' });
  // A clock that is paused closes nothing.
  good(await host.emitWithAck('show', question(2, { left: 10, running: false })));
  world.time += 60_000;
  await vote(phone, 'order');
});

it('slows down a phone that votes without end, and says how long', async () => {
  classroom = await Classroom.start({ world: new Standing() });
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  const answers = await Promise.all(
    Array.from({ length: 25 }, () => phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })),
  );
  expect(answers.filter((answer) => 'vote' in answer)).toHaveLength(20);
  expect(answers.at(-1)).toEqual({ refused: 'slow-down', again: 250 });
});

it('slows down whoever guesses codes, while those who belong in the room come back from the same address', async () => {
  classroom = await Classroom.start({ world: new Standing() });
  const { room } = await classroom.open();
  const { standing } = await classroom.joined(room.code, 1);
  for (let tries = 0; tries < 4; tries += 1) {
    const guesser = classroom.phone();
    const guesses = Array.from({ length: 10 }, () => guesser.emitWithAck('look', { code: 'ZZZZZZ' }));
    expect(new Set((await Promise.all(guesses)).map((answer) => ('refused' in answer ? answer.refused : '')))).toEqual(
      new Set(['no-room']),
    );
  }
  const slow = { refused: 'slow-down', again: 2000 };
  expect(await classroom.phone().emitWithAck('look', { code: room.code })).toEqual(slow);
  expect(await join(classroom.phone(), room.code, 2)).toEqual(slow);
  expect(await join(classroom.phone(), room.code, 2, { ticket: standing.ticket })).toEqual(slow);
  expect(await join(classroom.phone(), room.code, 1)).toMatchObject({ ticket: standing.ticket });
});

it.each([
  ['behind a server that says who asks: one of them is slowed down', true],
  ['without one: a made-up address helps nobody', false],
])('counts guesses %s', async (_, proxied) => {
  classroom = await Classroom.start({ world: new Standing(), proxied });
  const { room } = await classroom.open();
  const from = (last: string) => classroom.phone({ 'x-forwarded-for': `198.51.100.9, ${last}` });
  for (let tries = 0; tries < 4; tries += 1) {
    const guesser = from(proxied ? '192.0.2.1' : `192.0.2.${tries}`);
    await Promise.all(Array.from({ length: 10 }, () => guesser.emitWithAck('look', { code: 'ZZZZZZ' })));
  }
  expect(await join(from('192.0.2.1'), room.code, 1)).toMatchObject({ refused: 'slow-down' });
  if (proxied) good(await join(from('192.0.2.77'), room.code, 2));
  else expect(await join(from('192.0.2.77'), room.code, 2)).toMatchObject({ refused: 'slow-down' });
});

it('slows down whoever guesses keys', async () => {
  classroom = await Classroom.start({ world: new Standing() });
  const { room } = await classroom.open();
  const guess = { version: PROTOCOL, code: room.code, lesson: 'l1', keeps: true };
  const host = classroom.host();
  for (let tries = 0; tries < 10; tries += 1) {
    expect(await host.emitWithAck('attach', { ...guess, key: deviceOf(77) })).toEqual({ refused: 'no-room' });
  }
  expect(await host.emitWithAck('attach', { ...guess, key: room.key })).toMatchObject({ refused: 'slow-down' });
});

it('takes no long message of a phone, and drops one that sends a whole book', async () => {
  classroom = await Classroom.start();
  const { room } = await classroom.open();
  const phone = classroom.phone();
  expect(await phone.emitWithAck('look', { code: room.code, more: 'x'.repeat(2000) } as { code: string })).toEqual({
    refused: 'malformed',
  });
  const gone = next(phone, 'disconnect');
  phone.emit('look', { code: 'x'.repeat(100_000) }, () => {});
  await gone;
  expect(await classroom.phone().emitWithAck('look', { code: room.code })).toMatchObject({ room: { code: room.code } });
});

it('knows only its own version of the messages, and only as many rooms as it was told', async () => {
  classroom = await Classroom.start({ mostRooms: 1 });
  const { host, room } = await classroom.open();
  expect(await host.emitWithAck('open', { version: PROTOCOL, lesson: 'l2', title: 'T' })).toEqual({ refused: 'full' });
  expect(await host.emitWithAck('open', { version: 99, lesson: 'l2', title: 'T' })).toEqual({
    refused: 'other-version',
  });
  expect(await join(classroom.phone(), room.code, 1, { version: 99 })).toEqual({ refused: 'other-version' });
});

it('gives a phone no part of what is the host’s: not by event, not by namespace, not by key', async () => {
  classroom = await Classroom.start();
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  const heard: string[] = [];
  phone.onAny((event: string) => heard.push(event));
  const raw = phone as unknown as { emit(event: string, message: unknown): void };
  raw.emit('show', question(5));
  raw.emit('room', { do: 'close' });
  raw.emit('log', { from: 0, facts: [] });
  good(await host.emitWithAck('show', question(1)));
  const other = await classroom.joined(room.code, 2);
  await vote(other.phone, 'walk');
  await vote(phone, 'order');
  await next(host, 'roster');
  expect(new Set(heard)).toEqual(new Set(['view']));
});

it('turns to another lesson in the same room without mixing its votes', async () => {
  classroom = await Classroom.start();
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  const old = await vote(phone, 'walk');
  await attach(host, room, 'l2');
  good(await host.emitWithAck('show', question(1)));
  const again = good(await join(phone, room.code, 1, { vote: old }));
  expect(again.vote).toBeUndefined();
  expect(again.view.step).toBeGreaterThan(1);
});

it('takes settings only within their bounds', async () => {
  classroom = await Classroom.start();
  const { host } = await classroom.open();
  const settings = { locked: false, approve: false, names: 'team', hideNames: false } as const;
  const teams = Array.from({ length: MOST_TEAMS + 1 }, (_, i) => `Team ${i}`);
  expect(await host.emitWithAck('room', { do: 'settings', settings: { ...settings, teams } })).toEqual({
    refused: 'malformed',
  });
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...settings, teams: teams.slice(1) } }));
});

it('writes a line for each message, and nobody and nothing of theirs in it', async () => {
  const lines: string[] = [];
  classroom = await Classroom.start({ log: (line) => lines.push(line) });
  const { host, room } = await classroom.open();
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, names: 'name' } }));
  const { phone } = await classroom.joined(room.code, 1, { name: 'Ada' });
  good(await host.emitWithAck('show', question(1)));
  await vote(phone, 'walk');
  await phone.emitWithAck('vote', { prompt: 2, choice: 'walk' });
  expect(lines).toEqual(expect.arrayContaining(['join: done', 'vote: done', 'vote: closed', 'show: done']));
  for (const secret of ['Ada', room.code, room.key, deviceOf(1), '127.0.0.1', '::1', 'walk']) {
    expect(lines.join()).not.toContain(secret);
  }
});
