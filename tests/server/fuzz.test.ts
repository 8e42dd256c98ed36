/** Hundreds of messages that nobody would send, to every event: the server answers each, and nothing of a room changes. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PROTOCOL } from '../../src/classroom/protocol/limits';
import type { World } from '../../src/server/world';
import { Classroom, deviceOf, good, question, Tally, vote } from './classroom';

/** Far apart for every limit: what is tried here is what lies behind them. */
class Leaping implements World {
  #time = 1_000_000;
  #made = 0;
  now = (): number => {
    this.#time += 10_000;
    return this.#time;
  };
  secret = (bytes: number): string => (this.#made++).toString(16).padStart(bytes * 2, '0');
  pick = (below: number): number => this.#made++ % below;
  after = (ms: number, run: () => void): (() => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
}

let classroom: Classroom;
beforeEach(async () => {
  classroom = await Classroom.start({ world: new Leaping() });
});
afterEach(() => classroom.stop());

const sent = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: false, withBigInt: false }),
  fc.record({ do: fc.string(), shows: fc.constantFrom('ask', 'lobby'), prompt: fc.anything(), choice: fc.anything() }),
  fc.constant(Buffer.from('seven')),
);

/** Fields of real messages, each now and then replaced by something else. */
const nearly = (message: Record<string, unknown>) =>
  fc.record(
    Object.fromEntries(Object.entries(message).map(([key, value]) => [key, fc.oneof(fc.constant(value), sent)])),
  );

interface Raw {
  readonly connected: boolean;
  timeout(ms: number): { emitWithAck(event: string, ...args: unknown[]): Promise<object> };
  emit(event: string, ...args: unknown[]): void;
}

const ANSWER = 5000;

/** Sends it with an answer function, and without. */
async function send(socket: unknown, event: string, messages: readonly unknown[]): Promise<object[]> {
  const raw = socket as Raw;
  const answers: object[] = [];
  for (const message of messages) {
    const plain = plainOf(message);
    raw.emit(event, plain);
    answers.push(await raw.timeout(ANSWER).emitWithAck(event, plain));
    expect(raw.connected).toBe(true);
  }
  return answers;
}

/** What can be sent at all. */
function plainOf(message: unknown): unknown {
  if (Buffer.isBuffer(message)) return message;
  const text = JSON.stringify(message);
  return text === undefined ? undefined : JSON.parse(text);
}

it('answers phones', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  await vote(phone, 'walk');
  const messages = {
    look: nearly({ code: room.code }),
    join: nearly({ version: PROTOCOL, code: room.code, device: deviceOf(2), name: 'x', vote: { prompt: 1 } }),
    vote: nearly({ prompt: 1, choice: 'walk' }),
  };
  for (const [event, message] of Object.entries(messages)) {
    const stranger = classroom.phone();
    for (const answer of await send(stranger, event, fc.sample(message, { seed: 7, numRuns: 60 }))) {
      expect(['room', 'you', 'vote', 'refused'].some((field) => field in answer)).toBe(true);
    }
    await send(stranger, event, fc.sample(sent, { seed: 8, numRuns: 60 }));
    await send(stranger, 'leave', fc.sample(sent, { seed: 9, numRuns: 10 }));
  }
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
  await vote(phone, 'order');
  expect(await tally.until((counts) => counts.order === 1)).toEqual({ order: 1 });
  expect(await metric('errors_total')).toBe(0);
});

it('answers windows, also the one that leads', async () => {
  const { host, room } = await classroom.open();
  const { code, key } = room;
  const messages = {
    open: nearly({ version: PROTOCOL, lesson: 'l1', title: 'T' }),
    attach: nearly({ version: PROTOCOL, code, key, lesson: 'l1', keeps: false }),
    show: nearly({ ...question(1) }),
    log: nearly({ from: 0, facts: [{ at: 1, fact: 'SceneBegan' }] }),
    room: nearly({ do: 'let-in', id: '0a0a0a0a0a0a' }),
    command: nearly({ do: 3 }),
  };
  for (const [event, message] of Object.entries(messages)) {
    await send(classroom.host(), event, fc.sample(message, { seed: 7, numRuns: 40 }));
    await send(host, event, fc.sample(event === 'open' ? sent : message, { seed: 8, numRuns: 40 }));
  }
  good(await host.emitWithAck('attach', { version: PROTOCOL, code, key, lesson: 'l1', keeps: true }));
  expect(await metric('errors_total')).toBe(0);
});

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${classroom.origin}/metrics`)).text();
  return Number(new RegExp(`^rapport_${name} (.*)$`, 'm').exec(text)?.[1]);
}
