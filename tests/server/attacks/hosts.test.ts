/** Somebody who would lead a room that is not theirs. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOM_SETTINGS, type Roster } from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import { attach, Classroom, deviceOf, good, type Host, next, question, Tally, vote } from '../classroom';
import { type Loose, lives, loose, Stopped, told } from './support';

let classroom: Classroom;
let world: Stopped;
beforeEach(async () => {
  world = new Stopped();
  classroom = await Classroom.start({ world });
});
afterEach(() => classroom.stop());

const settings = { ...ROOM_SETTINGS, locked: true, names: 'name' };
/** Everything that leads a room, as it would be taken from whoever leads it. */
const LEADING = [
  ['show', question(50, { words: 'Stolen' })],
  ['log', { from: 0, facts: [{ at: 1, fact: 'SceneBegan' }] }],
  ['room', { do: 'settings', settings }],
  ['room', { do: 'let-in', id: '0'.repeat(12) }],
  ['room', { do: 'remove', id: '0'.repeat(12) }],
  ['room', { do: 'drop-name', id: '0'.repeat(12) }],
  ['room', { do: 'close' }],
  ['command', { do: 'close', prompt: 1 }],
] as const;

async function all(socket: Loose): Promise<unknown[]> {
  const is: unknown[] = [];
  for (const [event, message] of LEADING) is.push(await socket.emitWithAck(event, message));
  return is;
}

/** The room as it was: open, unlocked, with its phones, and the picture that its leader shows. */
async function unchanged(host: Host, code: string): Promise<void> {
  const { standing } = await classroom.joined(code, 900);
  expect(standing.view).toMatchObject({ shows: 'ask', words: 'At the intake' });
  expect(standing.room.names).toBe('none');
  expect((await next<Roster>(host, 'roster')).settings).toEqual(ROOM_SETTINGS);
}

it('a phone that sends the messages of a host gets no answer, and nothing comes of it', async () => {
  const { host, room } = await classroom.open();
  good(await host.emitWithAck('show', question(1)));
  const { phone } = await classroom.joined(room.code, 1);
  const heard = told(host);
  for (const [event, message] of LEADING) loose(phone).emit(event, message);
  loose(phone).emit('open', { version: PROTOCOL, lesson: 'l1', title: 'T' });
  loose(phone).emit('attach', { version: PROTOCOL, ...room, lesson: 'l1', keeps: true });
  // Whatever was sent before this answer has been read.
  good(await phone.emitWithAck('look', { code: room.code }));
  await unchanged(host, room.code);
  expect(new Set(heard.map(([event]) => event))).toEqual(new Set(['roster', 'health']));
});

it('a window without a key, or with a wrong one, leads nothing', async () => {
  const { host, room } = await classroom.open();
  good(await host.emitWithAck('show', question(1)));
  const stranger = classroom.host();
  const heard = told(stranger);
  expect(new Set((await all(loose(stranger))).map((is) => JSON.stringify(is)))).toEqual(
    new Set([JSON.stringify({ refused: 'not-joined' })]),
  );
  const near = room.key.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  for (const key of [near, deviceOf(0), room.key.toUpperCase(), room.key.slice(1), '', '__proto__', null, {}]) {
    const answer = await loose(stranger).emitWithAck('attach', {
      ...{ version: PROTOCOL, code: room.code, key, lesson: 'l1', keeps: true },
    });
    expect(['no-room', 'malformed']).toContain((answer as { refused?: string }).refused);
  }
  expect(await loose(stranger).emitWithAck('show', question(60))).toEqual({ refused: 'not-joined' });
  await classroom.joined(room.code, 1);
  await unchanged(host, room.code);
  expect(heard).toEqual([]);
});

it('a window that follows acts on the people, but neither shows, nor logs, nor leads', async () => {
  const { host, room } = await classroom.open();
  good(await host.emitWithAck('show', question(1)));
  const tablet = classroom.host();
  await attach(tablet, room, 'l1', false);
  expect(await tablet.emitWithAck('show', question(60, { words: 'Stolen' }))).toEqual({ refused: 'not-joined' });
  expect(await tablet.emitWithAck('log', { from: 0, facts: [] })).toEqual({ refused: 'not-joined' });
  const votes = told(tablet);
  const { phone } = await classroom.joined(room.code, 1);
  const tally = new Tally(host);
  await vote(phone, 'walk');
  await tally.until((counts) => counts.walk === 1);
  await unchanged(host, room.code);
  expect(votes.filter(([event]) => event === 'votes' || event === 'lead')).toEqual([]);
  // Even when nobody else is there.
  host.disconnect();
  await next(tablet, 'roster');
  expect(await tablet.emitWithAck('show', question(61))).toEqual({ refused: 'not-joined' });
  expect(await tablet.emitWithAck('log', { from: 0, facts: [] })).toEqual({ refused: 'not-joined' });
});

