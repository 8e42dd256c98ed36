/**
 * Ten thousand messages at random, from phones and from windows, most of them wrong in one place. The server lives; no
 * phone learns of another's vote; nobody leads a room but those who have its key; whatever was taken can be restored.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOM_SETTINGS, type RoomOpened } from '../../src/classroom/protocol/host';
import { PROTOCOL } from '../../src/classroom/protocol/limits';
import { entriesOf } from '../../src/classroom/room/book';
import { readRoom } from '../../src/classroom/room/snapshot';
import { ballotsOf, type RoomState } from '../../src/classroom/room/state';
import { receiptOf, ticketOf, voterOf } from '../../src/server/keys';
import { ask, type Loose, lives, loose, Stopped } from './attacks/support';
import { attach, Classroom, deviceOf, good, type Host, join, type Phone, pagesFolder, question } from './classroom';

/** So that no limit hides what lies behind it: a second passes with each look at the clock. */
class Hasty extends Stopped {
  override now = (): number => {
    this.time += 1000;
    return this.time;
  };
}

const SEED = 20_261_122;
const CHOICES = ['walk', 'order', 'promise'];

let folder: string;
let classroom: Classroom;
let over: Promise<void> | undefined;
beforeEach(async () => {
  folder = pagesFolder();
  over = undefined;
  classroom = await Classroom.start({ world: new Hasty(), data: path.join(folder, 'data') });
});
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

/** Writes what is in memory. */
function stop(): Promise<void> {
  over ??= classroom.stop();
  return over;
}

const words = fc.oneof(
  fc.constantFrom('', ' ', '__proto__', 'constructor', 'toString', 'null', '\0', '\u202E', '<script>', '../..', '%00'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(201), 'x'.repeat(1900), 'x'.repeat(9000), '0'.repeat(12), '0'.repeat(32), 'f'.repeat(32)),
);
const numbers = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -0, -1, 0, 0.5),
  fc.constantFrom(1, 2, 3, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 999_999, 1_000_001),
);
const junk: fc.Arbitrary<unknown> = fc.oneof(
  ...[words, numbers, fc.boolean(), fc.constantFrom(null, undefined, [], {}, [[[[[[]]]]]], Buffer.from('junk'))],
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(fc.oneof(words, numbers), { maxLength: 30 }),
  fc.dictionary(fc.oneof(words, fc.constantFrom('do', 'id', 'code', 'key', 'voter', 'socket')), numbers, {
    maxKeys: 5,
  }),
);

type Fields = Readonly<Record<string, unknown>>;

/** This message as it is, or with one of its fields (however deep) replaced, missing or added. */
const near = (message: Fields): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(message) },
    { weight: 6, arbitrary: fc.tuple(fc.nat(), junk).map(([at, value]) => changed(message, at, () => value)) },
    { weight: 2, arbitrary: fc.nat().map((at) => changed(message, at, () => undefined)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('id', 'voter', 'socket', 'admin', 'key', 'known', 'leads', '__proto__'), junk)
        .map(([key, value]) => Object.defineProperty({ ...message }, key, { value, enumerable: true })),
    },
    { weight: 2, arbitrary: junk },
  );

function changed(message: Fields, at: number, to: () => unknown): Fields {
  const keys = Object.keys(message);
  const key = keys[at % keys.length];
  if (key === undefined) return message;
  const inner = message[key];
  const deeper = typeof inner === 'object' && inner !== null && at % 3 !== 0 && Object.keys(inner).length > 0;
  const value = deeper ? changed(inner as Fields, Math.floor(at / 3), to) : to();
  const copy: unknown = Array.isArray(message) ? message.with(Number(key), value) : { ...message, [key]: value };
  return copy as Fields;
}

/** With an answer and without one, without a message, with several, the other way round. */
const SHAPES = ['asks', 'asks', 'asks', 'tells', 'bare', 'nothing', 'twice', 'turned'] as const;

function send(socket: Loose, { event, message, shape }: Sent, answer: (is: unknown) => void): void {
  if (shape === 'asks') socket.emit(event, message, answer);
  else if (shape === 'twice') socket.emit(event, message, message, answer);
  else if (shape === 'turned') socket.emit(event, answer, message);
  else if (shape === 'bare') socket.emit(event, answer);
  else if (shape === 'tells') socket.emit(event, message);
  else socket.emit(event);
}

/** A connection's messages are done in turn: once this has an answer, so have all before it. */
const lastOf = (socket: Loose): Promise<unknown> =>
  Promise.race([
    socket.emitWithAck('look', { code: 'ZZZZZZ' }),
    socket.emitWithAck('attach', { version: 99, code: 'ZZZZZZ', key: deviceOf(0), lesson: 'l', keeps: false }),
  ]);

type Messages = readonly (readonly [event: string, message: Fields])[];

