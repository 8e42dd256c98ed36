import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RoomHealth, Roster } from '../../src/classroom/protocol/host';
import { ROOM_SETTINGS } from '../../src/classroom/protocol/host';
import type { PhoneView } from '../../src/classroom/protocol/phone';
import { attach, Classroom, good, join, next, question, Tally, vote } from './classroom';

let classroom: Classroom;
beforeEach(async () => {
  classroom = await Classroom.start();
});
afterEach(() => classroom.stop());

it('takes a room from join over vote and tally to the reveal', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  const { phone, standing } = await classroom.joined(room.code.toLowerCase(), 1);
  expect(standing).toMatchObject({
    room: { code: room.code, title: 'The Door', names: 'none' },
    view: { shows: 'lobby' },
  });
  const asked = next<PhoneView>(phone, 'view');
  good(await host.emitWithAck('show', question(1)));
  expect(await asked).toMatchObject({ shows: 'ask', prompt: 1 });
  const one = await vote(phone, 'walk');
  expect(one).toMatchObject({ prompt: 1, choice: 'walk', receipt: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });

  await vote(phone, 'order');
  expect(await tally.until((counts) => counts.order === 1)).toEqual({ order: 1 });

  const shown = next<PhoneView>(phone, 'view', (view) => view.shows === 'result');
  const health = next<RoomHealth>(host, 'health');
  good(
    await host.emitWithAck('show', {
      shows: 'result',
      title: 'The Door',
      step: 2,
      prompt: 1,
      words: 'At the intake',
      rows: [{ id: 'order', letter: 'B', text: 'Say order.', count: 1 }],
    }),
  );
  expect(await shown).toMatchObject({ rows: [{ count: 1 }] });
  expect(await health).toMatchObject({ here: 1, voteMs: expect.any(Number) });
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'closed' });
});

it('gives a vote that is sent again its receipt again, and refuses what is no choice', async () => {
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  const first = await vote(phone, 'walk');
  expect(await vote(phone, 'walk')).toEqual(first);
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: '__proto__' })).toEqual({ refused: 'no-choice' });
  expect(await phone.emitWithAck('vote', { prompt: 2, choice: 'walk' })).toEqual({ refused: 'closed' });
});

it('shows a phone that comes late, or again, where the room is, with its own vote', async () => {
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1, { left: 60_000, running: true })));
  await vote(phone, 'walk');
  const late = await classroom.joined(room.code, 2);
  expect(late.standing.view).toMatchObject({ shows: 'ask', prompt: 1 });
  expect(late.standing.vote).toBeUndefined();
  phone.disconnect();
  const again = await classroom.joined(room.code, 1);
  expect(again.standing.vote).toMatchObject({ prompt: 1, choice: 'walk' });
});

it('counts two tabs of a phone once, and shows both the same', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  const one = await classroom.joined(room.code, 1);
  const two = await classroom.joined(room.code, 1);
  const both = [one, two].map(({ phone }) => next<PhoneView>(phone, 'view'));
  good(await host.emitWithAck('show', question(1)));
  expect((await Promise.all(both)).map((view) => view.shows)).toEqual(['ask', 'ask']);
  await vote(one.phone, 'walk');
  await vote(two.phone, 'order');
  expect(await tally.until((counts) => counts.order === 1)).toEqual({ order: 1 });
  one.phone.disconnect();
  const roster = await next<Roster>(host, 'roster');
  expect(roster.members).toMatchObject([{ number: 1, state: 'here' }]);
});

it('keeps newcomers out of a locked room, and lets in whoever was there', async () => {
  const { host, room } = await classroom.open();
  const { phone, standing } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, locked: true } }));
  phone.disconnect();
  expect(await join(classroom.phone(), room.code, 2)).toEqual({ refused: 'locked' });
  expect((await classroom.joined(room.code, 1)).standing.ticket).toBe(standing.ticket);
});

it('lets people wait at the door: no vote, no ticket, until the facilitator lets them in', async () => {
  const { host, room } = await classroom.open();
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, approve: true } }));
  const { phone, standing } = await classroom.joined(room.code, 1);
  expect(standing).toMatchObject({ you: { waiting: true }, ticket: '' });
  good(await host.emitWithAck('show', question(1)));
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'waiting' });
  const { members } = await next<Roster>(host, 'roster', (roster) => roster.members.length === 1);
  const shown = next<PhoneView>(phone, 'view');
  good(await host.emitWithAck('room', { do: 'let-in', id: members[0]?.id ?? '' }));
  expect(await shown).toMatchObject({ shows: 'ask' });
  await vote(phone, 'walk');
});

it('removes a phone for good', async () => {
  const { host, room } = await classroom.open();
  const roster = next<Roster>(host, 'roster', ({ members }) => members.length === 1);
  const { phone, standing } = await classroom.joined(room.code, 1);
  const over = next(phone, 'over');
  good(await host.emitWithAck('room', { do: 'remove', id: (await roster).members[0]?.id ?? '' }));
  expect(await over).toEqual({ refused: 'removed' });
  good(await host.emitWithAck('show', question(1)));
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'removed' });
  expect(await join(classroom.phone(), room.code, 1, { ticket: standing.ticket })).toEqual({ refused: 'removed' });
});

it('forgets a phone that leaves; its vote stays', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  await vote(phone, 'walk');
  expect(await phone.emitWithAck('leave', {})).toEqual({ left: true });
  expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'order' })).toEqual({ refused: 'not-joined' });
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
});

it('hands the lead on when the leading window goes, with every vote', async () => {
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('show', question(1)));
  await vote(phone, 'walk');
  const wall = classroom.host();
  expect((await attach(wall, room)).leads).toBe(false);
  expect(await wall.emitWithAck('show', question(2))).toEqual({ refused: 'not-joined' });
  const tally = new Tally(wall);
  const leads = next(wall, 'lead');
  host.disconnect();
  expect(await leads).toBe(true);
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
  expect(await wall.emitWithAck('show', question(2))).toEqual({ shown: 2 });
});

it('brings a command of a window that follows to the leader, and its answer back', async () => {
  const { host, room } = await classroom.open();
  const tablet = classroom.host();
  const attached = await attach(tablet, room, 'l1', false);
  expect(attached.leads).toBe(false);
  host.on('command', (command, answer) => answer({ told: `heard ${command.do}` }));
  expect(await tablet.emitWithAck('command', { do: 'begin' })).toEqual({ told: 'heard begin' });
  const told = next(tablet, 'log');
  const facts = [{ at: 1, fact: 'SceneBegan' as const }];
  expect(await host.emitWithAck('log', { from: 0, facts })).toEqual({ facts: 1 });
  expect(await told).toEqual({ from: 0, facts });
  expect((await attach(classroom.host(), room, 'l1', false)).log).toEqual(facts);
  host.disconnect();
  await next(tablet, 'roster');
  expect(await tablet.emitWithAck('command', { do: 'begin' })).toMatchObject({ refused: 'trouble' });
});

it('tells everybody when the room is closed, those at the door as well', async () => {
  const { host, room } = await classroom.open();
  const { phone } = await classroom.joined(room.code, 1);
  good(await host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, approve: true } }));
  const waiting = await classroom.joined(room.code, 2);
  const over = [phone, waiting.phone, host].map((socket) => next(socket, 'over'));
  good(await host.emitWithAck('room', { do: 'close' }));
  expect(await Promise.all(over)).toEqual(Array(3).fill({ refused: 'no-room' }));
  expect(await phone.emitWithAck('look', { code: room.code })).toEqual({ refused: 'no-room' });
});