it('the leader of one room has no say in another, whatever it names', async () => {
  const { host, room } = await classroom.open();
  good(await host.emitWithAck('show', question(1)));
  await classroom.joined(room.code, 1);
  const { members } = await next<Roster>(host, 'roster', (roster) => roster.members.length === 1);
  const other = await classroom.open('l2');
  for (const [event, message] of LEADING.slice(0, -2)) {
    await loose(other.host).emitWithAck(event, { ...message, code: room.code, id: members[0]?.id });
  }
  // With the code of one room and the key of its own.
  for (const [code, key] of [
    [room.code, other.room.key],
    [other.room.code, room.key],
  ]) {
    const message = { version: PROTOCOL, code: code ?? '', key: key ?? '', lesson: 'l1', keeps: true };
    expect(await other.host.emitWithAck('attach', message)).toEqual({ refused: 'no-room' });
  }
  expect(await other.host.emitWithAck('room', { do: 'close' })).toEqual({ done: true });
  await unchanged(host, room.code);
});

it('a window that turns to another room leads the first no longer', async () => {
  const [one, two] = [await classroom.open(), await classroom.open()];
  const second = classroom.host();
  await attach(second, one.room);
  const leads = next<boolean>(second, 'lead');
  await attach(one.host, two.room);
  expect(await leads).toBe(true);
  expect(await one.host.emitWithAck('show', question(9))).toEqual({ refused: 'not-joined' });
  expect(await second.emitWithAck('show', question(9))).toEqual({ shown: 9 });
});

it('keys that are guessed all at once are as few as those that are guessed one after another', async () => {
  const { room } = await classroom.open();
  const guesser = classroom.host();
  await loose(guesser).emitWithAck('show', question(1));
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      guesser.emitWithAck('attach', {
        ...{ version: PROTOCOL, code: room.code, key: deviceOf(i), lesson: 'l1', keeps: true },
      }),
    ),
  );
  const refusals = answers.map((is) => ('refused' in is ? is.refused : 'in'));
  expect(refusals.filter((is) => is === 'no-room').length).toBeLessThanOrEqual(10);
  expect(refusals).not.toContain('in');
});

it('floods from a window elsewhere that has no key are cut like those of a phone', async () => {
  const open = await Classroom.start({ world, hostsFromLan: true });
  const guesser = open.host({ origin: open.origin, 'x-forwarded-for': '192.168.8.44' });
  await next(guesser, 'connect');
  const cut = next(guesser, 'disconnect');
  for (let i = 0; i < 400; i += 1) loose(guesser).emit('show', { i });
  await cut;
  const heavy = open.host({ origin: open.origin, 'x-forwarded-for': '192.168.8.44' });
  await next(heavy, 'connect');
  const gone = next(heavy, 'disconnect');
  loose(heavy).emit('log', { from: 0, facts: 'x'.repeat(900_000) });
  await gone;
  await lives(open);
  await open.stop();
});

it('a fault inside the server is told as one, is counted, and ends nothing', async () => {
  const { room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  world.secret = () => {
    throw new Error('There is no chance left.');
  };
  const again = { refused: 'trouble', again: 1000 };
  expect(await classroom.host().emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'T' })).toEqual(again);
  // Nobody waits for an answer of this one.
  loose(classroom.host()).emit('open', { version: PROTOCOL, lesson: 'l1', title: 'T' });
  await classroom.host().emitWithAck('open', { version: PROTOCOL, lesson: 'l1', title: 'T' });
  expect((await lives(classroom)).errors).toBeGreaterThanOrEqual(2);
  expect(await phone.emitWithAck('look', { code: room.code })).toHaveProperty('room');
});

it('a facilitator who sends a lot is not cut', async () => {
  const { host } = await classroom.open();
  const views = Array.from({ length: 400 }, (_, i) => host.emitWithAck('show', question(i + 1)));
  expect((await Promise.all(views)).at(-1)).toEqual({ shown: 400 });
  const facts = Array.from({ length: 3 }, () => ({
    ...{ at: 1, fact: 'NoteWritten' as const, decision: 'd', text: 'x'.repeat(20_000) },
  }));
  expect(await host.emitWithAck('log', { from: 0, facts })).toEqual({ facts: 3 });
});
