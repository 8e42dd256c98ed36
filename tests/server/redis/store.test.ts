/** The rooms in Redis are the rooms in memory: whatever is done to both, in any order, both answer and hold the same. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LessonFact } from '../../../src/classroom/facts';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { entriesOf } from '../../../src/classroom/room/book';
import type { OpInput, RoomOp } from '../../../src/classroom/room/ops';
import { ballotsOf, type RoomState } from '../../../src/classroom/room/state';
import { MemoryStore } from '../../../src/server/store/memory';
import { RedisLink } from '../../../src/server/store/redis/link';
import { RedisStore } from '../../../src/server/store/redis/store';
import type { World } from '../../../src/server/world';
import { ask, closed, KEYS } from '../../classroom/room/room';
import { Redis } from './redis';
import { withRedis } from './verified';

let names = 0;
/** No timer runs: presence is started by hand and stays as it is. */
const world: World = {
  now: () => 5_000_000,
  secret: () => `p${++names}`,
  pick: () => 0,
  after: () => () => {},
};

type Deed = { readonly [K in RoomOp]: { readonly op: K; readonly input: OpInput<K> } }[RoomOp];

const voter = fc.constantFrom('aaaaaaaaaaa1', 'aaaaaaaaaaa2', 'aaaaaaaaaaa3', 'aaaaaaaaaaa4');
const host = fc.constantFrom('h1', 'h2');
const prompt = fc.constantFrom(1, 2);
const choice = fc.constantFrom('walk', 'order', 'no such reply');
const vote = fc.record({ prompt, choice });
const deed = <K extends RoomOp>(op: K, input: fc.Arbitrary<OpInput<K>>) => input.map((of) => ({ op, input: of }));
const settings = fc
  .record({ locked: fc.boolean(), approve: fc.boolean(), names: fc.constantFrom('none' as const, 'name' as const) })
  .map((some) => ({ ...ROOM_SETTINGS, ...some }));
const castFact = fc
  .record({ voter, prompt, choice })
  .map((of): LessonFact => ({ at: 1, fact: 'VotesCast', prompt: of.prompt, votes: { [of.voter]: of.choice } }));

const deeds = fc.oneof(
  { weight: 6, arbitrary: deed('vote', fc.record({ voter, prompt, choice })) },
  {
    weight: 4,
    arbitrary: deed(
      'join',
      fc.record(
        {
          voter,
          socket: fc.constantFrom('s1', 's2'),
          known: fc.boolean(),
          name: fc.constantFrom('Ana', 'Bo'),
          vote,
        },
        { requiredKeys: ['voter', 'socket', 'known'] },
      ),
    ),
  },
  deed('disconnect', fc.record({ voter, socket: fc.constantFrom('s1', 's2') })),
  deed('leave', fc.record({ voter })),
  deed('attach', fc.record({ socket: host, keeps: fc.boolean(), lesson: fc.constantFrom('l1', 'l1', 'l2') })),
  deed('detach', fc.record({ socket: host })),
  {
    weight: 3,
    arbitrary: deed(
      'show',
      fc.record({
        socket: host,
        view: fc.oneof(
          prompt.map((p) => ask(p)),
          prompt.map(closed),
        ),
      }),
    ),
  },
  deed(
    'log',
    fc.record({ socket: host, from: fc.nat(3), facts: fc.array(fc.oneof(castFact, castFact), { maxLength: 3 }) }),
  ),
  deed(
    'room',
    fc.oneof(
      settings.map((of) => ({ act: { do: 'settings' as const, settings: of } })),
      fc
        .record({ do: fc.constantFrom('let-in' as const, 'remove' as const, 'drop-name' as const), id: voter })
        .map((act) => ({ act })),
    ),
  ),
) as fc.Arbitrary<Deed>;