/** Three times as many votes as anything else. */
const phoneMessages = (room: RoomOpened, device: string): Messages => [
  ['look', { code: room.code }],
  [
    'join',
    {
      ...{ version: PROTOCOL, code: room.code, device, ticket: '0'.repeat(32), name: 'Ana', team: 'Blue' },
      vote: { prompt: 2, choice: 'order', receipt: '0'.repeat(32) },
    },
  ],
  ['leave', {}],
  ...[...CHOICES, ...CHOICES, ...CHOICES].map((choice) => ['vote', { prompt: 1, choice }] as const),
];

/** What a window that follows must not send, and what it may. */
const FOLLOWING: Messages = [
  ['show', { ...question(7, { left: 9000, running: true, words: 'Stolen' }) }],
  [
    'log',
    {
      from: 0,
      facts: [
        { at: 1, fact: 'NoteWritten', decision: 'd', text: 'Stolen' },
        { at: 2, fact: 'VotesCast', prompt: 1, votes: { '0123456789ab': 'walk' } },
      ],
    },
  ],
  ['command', { do: 'close', prompt: 1 }],
];

const hostMessages = (room: { code: string; key: string }): Messages => [
  ...FOLLOWING,
  ['open', { version: PROTOCOL, lesson: 'l9', title: 'T' }],
  ['attach', { version: PROTOCOL, ...room, lesson: 'l1', keeps: true }],
  ['room', { do: 'settings', settings: { ...ROOM_SETTINGS, locked: true, teams: ['Red', 'Blue'] } }],
  ['room', { do: 'remove', id: '0123456789ab' }],
];

interface Sent {
  readonly event: string;
  readonly message: unknown;
  readonly shape: (typeof SHAPES)[number];
}

function drawn(messages: Messages, count: number, seed: number): Sent[] {
  const one = fc
    .constantFrom(...messages)
    .chain(([event, message]) =>
      fc.record({ event: fc.constant(event), message: near(message), shape: fc.constantFrom(...SHAPES) }),
    );
  return fc.sample(one, { numRuns: count, seed: SEED + seed });
}

/** A phone or window that comes back whenever it is cut, and keeps all that it was ever told. */
class Actor<S extends Phone | Host> {
  readonly heard: string[] = [];
  readonly #connect: () => S;
  readonly #enter: (socket: S) => Promise<unknown>;
  #socket: S | undefined;

  constructor(connect: () => S, enter: (socket: S) => Promise<unknown> = async () => undefined) {
    this.#connect = connect;
    this.#enter = enter;
  }

