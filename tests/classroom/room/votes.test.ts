/** Votes under any order of coming, voting, going and crashing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROOM_SETTINGS } from '../../../src/classroom/protocol/host';
import { entriesOf } from '../../../src/classroom/room/book';
import { viewNow } from '../../../src/classroom/room/join';
import { rosterOf } from '../../../src/classroom/room/roster';
import { readRoom, writeRoom } from '../../../src/classroom/room/snapshot';
import { ballotsOf, castOf, type RoomState } from '../../../src/classroom/room/state';
import { roomText } from '../../../src/classroom/room/text';
import { ask, closed, Room } from './room';

const VOTERS = ['0a0a0a0a0a0a', '1b1b1b1b1b1b', '2c2c2c2c2c2c', '3d3d3d3d3d3d'] as const;
const voter = fc.constantFrom(...VOTERS);
const choice = fc.constantFrom('walk', 'order', 'promise', 'no-such');

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('join' as const), voter, tab: fc.constantFrom('1', '2') }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('vote' as const), voter, choice }) },
  fc.record({ do: fc.constant('sleep' as const), voter, tab: fc.constantFrom('1', '2') }),
  fc.record({ do: fc.constant('leave' as const), voter }),
  fc.record({ do: fc.constant('remove' as const), voter }),
  fc.record({ do: fc.constant('show' as const), open: fc.boolean(), prompt: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('door' as const), approve: fc.boolean(), locked: fc.boolean() }),
  fc.record({ do: fc.constant('restore' as const) }),
);
type Doing = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What was told to phones: the last choice that was acknowledged, by vote and voter. */
type Told = Map<string, string>;

function run(room: Room, told: Told, doing: Doing): void {
  switch (doing.do) {
    case 'join':
      room.join(doing.voter, { socket: `${doing.voter}/${doing.tab}` });
      return;
    case 'vote': {
      const { view } = room.state;
      const prompt = 'prompt' in view ? view.prompt : 1;
      const answer = room.vote(doing.voter, doing.choice, prompt);
      if (typeof answer !== 'string') told.set(`${prompt} ${doing.voter}`, answer.choice);
      return;
    }
    case 'sleep':
      room.do('disconnect', { voter: doing.voter, socket: `${doing.voter}/${doing.tab}` });
      return;
    case 'leave':
      room.do('leave', { voter: doing.voter });
      return;
    case 'remove':
      room.try('room', { act: { do: 'remove', id: doing.voter } });
      return;
    case 'show':
      room.show(doing.open ? ask(doing.prompt) : closed(doing.prompt));
      return;
    case 'door': {
      const { approve, locked } = doing;
      room.do('room', { act: { do: 'settings', settings: { ...ROOM_SETTINGS, approve, locked } } });
      return;
    }
    case 'restore':
      room.state = restored(room.state);
      room.do('attach', { socket: 'h1', keeps: true, lesson: 'l1' });
  }
}

function restored(state: RoomState): RoomState {
  const back = readRoom(JSON.parse(JSON.stringify(writeRoom(state))));
  if (!back) throw new Error('What was written cannot be read.');
  return back;
}

function votes(state: RoomState): Told {
  const all: Told = new Map();
  for (const [prompt, ballot] of ballotsOf(state)) {
    for (const [id, cast] of entriesOf(ballot.votes)) all.set(`${prompt} ${id}`, cast.choice);
  }
  return all;
}

it('holds exactly the votes that phones were told are in, one for each voter and vote', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (doings) => {
      const room = new Room();
      const told: Told = new Map();
      for (const doing of doings) run(room, told, doing);
      expect(votes(room.state)).toEqual(told);
    }),
  );
});

it('tells the hosts every vote, and nothing else makes one', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (doings) => {
      const room = new Room();
      const heard: Told = new Map();
      for (const doing of doings) {
        run(room, new Map(), doing);
        for (const effect of room.effects) {
          if (effect.effect === 'vote') heard.set(`${effect.prompt} ${effect.voter}`, effect.choice);
        }
      }
      expect(heard).toEqual(votes(room.state));
    }),
  );
});

it('takes no vote of anybody who waits, was removed, left or never came', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), voter, (doings, who) => {
      const room = new Room();
      for (const doing of doings) run(room, new Map(), doing);
      room.show(ask(9));
      const member = rosterOf(room.state, room.now).members.find(({ id }) => id === who);
      const answer = room.vote(who, 'walk', 9);
      expect(typeof answer === 'string').toBe(member === undefined || member.state === 'waiting');
    }),
  );
});

it('shows phones the same whatever was voted', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(voter, choice), { maxLength: 20 }), (cast) => {
      const [one, other] = [new Room(), new Room()].map((room) => {
        for (const each of VOTERS) room.join(each);
        return room.show(ask(1, { left: 60_000, running: true }));
      });
      const said = JSON.stringify(viewNow(other!.state, other!.now));
      for (const [who, what] of cast) one!.vote(who, what);
      expect(JSON.stringify(viewNow(one!.state, other!.now))).toBe(said);
    }),
  );
});

it('comes back from disk as it was, but for connections', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (doings) => {
      const room = new Room();
      for (const doing of doings) run(room, new Map(), doing);
      expect(writeRoom(restored(room.state))).toEqual(writeRoom(room.state));
      expect(votes(restored(room.state))).toEqual(votes(room.state));
      expect(restored(room.state).hosts).toEqual([]);
    }),
  );
});

it('is written for the disk the same page by page as whole', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (doings) => {
      const room = new Room();
      for (const doing of doings) {
        run(room, new Map(), doing);
        expect(JSON.parse(roomText(room.state))).toEqual(JSON.parse(JSON.stringify(writeRoom(room.state))));
      }
    }),
    { numRuns: 30 },
  );
});

it('lets a receipt move a vote only where the copy on disk may lag behind', () => {
  const room = new Room().show(ask(1));
  const [who] = VOTERS;
  room.join(who);
  room.vote(who, 'walk');
  room.vote(who, 'order');
  room.join(who, { vote: { prompt: 1, choice: 'walk' } });
  expect(castOf(room.state, 1, who)?.choice).toBe('order');
  room.state = restored(room.state);
  room.join(who, { vote: { prompt: 1, choice: 'promise' } });
  expect(castOf(room.state, 1, who)).toEqual({ choice: 'promise' });
  room.join(who, { vote: { prompt: 1, choice: 'walk' } });
  expect(castOf(room.state, 1, who)).toEqual({ choice: 'promise' });
});

it('reads nothing that is no room', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readRoom(value)).toBeUndefined();
    }),
  );
});
