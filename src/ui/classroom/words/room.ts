/** Words of the console about the room of phones. */
import { LONGEST_TEAM, MOST_TEAMS } from '../../../classroom/protocol/limits';
import type { Names } from '../../../classroom/protocol/phone';
import type { RoomReason } from '../room';

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const PHONES = {
  chip: 'Room',
  chipTitle: (code: string) => `Room ${code}: code for phones, address, Wi-Fi, who may come in`,
  here: (n: number) => counted(n, 'phone'),
  unit: (n: number) => (n === 1 ? 'phone' : 'phones'),
  none: 'No room for phones',
  lost: 'Phones not connected',
  waiting: (n: number) => (n === 1 ? '1 waits to come in' : `${n} wait to come in`),
  title: 'Phones',
  offer: 'Voting with phones is not on. Hands work as it is.',
  open: 'Let phones vote',
  checkSoon: 'The room for phones is being opened.',
  checkNobody: (code: string) => `The wall shows the code ${code}. Nobody is in yet.`,
  checkFine: (here: number, asleep: number) =>
    `${counted(here, 'phone is', 'phones are')} in${asleep > 0 ? `, ${asleep} asleep` : ''}.`,
  checkShut: 'No phone gets to this computer yet: see below what to do.',
  checkLocked: 'The room is locked: nobody new comes in.',
  room: 'Room for phones',
  close: 'Vote without phones',
  closeSays: 'The room closes and its code ends. Votes that came in stay.',
} as const;

export const GETTING_IN = {
  title: 'How phones get in',
  qr: 'The code as the wall shows it',
  address: 'Address for phones',
  addressHint: 'If phones find nothing there, try the next one. The code on the wall changes with it.',
  code: 'Code',
  noAddress: 'No phone gets to this computer, so the wall shows no code.',
  noAddressDo: 'Join the Wi-Fi that the phones use, or turn on a hotspot here. Then press “Look again”.',
  again: 'Look again',
} as const;

export const WIFI = {
  title: 'Wi-Fi card',
  says: 'Phones must be in the same Wi-Fi. A card on the wall gets them in; everybody in the room can read it.',
  kept: 'Kept in this browser alone.',
  name: 'Name of the Wi-Fi',
  security: 'Protection',
  wpa: 'Password (WPA)',
  open: 'None',
  password: 'Password',
  show: 'Show it on the wall',
  change: 'Change it on the wall',
  remove: 'Take it off the wall',
  onWall: 'On the wall',
} as const;

export const DOOR = {
  title: 'Who may come in',
  lock: 'Lock the room',
  lockSays: 'Nobody new comes in. Whoever was in comes back.',
  approve: 'Let each one in',
  approveSays: 'Newcomers wait until you let them in.',
  hide: 'Hide names',
  hideSays: 'Every page shows numbers instead.',
  names: 'What people say of themselves',
  kinds: {
    none: { name: 'Nothing', says: 'Each phone has a number.' },
    name: { name: 'A name', says: 'Whatever they like to be called.' },
    team: { name: 'A team', says: 'They choose one of yours.' },
  } satisfies Record<Names, { name: string; says: string }>,
  teams: 'Teams',
  teamsHint: `Names with commas between, at most ${MOST_TEAMS} of ${LONGEST_TEAM} letters.`,
  usualTeams: ['Blue', 'Gold'],
} as const;

