/** Messages that come all at once: a connection is one phone, or one window, whatever it sends in one breath. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Roster } from '../../../src/classroom/protocol/host';
import { PROTOCOL } from '../../../src/classroom/protocol/limits';
import { attach, Classroom, deviceOf, good, type Host, join, next, question, Tally, vote } from '../classroom';
import { loose } from './support';

let classroom: Classroom;
beforeEach(async () => {
  classroom = await Classroom.start();
});
afterEach(() => classroom.stop());

const states = (host: Host, fits: (states: string[]) => boolean) =>
  next<Roster>(host, 'roster', ({ members }) => fits(members.map((member) => member.state)));

it('two phones on one connection are one phone: the last', async () => {
  const { host, room } = await classroom.open();
  const phone = classroom.phone();
  await Promise.all([1, 2, 3].map((number) => join(phone, room.code, number)));
  await states(host, (all) => all.join() === 'asleep,asleep,here');
  phone.disconnect();
  await states(host, (all) => all.join() === 'asleep,asleep,asleep');
});

it('a window that turns to two rooms at once is a window of the last', async () => {
  const [one, two] = [await classroom.open(), await classroom.open()];
  const both = classroom.host();
  await Promise.all([attach(both, one.room), attach(both, two.room)]);
  one.host.disconnect();
  const later = classroom.host();
  expect((await attach(later, one.room)).leads).toBe(true);
  expect(await later.emitWithAck('show', question(1))).toEqual({ shown: 1 });
});

it('somebody who comes and goes in one breath is not there', async () => {
  const { host, room } = await classroom.open();
  const phone = classroom.phone();
  await next(phone, 'connect');
  loose(phone).emit('join', { version: PROTOCOL, code: room.code, device: deviceOf(1) });
  loose(phone).emit('leave', {});
  loose(phone).emit('join', { version: PROTOCOL, code: room.code, device: deviceOf(2) });
  phone.disconnect();
  const { standing } = await classroom.joined(room.code, 3);
  expect(standing.ticket).not.toBe('');
  const roster = await next<Roster>(host, 'roster', ({ members }) => members.some((member) => member.state === 'here'));
  expect(roster.members.filter((member) => member.state === 'here')).toHaveLength(1);
});

it('the last of many votes sent in one breath is the one that counts', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  good(await host.emitWithAck('show', question(1)));
  const { phone } = await classroom.joined(room.code, 1);
  const choices = ['walk', 'order', 'promise', 'walk', 'order', 'walk', 'promise'];
  const taken = await Promise.all(choices.map((choice) => vote(phone, choice)));
  expect(taken.map((each) => each.choice)).toEqual(choices);
  expect(await tally.until((counts) => counts.promise === 1)).toEqual({ promise: 1 });
});

it('a vote sent in one breath with the join counts', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  good(await host.emitWithAck('show', question(1)));
  const phone = classroom.phone();
  const [, taken] = await Promise.all([join(phone, room.code, 1), vote(phone, 'walk')]);
  expect(taken).toMatchObject({ choice: 'walk' });
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
});

it('a phone that leaves in one breath with its vote leaves it there', async () => {
  const { host, room } = await classroom.open();
  const tally = new Tally(host);
  good(await host.emitWithAck('show', question(1)));
  const { phone } = await classroom.joined(room.code, 1);
  const [taken, left, late] = await Promise.all([
    phone.emitWithAck('vote', { prompt: 1, choice: 'walk' }),
    phone.emitWithAck('leave', {}),
    phone.emitWithAck('vote', { prompt: 1, choice: 'order' }),
  ]);
  expect([taken, left, late]).toMatchObject([{ vote: { choice: 'walk' } }, { left: true }, { refused: 'not-joined' }]);
  expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
});