/** A room without what depends on the clock, on the order in memory, and on the process. */
function plain(room: RoomState | undefined) {
  if (!room) return undefined;
  const { lived: _, members, removed, ballots: __, hosts, ...rest } = room;
  const sorted = <T>(entries: Iterable<readonly [string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...rest,
    members: sorted(entriesOf(members)).map(([, { since: ___, sockets, ...member }]) => ({
      ...member,
      sockets: sockets.map((socket) => socket.replace(/^.*\./, '')),
    })),
    size: members.size,
    removed: sorted(entriesOf(removed)),
    ballots: [...ballotsOf(room)]
      .sort(([a], [b]) => a - b)
      .map(([number, { choices, votes }]) => ({ number, choices, votes: sorted(entriesOf(votes)) })),
    hosts: hosts.map(({ socket, keeps, lesson }) => ({ socket, keeps, lesson })),
  };
}

/** Members are in no order that means anything, and so is what they are told. */
const inOrder = (effects: readonly object[] = []): readonly string[] =>
  effects.map((each) => JSON.stringify(each)).sort();

/** As it would be sent. */
const timeless = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

withRedis('rooms in Redis are those in memory', () => {
  let redis: Redis;
  let link: RedisLink;
  let store: RedisStore;
  let second: RedisStore;

  beforeAll(async () => {
    redis = await Redis.start();
    link = await RedisLink.open(redis.url);
    const around = { effects: async () => {}, anew: () => {} };
    store = new RedisStore(link, world, 10_000);
    second = new RedisStore(link, world, 10_000);
    await store.start(around);
    await second.start(around);
  });
  afterAll(async () => {
    await store.stop();
    await redis.stop();
  });

  let rooms = 0;
  const newRoom = () => ({ ...KEYS, code: `ROOM${++rooms}`, lesson: 'l1', title: 'The Door' });

  it('answers and holds the same whatever is done, by either of two processes', async () => {
    const run = fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), deeds), { maxLength: 40 }), async (all) => {
      const of = newRoom();
      const memory = new MemoryStore(10);
      await memory.create(of, 0);
      expect(await store.create(of)).toBe('made');
      for (const [other, { op, input }] of all) {
        const expected = await memory.act(of.code, op, input, 0);
        // A connection belongs to one process.
        const elsewhere = 'socket' in input && /^s/.test(input.socket) ? input.socket === 's2' : other;
        const { answer, effects } = (await (elsewhere ? second : store).act(of.code, op, input)) ?? {};
        expect(timeless({ answer, effects: inOrder(effects) })).toEqual(
          timeless({ answer: expected?.answer, effects: inOrder(expected?.effects) }),
        );
      }
      expect(timeless(plain(await store.read(of.code)))).toEqual(timeless(plain(await memory.read(of.code))));
      await store.forget(of.code);
    });
    await fc.assert(run, { numRuns: 60 });
  });

  it('lets every one of many newcomers in, each with a number of its own, though two processes take them at once', async () => {
    const of = newRoom();
    await store.create(of);
    const joins = Array.from({ length: 200 }, (_, i) => ({
      voter: i.toString(16).padStart(12, '0'),
      socket: `s${i}`,
      known: false,
    }));
    await Promise.all(joins.map((input, i) => (i % 2 ? store : second).act(of.code, 'join', input)));
    const room = await store.read(of.code);
    const numbers = [...entriesOf(room!.members)].map(([, member]) => member.number);
    expect(numbers.sort((a, b) => a - b)).toEqual(joins.map((_, i) => i + 1));
  });

  it('counts the time of a vote by one clock for all', async () => {
    const of = newRoom();
    await store.create(of);
    await store.act(of.code, 'attach', { socket: 'h', keeps: true, lesson: 'l1' });
    const join = { voter: 'aaaaaaaaaaa1', socket: 's', known: false };
    await store.act(of.code, 'join', join);
    await store.act(of.code, 'show', { socket: 'h', view: ask(1, { left: 60_000, running: true }) });
    const { deadline } = (await store.read(of.code))!;
    // By the clock of this process, which stands still somewhere in 1970.
    expect(deadline).toBeGreaterThan(5_000_000 + 50_000);
    expect(deadline).toBeLessThanOrEqual(5_000_000 + 60_000);
    const cast = { voter: 'aaaaaaaaaaa1', prompt: 1, choice: 'walk' };
    expect((await second.act(of.code, 'vote', cast))?.answer).toEqual({ prompt: 1, choice: 'walk' });
    await store.act(of.code, 'show', { socket: 'h', view: ask(2, { left: 0, running: true }) });
    await link.command('HSET', `rapport:{${of.code}}`, 'deadline', '1000');
    expect((await second.act(of.code, 'vote', { ...cast, prompt: 2 }))?.answer).toEqual({ refused: 'closed' });
  });

  it('takes a proved vote for newer than one of an earlier run of Redis, and its own for newer than a proved one', async () => {
    const of = newRoom();
    await store.create(of);
    await store.act(of.code, 'attach', { socket: 'h', keeps: true, lesson: 'l1' });
    const join = { voter: 'aaaaaaaaaaa1', socket: 's', known: false };
    await store.act(of.code, 'join', join);
    await store.act(of.code, 'show', { socket: 'h', view: ask(1) });
    const cast = { voter: 'aaaaaaaaaaa1', prompt: 1, choice: 'walk' };
    await store.act(of.code, 'vote', cast);
    const proved = { ...join, vote: { prompt: 1, choice: 'order' } };
    expect((await store.act(of.code, 'join', proved))?.answer).toMatchObject({ vote: { choice: 'walk' } });
    await link.command('HSET', `rapport:{${of.code}}:votes:1`, 'aaaaaaaaaaa1', '00000000:walk');
    expect((await store.act(of.code, 'join', proved))?.answer).toMatchObject({ vote: { choice: 'order' } });
  });

  it('keeps a room for twelve hours, and forgets it whole', async () => {
    const of = newRoom();
    await store.create(of);
    await store.act(of.code, 'attach', { socket: 'h', keeps: true, lesson: 'l1' });
    await store.act(of.code, 'join', { voter: 'aaaaaaaaaaa1', socket: 's', known: false });
    await store.act(of.code, 'show', { socket: 'h', view: ask(1) });
    await store.act(of.code, 'vote', { voter: 'aaaaaaaaaaa1', prompt: 1, choice: 'walk' });
    const keys = async () => (await link.command('KEYS', `rapport:{${of.code}}*`)) as string[];
    expect(await keys()).toHaveLength(4);
    for (const key of await keys()) {
      expect(Number(await link.command('PTTL', key))).toBeGreaterThan(11.9 * 3_600_000);
    }
    await store.forget(of.code);
    expect(await keys()).toEqual([]);
  });
});