export const ROSTER = {
  title: 'Roster',
  counts: (inside: number, waiting: number) =>
    waiting === 0 ? `${inside} in` : `${inside} in, ${waiting} ${waiting === 1 ? 'waits' : 'wait'}`,
  nobody: 'Nobody is in yet.',
  lock: 'Lock',
  locked: 'Locked',
  hide: 'Hide names',
  hidden: 'Names hidden',
  phone: (number: number) => `Phone ${number}`,
  ofTeam: (team: string, number: number) => `${team} ${number}`,
  named: (name: string, team: string) => `${name}, ${team}`,
  here: 'connected',
  asleep: 'asleep',
  asleepFor: (time: string) => `asleep ${time}`,
  waits: 'waits',
  voted: 'has voted',
  thinking: 'thinking',
  letIn: 'Let in',
  letInWho: (who: string) => `Let ${who} in`,
  letAllIn: (n: number) => `Let all ${n} in`,
  remove: 'Remove',
  dropName: 'Number instead of name',
  more: (n: number) => `Show ${n} more`,
} as const;

const seconds = (ms: number): string => (ms < 9950 ? (ms / 1000).toFixed(1) : String(Math.round(ms / 1000)));
/** A time in words that are short: "0.2 s", "12 s", "3 min". @param ms milliseconds. */
const short = (ms: number): string => (ms < 59_500 ? `${seconds(ms)} s` : `${Math.round(ms / 60_000)} min`);

export const CONNECTION = {
  title: 'Connection',
  live: (n: number) => `${n} live`,
  liveIn: (n: number, ms: number) => `${n} live, a vote takes ${short(Math.max(100, ms))}`,
  asleep: (n: number) => (n === 1 ? '1 asleep; its vote is kept' : `${n} asleep; their votes are kept`),
  saved: (ms: number) => `All saved ${short(ms)} ago`,
  unsaved: (why: string) => `Not on disk: ${why}`,
  unsavedDo: 'The votes are safe as long as this computer runs. Save the report before you shut it down.',
  tryNow: 'Try now',
} as const;

interface Trouble {
  readonly what: string;
  /** What to do. */
  readonly next: string;
}

/** What keeps the room of phones away, and the next step. A lesson goes on with hands in every case. */
export const ROOM_TROUBLE: Record<RoomReason, Trouble> = {
  connecting: { what: 'Connecting to the room …', next: '' },
  unreachable: {
    what: 'The server does not answer.',
    next: 'Is Rapport still running in its terminal window? If not, start it again with “npm start”: room and votes come back. Meanwhile count hands.',
  },
  'no-room': {
    what: 'The server has forgotten this room.',
    next: 'A new one opens with a new code as soon as the leading computer asks for it; phones join again. Votes that came in stay.',
  },
  'other-version': {
    what: 'This page and the server are of different versions.',
    next: 'Reload this page (the button of the browser). The lesson is kept.',
  },
  'not-allowed': {
    what: 'The server takes facilitators from its own computer alone.',
    next: 'Lead from that computer, or start Rapport there with “npm start -- --hosts lan”.',
  },
  'slow-down': { what: 'Too many tries in a short time.', next: 'Wait a minute; it is tried again by itself.' },
  full: {
    what: 'The server has no place for another room.',
    next: 'Close rooms that are no longer used, or start Rapport again. Meanwhile count hands.',
  },
  'leader-gone': {
    what: 'No window of the leading computer is open.',
    next: 'Nothing can be changed from here until the console is open there again. The votes are kept.',
  },
  trouble: {
    what: 'The server could not do that.',
    next: 'It is tried again by itself. If that does not help, start Rapport again: room and votes come back.',
  },
};

export const ELSEWHERE = {
  button: 'Lead from a tablet',
  title: 'Another screen for you',
  text: 'Scan it with a tablet, and the console opens there as well.',
  warn: 'Whoever has this address can lead the class. Show it to nobody, and never on the wall.',
  console: 'The console',
  wall: 'The wall, on another computer',
  qr: 'Code that opens the console on a tablet',
  copy: 'Copy the address',
  copyOf: (what: string) => `Copy the address: ${what}`,
  refused:
    'This server takes facilitators from its own computer alone. To lead from a tablet, stop Rapport and start it with “npm start -- --hosts lan”; the room and its votes come back.',
  noAddress: 'No other computer gets to this one just now, so there is no address to give.',
} as const;
