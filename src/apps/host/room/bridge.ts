/**
 * Between the windows of the leading computer and the server of rooms: opens the room of a lesson that phones vote in,
 * comes back to it after a reload or a lost connection, and leaves the lesson itself where it is. Without a server
 * nothing here happens.
 */
import type { HostLine, LineListeners } from '../../../adapters/room-socket/host';
import type { RoomKeep } from '../../../adapters/room-socket/kept';
import type { KeptLessonBox } from '../../../classroom/box';
import type { Attached, RoomKey } from '../../../classroom/protocol/host';
import { PROTOCOL } from '../../../classroom/protocol/limits';
import type { Refused } from '../../../classroom/protocol/phone';
import type { PhoneServer, RoomReason } from '../../../ui/classroom/room';
import type { Cell } from './cell';
import { type Goal, goalOf } from './goal';
import { leading, type PhoneStory } from './leader';
import { knownRoom, type LinkState, openLink } from './link';
import { again, reasonOf } from './refusals';
import { serially } from './serially';

export interface BridgeParts {
  readonly box: KeptLessonBox;
  readonly keep: RoomKeep;
  /** The console opens rooms; the wall waits for them. */
  readonly opens: boolean;
  /** Asked once, and again when somebody wants to try. */
  readonly probe: () => Promise<PhoneServer>;
  readonly connect: () => Promise<HostLine>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Bridge {
  readonly state: Cell<LinkState>;
  readonly line: () => HostLine | undefined;
  readonly setStory: (story: PhoneStory | undefined) => void;
  /** The lesson is forgotten on purpose: the server's copy must not bring it back. The room stays for the next one. */
  readonly forgetLesson: () => void;
  /** The server forgets the room, and this computer its key. */
  readonly closeRoom: () => Promise<void>;
  readonly tryNow: () => void;
  readonly close: () => void;
}

export function openBridge({ box, keep, opens, probe, connect, now }: BridgeParts): Bridge {
  const { state, update, known } = openLink({ server: 'asking', connection: 'none' });
  let line: HostLine | undefined;
  let story: PhoneStory | undefined;
  let joined: Extract<Goal, { goal: 'attach' }> | undefined;
  /** The server's log when this window attached; a window that leads later begins with it. */
  let log: Attached['log'] = [];
  let closing = false;
  const leader = leading({
    box,
    now,
    story: () => story,
    wanted: () => {
      const wanted = goal();
      return wanted.goal === 'attach' ? wanted.lesson : undefined;
    },
    ask: async (what, message) => line?.ask(what, message) ?? { refused: 'trouble' },
  });

  const goal = (): Goal => goalOf(box.newest().lesson, keep.get(), opens);

  const part = (reason: RoomReason): void => {
    joined = undefined;
    leader.lead(undefined);
    const { connection, room } = state.get();
    if (connection === 'joined' || room) update({ connection: 'lost', reason });
    else update({ reason });
  };
  const lead = (leads: boolean): void => {
    known({ leads });
    if (!leads) leader.lead(undefined);
    else if (joined) leader.lead({ lesson: joined.lesson, log });
  };
  const listeners: LineListeners = {
    up: () => pursuit.run(),
    down: (why) => part(why === 'shut' ? 'not-allowed' : 'unreachable'),
    votes: leader.votes,
    roster: (roster) => {
      known({ roster });
      leader.roster(roster);
    },
    health: (health) => {
      known({ health });
      leader.health(health);
    },
    lead,
    // The windows of this computer read the lesson where it is kept.
    log: () => undefined,
    command: (command, answer) => answer({ told: leader.command(command) }),
    over: () => {
      part('no-room');
      if (!closing) pursuit.run();
    },
  };
  const connected = async (): Promise<boolean> => {
    if (line) return line.isUp();
    update({ reason: 'connecting' });
    line = await connect().catch(() => undefined);
    line?.listen(listeners);
    // What the line is made of did not arrive.
    if (!line) refuse({ refused: 'trouble' });
    return false;
  };
  const drop = (): void => {
    line?.close();
    line = undefined;
    joined = undefined;
    leader.lead(undefined);
    const { server } = state.get();
    state.set({ server, connection: 'none' });
  };
  const refuse = ({ refused, again: after }: Refused): void => {
    part(reasonOf(refused));
    pursuit.later(again(after));
  };
  const open = async (wanted: Extract<Goal, { goal: 'open' }>): Promise<void> => {
    const is = await line?.ask('open', { version: PROTOCOL, lesson: wanted.lesson, title: wanted.title });
    if (!is || 'refused' in is) return refuse(is ?? { refused: 'trouble' });
    // A second console may have been faster; its room is the one that phones are shown.
    if (sameGoal(goal(), wanted)) keepRoom(is, wanted.lesson);
    pursuit.run();
  };
  const keepRoom = ({ code, key }: RoomKey, lesson: string): void => {
    keep.change({ room: { code, key, lesson } });
  };
  const attach = async (wanted: Extract<Goal, { goal: 'attach' }>): Promise<void> => {
    const { code, key, lesson } = wanted;
    leader.lead(undefined);
    const is = await line?.ask('attach', { version: PROTOCOL, code, key, lesson, keeps: true });
    if (!is || 'refused' in is) return is?.refused === 'no-room' ? lose(wanted) : refuse(is ?? { refused: 'trouble' });
    // A lesson may have been opened, or forgotten, while the answer was on its way.
    if (!sameGoal(goal(), wanted)) return pursuit.run();
    joined = wanted;
    log = is.log;
    if (keep.get().room?.lesson !== lesson) keepRoom(wanted, lesson);
    state.set({ server: state.get().server, connection: 'joined', room: knownRoom(wanted, is) });
    lead(is.leads);
    leader.roster(is.roster);
    leader.health(is.health);
  };
  /** The server knows the room no more. The console opens another; its wall hears of it. */
  const lose = ({ code }: RoomKey): void => {
    part('no-room');
    if (!opens) return;
    if (keep.get().room?.code === code) keep.change({ room: undefined });
    pursuit.run();
  };
  /** The page may have come from the browser's own store while the server is away: whoever wants a room waits for it. */
  const missing = ({ goal }: Goal): void => {
    if (state.get().server !== 'none') return;
    part('unreachable');
    if (goal === 'attach') update({ connection: 'lost' });
    pursuit.later(again(), look);
  };
  const step = async (): Promise<void> => {
    const wanted = goal();
    if (wanted.goal === 'none') return line || state.get().connection !== 'none' ? drop() : undefined;
    if (closing) return;
    const { server } = state.get();
    if (server !== 'ready' && server !== 'alone') return missing(wanted);
    if (!(await connected())) return;
    if (wanted.goal === 'open') return open(wanted);
    if (!joined || !sameGoal(joined, wanted)) return attach(wanted);
  };
  const pursuit = serially(step);
  const look = async (): Promise<void> => {
    const server = await probe();
    update({ server });
    // A network may come any moment; a room that is open is told of it when it looks again.
    if (server === 'alone') pursuit.later(again(), look);
  };
  const stops = [
    box.subscribe(() => {
      pursuit.run();
      leader.push();
    }),
    keep.subscribe(pursuit.run),
  ];
  const lookNow = (): void => void look().then(pursuit.run);
  lookNow();

  return {
    state,
    line: () => line,
    setStory: (next) => {
      story = next;
      leader.push();
    },
    forgetLesson: () => {
      const { room } = keep.get();
      if (room) keepRoom(room, '');
    },
    closeRoom: async () => {
      closing = true;
      await line?.ask('room', { do: 'close' });
      keep.change({ room: undefined });
      closing = false;
      pursuit.run();
    },
    tryNow: () => {
      line?.tryNow();
      // Attaching anew asks for the addresses anew: a network may be there now.
      joined = undefined;
      lookNow();
    },
    close: () => {
      for (const stop of stops) stop();
      pursuit.stop();
      line?.close();
    },
  };
}

function sameGoal(one: Goal, other: Goal): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