  async #here(): Promise<S> {
    if (!this.#socket?.connected) {
      const socket = this.#connect();
      this.#socket = socket;
      socket.onAny((event: string, ...args: unknown[]) => this.heard.push(`${event} ${JSON.stringify(args)}`));
      await new Promise<void>((resolve) => (socket as Phone).once('connect', resolve));
    }
    this.heard.push(JSON.stringify(await this.#enter(this.#socket)) ?? '');
    return this.#socket;
  }

  /** All of it, some at a time, and each time from where it belongs; whatever was sent has been read when it resolves. */
  async sends(all: readonly Sent[]): Promise<void> {
    for (let from = 0; from < all.length; from += 20) {
      const socket = await this.#here();
      const cut = new Promise((resolve) => (socket as Phone).once('disconnect', resolve));
      for (const each of all.slice(from, from + 20)) {
        send(loose(socket), each, (is) => this.heard.push(JSON.stringify(is) ?? ''));
      }
      await Promise.race([lastOf(loose(socket)), cut]);
    }
  }
}

function phoneActor(room: RoomOpened, number: number, comes = true): Actor<Phone> {
  return new Actor(
    // Votes on a web socket take a way of their own.
    () => (number % 2 === 0 ? classroom.phoneOn('websocket') : classroom.phone()),
    async (phone) => (comes ? join(phone, room.code, number) : undefined),
  );
}

/** What goes on meanwhile: the question is shown anew, and anew. */
async function shows(host: Host, last: number): Promise<void> {
  for (let step = 2; step <= last; step += 1) good(await host.emitWithAck('show', question(step)));
}

function restored(): RoomState[] {
  const text = readFileSync(path.join(folder, 'data', `rooms-${classroom.server.port}.json`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readRoom(JSON.parse(line)))
    .filter((room) => room !== undefined);
}

it('eight thousand messages of phones, strangers and followers', async () => {
  const { host, room } = await classroom.open();
  const facts = [{ at: 1, fact: 'SceneBegan' as const }];
  good(await host.emitWithAck('log', { from: 0, facts }));
  good(await host.emitWithAck('show', question(1)));
  host.on('command', (_, answer) => answer({ told: 'No.' }));
  const other = await classroom.open('l2');

  const phones = [1, 2, 3, 4].map((number) => phoneActor(room, number));
  const outside = phoneActor(room, 5, false);
  const stranger = new Actor(() => classroom.host());
  const wrongKey = { code: room.code, key: deviceOf(1) };
  const follower = new Actor(
    () => classroom.host(),
    (socket) => attach(socket, room, 'l1', false),
  );
  const elsewhere = new Actor(
    () => classroom.host(),
    (socket) => attach(socket, other.room, 'l2'),
  );
  await Promise.all([
    ...[...phones, outside].map((actor, i) =>
      actor.sends(
        drawn([...phoneMessages(room, deviceOf(i + 1)), ...hostMessages(wrongKey)], 500, i).concat(
          drawn(phoneMessages(room, deviceOf(i + 1)), 500, 10 + i),
        ),
      ),
    ),
    stranger.sends(drawn(hostMessages(wrongKey), 1000, 20)),
    follower.sends(drawn(FOLLOWING, 1000, 21)),
    elsewhere.sends(drawn(hostMessages(wrongKey), 1000, 22)),
    shows(host, 200),
  ]);
  const { errors, votes } = await lives(classroom);
  expect(errors).toBe(0);
  // Or it would not have come far.
  expect(votes).toBeGreaterThan(150);
  await stop();

  const kept = restored().find(({ code }) => code === room.code);
  expect(kept).toMatchObject({ settings: ROOM_SETTINGS, view: question(200), lesson: 'l1', log: facts });
  const { secret, members, removed } = kept as RoomState;
  const devices = [1, 2, 3, 4, 5].map(deviceOf);
  const voters = devices.map((device) => voterOf(secret, device));
  expect([...entriesOf(members)].map(([id]) => id).filter((id) => !voters.includes(id))).toEqual([]);
  expect(removed.size).toBe(0);
  const ballots = ballotsOf(kept as RoomState);
  expect(ballots.map(([prompt]) => prompt)).toEqual([1]);
  for (const [voter, { choice }] of ballots.flatMap(([, ballot]) => entriesOf(ballot.votes))) {
    expect(voters).toContain(voter);
    expect(CHOICES).toContain(choice);
  }
  for (const [i, { heard }] of [...phones, outside].entries()) {
    const others = voters.filter((_, at) => at !== i);
    const secrets = [
      ...devices.filter((_, at) => at !== i),
      ...others,
      ...others.map((voter) => ticketOf(secret, voter)),
      ...others.flatMap((voter) => CHOICES.map((choice) => receiptOf(secret, 'l1', voter, { prompt: 1, choice }))),
      ...[room.key, secret, '"count"', '"votes"', '"members"', 'Stolen'],
    ];
    expect(heard.length).toBeGreaterThan(300);
    const all = heard.join('\n');
    expect(secrets.filter((each) => all.includes(each))).toEqual([]);
  }
}, 30_000);

it('six hundred bodies of requests that are hardly packets, below all messages', async () => {
  const { room } = await classroom.open();
  const { port } = classroom.server;
  const signs = [
    '\x1e',
    'b',
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '40',
    '42',
    '43',
    '451-',
    '/host,',
    '{',
    '[',
    '"look"',
    '999',
  ];
  const bodies = fc.sample(
    fc.oneof(
      fc.array(fc.oneof(fc.constantFrom(...signs), words), { maxLength: 12 }).map((parts) => parts.join('')),
      near({ code: room.code }).map((message) => `42["look",${JSON.stringify(message)}]`),
    ),
    { numRuns: 600, seed: SEED + 50 },
  );
  let sid = '';
  for (const body of bodies) {
    const path = '/socket.io/?EIO=4&transport=polling';
    if (sid === '') {
      sid = (JSON.parse((await ask(port, path)).text.slice(1)) as { sid: string }).sid;
      await ask(port, `${path}&sid=${sid}`, { method: 'POST', body: '40' });
    }
    const { status } = await ask(port, `${path}&sid=${sid}`, { method: 'POST', body });
    if (status !== 200) sid = '';
  }
  expect((await lives(classroom)).errors).toBe(0);
  expect((await classroom.joined(room.code, 1)).standing.you.waiting).toBe(false);
}, 30_000);

it('two thousand messages of a window that leads: what the server took of them it can restore', async () => {
  const opened = await Promise.all([1, 2, 3, 4].map(() => classroom.open()));
  await Promise.all(
    opened.map(async ({ room }, i) => {
      const leader = new Actor(
        () => classroom.host(),
        (socket) => socket.emitWithAck('attach', { version: PROTOCOL, ...room, lesson: 'l1', keeps: true }),
      );
      await leader.sends(drawn(hostMessages(room), 500, 30 + i));
    }),
  );
  for (const { room } of opened) await join(classroom.phone(), room.code, 1);
  const { host } = await classroom.open();
  for (const step of [2 ** 53 - 1, 10 ** 12, 3]) await host.emitWithAck('show', question(step));
  expect(await lives(classroom)).toMatchObject({ errors: 0 });
  const { text } = await ask(classroom.server.port, '/health');
  await stop();
  expect(restored()).toHaveLength((JSON.parse(text) as { rooms: number }).rooms);
}, 30_000);
