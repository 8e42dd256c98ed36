/** Somebody who claims to be another, to have voted, or to have been let in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOM_SETTINGS, type Roster } from '../../../src/classroom/protocol/host';
import type { PhoneJoin, TakenVote } from '../../../src/classroom/protocol/phone';
import { Classroom, deviceOf, good, type Host, join, next, question, Tally, vote } from '../classroom';
import { lives, loose, Stopped } from './support';

let classroom: Classroom;
let host: Host;
let code: string;
let tally: Tally;
let world: Stopped;
beforeEach(async () => {
  world = new Stopped();
  classroom = await Classroom.start({ world });
  const opened = await classroom.open();
  ({ host } = opened);
  ({ code } = opened.room);
  tally = new Tally(host);
});
afterEach(() => classroom.stop());

const settle = (more: Partial<typeof ROOM_SETTINGS>) =>
  host.emitWithAck('room', { do: 'settings', settings: { ...ROOM_SETTINGS, ...more } }).then(good);
const closed = () => host.emitWithAck('show', { shows: 'closed', title: 'The Door', step: 9, prompt: 1 }).then(good);
const member = async (number: number): Promise<string> => {
  const { members } = await next<Roster>(host, 'roster', (roster) => roster.members.some((m) => m.number === number));
  return members.find((each) => each.number === number)?.id ?? '';
};
const forged = (receipt: string, more: Partial<TakenVote> = {}): Partial<PhoneJoin> => ({
  vote: { prompt: 1, choice: 'walk', receipt, ...more },
});

describe('a receipt', () => {
  it('counts for nobody else, for no other reply and for no other vote, as long as it is near', async () => {
    const { phone } = await classroom.joined(code, 1);
    good(await host.emitWithAck('show', question(1)));
    const taken = await vote(phone, 'walk');
    await closed();
    const other = await classroom.joined(code, 2, { vote: taken });
    expect(other.standing.vote).toBeUndefined();
    for (const claim of [
      { ...taken, choice: 'order' },
      { ...taken, choice: '__proto__' },
      { ...taken, prompt: 2 },
      { ...taken, receipt: taken.receipt.toUpperCase() },
      { ...taken, receipt: taken.receipt.slice(1) },
      { ...taken, receipt: '' },
    ]) {
      const { standing } = await classroom.joined(code, 1, { vote: claim });
      expect(standing.vote).toEqual(taken);
    }
    expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
    expect([...tally.votes.keys()]).toEqual([1]);
  });

  it('of another room is worth nothing here', async () => {
    const other = await classroom.open();
    good(await other.host.emitWithAck('show', question(1)));
    const { phone, standing } = await classroom.joined(other.room.code, 1);
    const taken = await vote(phone, 'walk');
    good(await host.emitWithAck('show', question(1)));
    await settle({ locked: true });
    expect(await join(classroom.phone(), code, 1, { ticket: standing.ticket })).toEqual({ refused: 'locked' });
    await settle({ locked: false });
    const here = await classroom.joined(code, 1, { vote: taken });
    expect(here.standing.vote).toBeUndefined();
  });

  it('of no shape at all is refused, or believed as little', async () => {
    good(await host.emitWithAck('show', question(1)));
    for (const receipt of ['0'.repeat(32), 'f'.repeat(32), '__proto__', '']) {
      const { standing } = await classroom.joined(code, 3, forged(receipt));
      expect(standing.vote).toBeUndefined();
    }
    for (const more of [{ prompt: Number.NaN }, { prompt: 1e308 }, { prompt: -1 }, { prompt: 1.5 }, { choice: '' }]) {
      expect(await join(classroom.phone(), code, 3, forged('0'.repeat(32), more))).toEqual({ refused: 'malformed' });
    }
    expect(await join(classroom.phone(), code, 3, forged('0'.repeat(33)))).toEqual({ refused: 'malformed' });
  });
});

describe('a ticket', () => {
  it('opens a locked room to its phone alone', async () => {
    const { standing } = await classroom.joined(code, 1);
    await settle({ locked: true });
    for (const ticket of [standing.ticket, '0'.repeat(32), '', 'constructor', standing.ticket.slice(0, 31)]) {
      expect(await join(classroom.phone(), code, 2, { ticket })).toEqual({ refused: 'locked' });
    }
    expect(await join(classroom.phone(), code, 1)).toMatchObject({ ticket: standing.ticket });
  });

  it('is nothing that somebody at the door could have, and lets no other phone past it', async () => {
    const { standing } = await classroom.joined(code, 1);
    await settle({ approve: true });
    const late = await classroom.joined(code, 2, { ticket: standing.ticket });
    expect(late.standing).toMatchObject({ you: { waiting: true }, ticket: '' });
    good(await host.emitWithAck('show', question(1)));
    for (const again of [{ ticket: '' }, forged('0'.repeat(32)), { ticket: standing.ticket }]) {
      expect((await classroom.joined(code, 2, again)).standing).toMatchObject({ you: { waiting: true }, ticket: '' });
    }
    expect(await late.phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'waiting' });
  });
});

it('somebody at the door hears nothing of the scene, nor of who is in', async () => {
  await settle({ approve: true });
  const { phone, standing } = await classroom.joined(code, 1);
  const heard: string[] = [];
  phone.onAny((event: string, ...args: unknown[]) => heard.push(`${event} ${JSON.stringify(args)}`));
  for (let step = 1; step < 4; step += 1) good(await host.emitWithAck('show', question(step)));
  await classroom.joined(code, 2);
  expect(await join(phone, code, 1)).toMatchObject({ view: { shows: 'lobby' }, ticket: '' });
  expect(standing.view).toEqual({ shows: 'lobby', title: 'The Door', step: 0 });
  expect(heard).toEqual([]);
});

describe('somebody who was removed', () => {
  it('neither votes nor comes back as itself, by no tab and with no proof', async () => {
    const [one, two] = [await classroom.joined(code, 1), await classroom.joined(code, 1)];
    good(await host.emitWithAck('show', question(1)));
    const taken = await vote(one.phone, 'walk');
    const over = Promise.all([next(one.phone, 'over'), next(two.phone, 'over')]);
    good(await host.emitWithAck('room', { do: 'remove', id: await member(1) }));
    await over;
    for (const { phone } of [one, two]) {
      expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'order' })).toEqual({ refused: 'removed' });
      expect(await join(phone, code, 1, { ticket: one.standing.ticket, vote: taken })).toEqual({ refused: 'removed' });
    }
    await loose(one.phone).emitWithAck('leave', {});
    expect(await join(one.phone, code, 1, { ticket: one.standing.ticket })).toEqual({ refused: 'removed' });
    // What it hears of the room from now on is nothing.
    const heard: string[] = [];
    for (const { phone } of [one, two]) phone.onAny((event: string) => heard.push(event));
    good(await host.emitWithAck('show', question(3)));
    await classroom.joined(code, 4);
    expect(heard).toEqual([]);
    expect(await tally.until((counts) => counts.walk === 1)).toEqual({ walk: 1 });
  });

  it('comes back as somebody new, unless the room is locked; with approval it stands at the door', async () => {
    await classroom.joined(code, 1);
    good(await host.emitWithAck('room', { do: 'remove', id: await member(1) }));
    expect((await classroom.joined(code, 101)).standing.you.waiting).toBe(false);
    await settle({ approve: true });
    expect((await classroom.joined(code, 102)).standing.you.waiting).toBe(true);
    await settle({ locked: true });
    expect(await join(classroom.phone(), code, 103)).toEqual({ refused: 'locked' });
  });
});

describe('names of the language itself', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  it('are no devices, codes, tickets or votes', async () => {
    good(await host.emitWithAck('show', question(1)));
    const { phone } = await classroom.joined(code, 1);
    for (const name of NAMES) {
      expect(await join(classroom.phone(), code, 1, { device: name })).toEqual({ refused: 'malformed' });
      expect(await join(classroom.phone(), name, 1)).toEqual({ refused: 'malformed' });
      expect(await phone.emitWithAck('vote', { prompt: 1, choice: name })).toEqual({ refused: 'no-choice' });
      expect(await loose(phone).emitWithAck('vote', { prompt: name, choice: 'walk' })).toEqual({
        refused: 'malformed',
      });
      expect(await loose(host).emitWithAck('room', { do: name, id: name })).toEqual({ refused: 'malformed' });
      expect(await loose(host).emitWithAck('room', { do: 'remove', id: name })).toEqual({ refused: 'malformed' });
    }
  });

  it('are choices and teams like any other where a scene or a facilitator uses them', async () => {
    const choices = NAMES.map((id) => ({ id, letter: 'A', text: id }));
    good(await host.emitWithAck('show', question(1, { choices })));
    for (const [i, name] of NAMES.entries()) await vote((await classroom.joined(code, i + 1)).phone, name);
    const counts = await tally.until((all) => Object.keys(all).length === NAMES.length - 1);
    // The test's own tally is a plain object; what the server sent is not.
    expect(Object.values(tally.votes.get(1) ?? {}).toSorted()).toEqual(NAMES.toSorted());
    expect(counts.constructor).toBeDefined();
    await settle({ names: 'team', teams: ['constructor'] });
    const { standing } = await classroom.joined(code, 20, { team: '__proto__' });
    expect(standing.you).toEqual({ waiting: false });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('pollute nothing as keys of a message', async () => {
    const { phone } = await classroom.joined(code, 1);
    const text = `{"version":1,"code":"${code}","device":"${deviceOf(1)}","__proto__":{"admin":true,"key":"x"}}`;
    const message: unknown = JSON.parse(text);
    expect(await loose(phone).emitWithAck('join', message)).toMatchObject({ you: { waiting: false } });
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    expect(await lives(classroom)).toMatchObject({ errors: 0 });
  });
});

describe('a vote', () => {
  it('for a vote that is not on, or for no vote at all, is refused', async () => {
    const { phone } = await classroom.joined(code, 1);
    expect(await phone.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'closed' });
    good(await host.emitWithAck('show', question(1, { prompt: 2 })));
    for (const prompt of [1, 3, 999_999]) {
      expect(await phone.emitWithAck('vote', { prompt, choice: 'walk' })).toEqual({ refused: 'closed' });
    }
    for (const prompt of [Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1, 0, 1.5, '2', [2], null, { valueOf: 2 }]) {
      expect(await loose(phone).emitWithAck('vote', { prompt, choice: 'walk' })).toEqual({ refused: 'malformed' });
    }
    // Nobody is slowed down here: that is tried elsewhere.
    world.time += 60_000;
    for (const choice of ['', ' walk', 'WALK', 'walk\0']) {
      const is = await phone.emitWithAck('vote', { prompt: 2, choice });
      expect(['no-choice', 'malformed']).toContain('refused' in is && is.refused);
    }
    for (const choice of [['walk'], { id: 'walk' }, 0, true, null, Buffer.from('walk')]) {
      expect(await loose(phone).emitWithAck('vote', { prompt: 2, choice })).toEqual({ refused: 'malformed' });
    }
  });

  it('needs a phone that is in: not one that only looked, left, or was refused', async () => {
    good(await host.emitWithAck('show', question(1)));
    const stranger = classroom.phone();
    good(await stranger.emitWithAck('look', { code }));
    expect(await stranger.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'not-joined' });
    await settle({ locked: true });
    expect(await join(stranger, code, 5)).toEqual({ refused: 'locked' });
    expect(await stranger.emitWithAck('vote', { prompt: 1, choice: 'walk' })).toEqual({ refused: 'not-joined' });
  });
});
