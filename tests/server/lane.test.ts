/** Votes on a web socket take a short way beneath the library. Nobody can tell by what comes of it. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Refused, TakenVote } from '../../src/classroom/protocol/phone';
import type { World } from '../../src/server/world';
import { Classroom, good, type Host, join, next, type Phone, question, vote } from './classroom';

let classroom: Classroom;
let now = 0;
let seed = 0;
/** What was to be done later, while a test holds it back. */
let held: Set<() => void> | undefined;

/** Time goes on when a test says so: what a limit counts is then the same for both. */
const WORLD: World = {
  now: () => now,
  secret: (bytes) => Array.from({ length: 2 * bytes }, () => WORLD.pick(16).toString(16)).join(''),
  pick: (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed >> 8) % below;
  },
  after: (ms, run) => {
    if (held) {
      held.add(run);
      return () => held?.delete(run);
    }
    // Votes wait for the next tick, one after the other.
    const timer = setTimeout(run, ms <= 100 ? 1 : ms);
    return () => clearTimeout(timer);
  },
};

beforeEach(async () => {
  [now, seed, held] = [1_000_000, 1, undefined];
  classroom = await Classroom.start({ world: WORLD });
});
afterEach(() => classroom.stop());

type Step =
  | { readonly does: 'vote'; readonly message: unknown }
  | { readonly does: 'show'; readonly prompt: number }
  | { readonly does: 'lock' | 'wait' | 'leave' | 'join' };

const message = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ prompt: fc.integer({ min: 1, max: 3 }), choice: fc.constantFrom('walk', 'order') }),
  },
  fc.record({
    prompt: fc.integer({ min: -1, max: 2 }),
    choice: fc.constantFrom('', 'swim', 'wälk 🚪', 'w'.repeat(201)),
  }),
  fc.record({ prompt: fc.constant(1), choice: fc.constant('walk'), more: fc.string() }),
  fc.constantFrom(null, [], {}, 'walk', { prompt: '1', choice: 'walk' }, { prompt: 1.5, choice: 'walk' }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('vote' as const), message }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('show' as const), prompt: fc.integer({ min: 1, max: 3 }) }) },
  fc.record({ does: fc.constantFrom('wait' as const, 'leave' as const, 'join' as const) }),
);

interface Side {
  readonly host: Host;
  readonly code: string;
  readonly phone: Phone;
  /** The pictures that this host has shown. */
  shown: number;
  /** What it has heard last of each vote: its choices, without the voters. */
  readonly heard: Map<number, string[]>;
}

async function side(transport: 'websocket' | 'polling'): Promise<Side> {
  const { host, room } = await classroom.open();
  const phone = classroom.phoneOn(transport);
  good(await join(phone, room.code, 1));
  const heard = new Map<number, string[]>();
  host.on('votes', ({ prompt, votes }) => heard.set(prompt, Object.values(votes)));
  return { host, code: room.code, phone, shown: 0, heard };
}

async function does(it: Side, step: Step): Promise<unknown> {
  const { host, phone, code } = it;
  switch (step.does) {
    case 'vote': {
      const answer = await (phone as unknown as Asks).emitWithAck('vote', step.message);
      return 'vote' in answer ? { ...answer.vote, receipt: answer.vote.receipt.length } : answer;
    }
    case 'show': {
      it.shown += 1;
      return host.emitWithAck('show', question(it.shown, { prompt: step.prompt }));
    }
    case 'leave':
      return phone.emitWithAck('leave', {});
    case 'join':
      return 'refused' in (await join(phone, code, 1));
    default:
      now += 400;
      return undefined;
  }
}

interface Asks {
  emitWithAck(event: 'vote', message: unknown): Promise<{ vote: TakenVote } | Refused>;
}

it('gives the answers of the long way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const began = now;
      const [short, long] = [await side('websocket'), await side('polling')];
      for (const each of steps) {
        const answers = [await does(short, each), await does(long, each)];
        expect(answers[0]).toEqual(answers[1]);
      }
      const tallies = await Promise.all([short, long].map(ended));
      expect(tallies[0]).toEqual(tallies[1]);
      for (const { host, phone } of [short, long]) {
        phone.disconnect();
        host.disconnect();
      }
      // The rooms that one computer opens have a limit, too.
      now = began + 100_000;
    }),
    { numRuns: 40 },
  );
});

/** Once the vote is closed, everything has gone out. */
async function ended({ host, heard }: Side): Promise<unknown> {
  await host.emitWithAck('show', { shows: 'lobby', title: 'The Door', step: 1000 });
  return [...heard];
}

it('keeps the order of what came in one breath', async () => {
  const { host, room } = await classroom.open();
  const phone = classroom.phoneOn('websocket');
  good(await join(phone, room.code, 1));
  good(await host.emitWithAck('show', question(1)));
  const told = next<{ votes: Record<string, string> }>(host, 'votes');
  const answers = await Promise.all([
    phone.emitWithAck('vote', { prompt: 1, choice: 'walk' }),
    phone.emitWithAck('leave', {}),
    phone.emitWithAck('vote', { prompt: 1, choice: 'order' }),
    join(phone, room.code, 2),
    phone.emitWithAck('vote', { prompt: 1, choice: 'promise' }),
  ]);
  expect(answers).toMatchObject([
    { vote: { choice: 'walk' } },
    { left: true },
    { refused: 'not-joined' },
    { you: { waiting: false } },
    { vote: { choice: 'promise' } },
  ]);
  expect(Object.values((await told).votes)).toContain('promise');
});

