import { describe, expect, it } from 'vitest';
import { ROOM_SETTINGS, type RoomSettings } from '../../../src/classroom/protocol/host';
import { isOver, ROOM_LIVES } from '../../../src/classroom/room/ops';
import { peopleOf, rosterOf } from '../../../src/classroom/room/roster';
import { castOf } from '../../../src/classroom/room/state';
import { ask, closed, Room } from './room';

const ID = ['0a0a0a0a0a0a', '1b1b1b1b1b1b', '2c2c2c2c2c2c'] as const;
const set = (room: Room, settings: Partial<RoomSettings>) =>
  room.do('room', { act: { do: 'settings', settings: { ...ROOM_SETTINGS, ...settings } } });
const people = (room: Room) => rosterOf(room.state, room.now).members;

describe('people', () => {
  it('are numbered as they come; one that leaves gives its number to nobody', () => {
    const room = new Room();
    room.join(ID[0]);
    room.join(ID[1]);
    room.do('leave', { voter: ID[0] });
    room.join(ID[2]);
    expect(people(room).map((member) => member.number)).toEqual([2, 3]);
  });

  it('sleep when their last tab is gone, and are here again with the next', () => {
    const room = new Room();
    room.join(ID[0], { socket: 'a' });
    room.join(ID[0], { socket: 'b' });
    expect(room.do('disconnect', { voter: ID[0], socket: 'a' })).toEqual({ asleep: false });
    expect(room.do('disconnect', { voter: ID[0], socket: 'b' })).toEqual({ asleep: true });
    room.now += 5000;
    expect(people(room)).toMatchObject([{ state: 'asleep', since: 5000 }]);
    expect(peopleOf(room.state)).toEqual({ here: 0, asleep: 1 });
    room.join(ID[0], { socket: 'c' });
    expect(people(room)).toMatchObject([{ state: 'here', since: 0 }]);
  });

  it('are asked for names only where the room wants them, and lose them when it does not any more', () => {
    const room = new Room();
    room.join(ID[0], { name: 'Ada' });
    expect(people(room)[0]).not.toHaveProperty('name');
    set(room, { names: 'name' });
    room.join(ID[0], { name: '  Ada  ' });
    expect(people(room)).toMatchObject([{ name: 'Ada' }]);
    set(room, { names: 'name', hideNames: true });
    expect(people(room)[0]).not.toHaveProperty('name');
    expect(room.effects).toContainEqual({ effect: 'you', voter: ID[0] });
    set(room, { names: 'team', teams: ['North'] });
    set(room, { names: 'name' });
    expect(people(room)[0]).not.toHaveProperty('name');
  });

  it('get no name again once it was taken off the page', () => {
    const room = new Room();
    set(room, { names: 'name' });
    room.join(ID[0], { name: 'Ada' });
    room.do('room', { act: { do: 'drop-name', id: ID[0] } });
    room.join(ID[0], { name: 'Ada' });
    expect(people(room)[0]).not.toHaveProperty('name');
  });

  it('choose only teams of the room', () => {
    const room = new Room();
    set(room, { names: 'team', teams: ['North', 'South'] });
    room.join(ID[0], { team: 'North', name: 'Ada' });
    room.join(ID[1], { team: 'East' });
    expect(people(room).map(({ team, name }) => ({ team, name }))).toEqual([{ team: 'North' }, {}]);
  });

  it('wait no longer once nobody has to', () => {
    const room = new Room();
    set(room, { approve: true });
    expect(room.join(ID[0])).toMatchObject({ self: { waiting: true }, view: { shows: 'lobby' } });
    set(room, {});
    expect(people(room)).toMatchObject([{ state: 'here' }]);
    expect(room.effects).toContainEqual({ effect: 'you', voter: ID[0] });
  });

  it('come back into a locked room, and through a guarded door, when they prove that they were in', () => {
    const room = new Room();
    set(room, { locked: true, approve: true });
    expect(room.join(ID[0])).toBe('locked');
    expect(room.join(ID[0], { known: true })).toMatchObject({ self: { waiting: false } });
  });
});

describe('the facilitator’s windows', () => {
  it('are led by the earliest that keeps the lesson', () => {
    const room = new Room();
    expect(room.do('attach', { socket: 'h2', keeps: true, lesson: 'l1' })).toEqual({ leads: false });
    room.do('attach', { socket: 'tablet', keeps: false, lesson: 'l1' });
    expect(room.try('show', { socket: 'h2', view: ask(1) })).toBe('not-joined');
    room.do('detach', { socket: 'h1' });
    expect(room.effects).toEqual([{ effect: 'lead', socket: 'h2', leads: true }]);
    room.do('detach', { socket: 'h2' });
    expect(room.effects).toEqual([]);
    expect(room.try('show', { socket: 'tablet', view: ask(1) })).toBe('not-joined');
  });

  it('turn the room to another lesson: people stay, votes and log go, the other window no longer leads', () => {
    const room = new Room().show(ask(1));
    room.join(ID[0]);
    room.vote(ID[0], 'walk');
    room.do('log', { socket: 'h1', from: 0, facts: [{ at: 1, fact: 'SceneBegan' }] });
    room.do('attach', { socket: 'h2', keeps: true, lesson: 'l2' });
    expect(room.effects).toContainEqual({ effect: 'lead', socket: 'h1', leads: false });
    expect(room.state).toMatchObject({ lesson: 'l2', log: [], view: { shows: 'lobby' } });
    expect(room.state.ballots.size).toBe(0);
    expect(people(room)).toHaveLength(1);
  });

  it('show phones pictures that always come after the last', () => {
    const room = new Room().show(ask(1, { step: 90 }));
    expect(room.do('show', { socket: 'h1', view: closed(1) })).toEqual({ shown: 91 });
    expect(room.effects[0]).toEqual({ effect: 'closed', prompt: 1 });
  });

  it('copy their log on from any place that the server has, and no further', () => {
    const room = new Room();
    const [a, b, c] = [1, 2, 3].map((at) => ({ at, fact: 'SceneBegan' as const }));
    expect(room.do('log', { socket: 'h1', from: 0, facts: [a!, b!] })).toEqual({ facts: 2 });
    expect(room.do('log', { socket: 'h1', from: 1, facts: [c!] })).toEqual({ facts: 2 });
    expect(room.state.log).toEqual([a, c]);
    expect(room.try('log', { socket: 'h1', from: 3, facts: [a!] })).toBe('malformed');
  });

  it('give votes back to a room that has lost them', () => {
    const room = new Room().show(ask(1));
    const votes = { [ID[0]]: 'walk', 'front/1': 'order' };
    room.do('log', { socket: 'h1', from: 0, facts: [{ at: 1, fact: 'VotesCast', prompt: 1, votes }] });
    expect(castOf(room.state, 1, ID[0])).toEqual({ choice: 'walk' });
    expect(castOf(room.state, 1, 'front/1')).toBeUndefined();
  });
});

it('is over twelve hours after its last sign of life, not while a window is open', () => {
  const room = new Room();
  expect(isOver(room.state, room.now + ROOM_LIVES + 1)).toBe(false);
  room.do('detach', { socket: 'h1' });
  expect(isOver(room.state, room.now + ROOM_LIVES)).toBe(false);
  expect(isOver(room.state, room.now + ROOM_LIVES + 1)).toBe(true);
});