it('judges a vote by when it came, and before whatever came after it', async () => {
  const { host, room } = await classroom.open();
  const phones = [1, 2, 3].map(() => classroom.phoneOn('websocket'));
  for (const [i, phone] of phones.entries()) good(await join(phone, room.code, i + 1));
  const [early, late, gone] = phones as [Phone, Phone, Phone];
  const other = classroom.phoneOn('websocket');
  await came(other);
  // What waits for the next tick goes on waiting.
  held = new Set();
  good(await host.emitWithAck('show', question(1, { left: 60_000 })));
  const votes: string[] = [];
  host.on('votes', (news) => votes.push(...Object.values(news.votes)));

  const first = early.emitWithAck('vote', { prompt: 1, choice: 'walk' });
  let answered = false;
  void first.then(() => (answered = true));
  await came(other);
  expect(answered).toBe(false);
  now += 120_000;
  const second = late.emitWithAck('vote', { prompt: 1, choice: 'walk' });
  await came(other);
  // Whoever asks for something else, it is done after the votes.
  await join(other, room.code, 4);
  expect([await first, await second]).toMatchObject([{ vote: { choice: 'walk' } }, { refused: 'closed' }]);

  good(await host.emitWithAck('show', question(2, { prompt: 2 })));
  const third = early.emitWithAck('vote', { prompt: 2, choice: 'order' });
  gone.emit('vote', { prompt: 2, choice: 'order' }, () => {});
  await came(other);
  // Its end is something that comes after its vote.
  gone.disconnect();
  expect(await third).toMatchObject({ vote: { choice: 'order' } });
  good(await host.emitWithAck('show', { shows: 'lobby', title: 'The Door', step: 9 }));
  expect(votes).toEqual(['walk', 'order', 'order']);
});

it('tells the facilitator how long votes took, their wait for others included', async () => {
  const { host, answer } = await oneWaits();
  now += 80;
  const told = next<{ voteMs?: number }>(host, 'health');
  good(await host.emitWithAck('show', { shows: 'lobby', title: 'The Door', step: 9 }));
  expect(await answer).toMatchObject({ vote: { choice: 'walk' } });
  expect((await told).voteMs).toBe(80);
});

it('takes and answers the votes that have come before it stops', async () => {
  const { answer } = await oneWaits();
  await classroom.server.stop();
  expect(await answer).toMatchObject({ vote: { choice: 'walk' } });
});

/** One vote is at the server, and waits for others. */
async function oneWaits() {
  const { host, room } = await classroom.open();
  const phone = classroom.phoneOn('websocket');
  const other = classroom.phoneOn('websocket');
  good(await join(phone, room.code, 1));
  await came(other);
  held = new Set();
  good(await host.emitWithAck('show', question(1)));
  const answer = phone.emitWithAck('vote', { prompt: 1, choice: 'walk' });
  await came(other);
  return { host, answer };
}

/** What was sent before, by whichever phone, is at the server: another is answered, for its form, without a turn. */
async function came(witness: Phone): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) await new Promise(setImmediate);
  expect(await (witness as unknown as Asks).emitWithAck('vote', {})).toEqual({ refused: 'malformed' });
}

it('holds the limit of votes, and cuts a flood of them', async () => {
  const { host, room } = await classroom.open();
  const phone = classroom.phoneOn('websocket');
  good(await join(phone, room.code, 1));
  good(await host.emitWithAck('show', question(1)));
  const choices = ['walk', 'order'];
  const taken: TakenVote[] = [];
  for (let i = 0; i < 20; i += 1) taken.push(await vote(phone, choices[i % 2] ?? ''));
  expect(taken.map(({ choice }) => choice)).toEqual(Array.from({ length: 20 }, (_, i) => choices[i % 2]));
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'slow-down', again: 250 });
  const cut = new Promise<string>((resolve) => phone.once('disconnect', resolve));
  for (let i = 0; i < 400; i += 1) phone.emit('vote', { prompt: 1, choice: 'walk' }, () => {});
  expect(await cut).toBe('transport close');
});

it('tells the leading window of more votes than fit a short frame', async () => {
  const { host, room } = await classroom.open();
  const many = Array.from({ length: 40 }, (_, i) => ({ id: `${i}-${'x'.repeat(190)}`, letter: 'A', text: 'Say it.' }));
  good(await host.emitWithAck('show', question(1, { choices: many })));
  const phones = await Promise.all(
    // They come in whole bunches, which wait for no tick.
    Array.from({ length: 6 * 64 }, async (_, i) => {
      const phone = classroom.phoneOn('websocket');
      good(await join(phone, room.code, i + 1));
      return phone;
    }),
  );
  const told = next<{ votes: Record<string, string> }>(host, 'votes');
  held = new Set();
  await Promise.all(phones.map((phone, i) => vote(phone, many[i % 40]?.id ?? '')));
  for (const run of held) run();
  const { votes } = await told;
  expect(JSON.stringify(votes).length).toBeGreaterThan(2 ** 16);
  expect(Object.values(votes).sort()).toEqual(phones.map((_, i) => many[i % 40]?.id).sort());
});
