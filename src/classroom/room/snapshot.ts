/**
 * A room as it is kept on disk: everything but connections, which end with the process. What comes back is read strictly;
 * its votes are marked, for the copy may lag behind what phones were told.
 */
import * as v from 'valibot';
import type { LessonFact } from '../facts';
import type { RoomSettings } from '../protocol/host';
import type { PhoneView } from '../protocol/phone';
import { phoneView, roomSettings } from '../protocol/schema';
import { lessonFact } from '../schema';
import { bookOf, entriesOf, valuesOf } from './book';
import { ballotsOf, type RoomBallot, type RoomMember, type RoomState } from './state';

/** Format of the copy. A higher number is refused. */
const ROOM_VERSION = 1;

export interface KeptRoom {
  readonly version: typeof ROOM_VERSION;
  readonly code: string;
  readonly keyHash: string;
  readonly secret: string;
  readonly lesson: string;
  readonly title: string;
  readonly settings: RoomSettings;
  readonly members: readonly Omit<RoomMember, 'sockets'>[];
  readonly came: number;
  readonly removed: readonly string[];
  readonly view: PhoneView;
  readonly deadline?: number | undefined;
  readonly ballots: readonly { readonly prompt: number; readonly choices: readonly string[]; readonly votes: Votes }[];
  readonly log: readonly LessonFact[];
  readonly lived: number;
}

/** Choice by voter. */
type Votes = Readonly<Record<string, string>>;

export function writeRoom(room: RoomState): KeptRoom {
  const { hosts: _, members, removed, ballots: __, ...rest } = room;
  return {
    version: ROOM_VERSION,
    ...rest,
    members: valuesOf(members).map(({ sockets: ___, ...member }) => member),
    removed: entriesOf(removed).map(([id]) => id),
    ballots: ballotsOf(room).map(([prompt, { choices, votes }]) => ({ prompt, choices, votes: plain(votes) })),
  };
}

/** Undefined where it is damaged, or of a newer version. Never throws. */
export function readRoom(value: unknown): RoomState | undefined {
  const read = v.safeParse(kept, value);
  if (!read.success) return undefined;
  const { version: _, members, removed, ballots, ...rest } = read.output;
  return {
    ...rest,
    deadline: rest.deadline,
    members: bookOf(members.map((member) => [member.id, { ...member, sockets: [] }])),
    removed: bookOf(removed.map((id) => [id, true])),
    ballots: bookOf(ballots.map((ballot) => [String(ballot.prompt), restored(ballot)])),
    hosts: [],
  };
}

function restored({ choices, votes }: KeptRoom['ballots'][number]): RoomBallot {
  const casts = Object.entries(votes).map(([voter, choice]) => [voter, { choice, restored: true }] as const);
  return { choices, votes: bookOf(casts) };
}

const plain = (votes: RoomBallot['votes']): Votes =>
  Object.fromEntries(entriesOf(votes).map(([voter, { choice }]) => [voter, choice]));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const kept: v.GenericSchema<unknown, KeptRoom> = v.object({
  version: v.literal(ROOM_VERSION),
  code: id,
  keyHash: hex,
  secret: hex,
  lesson: id,
  title: v.string(),
  settings: roomSettings,
  members: v.array(
    v.object({
      id,
      number: whole,
      name: v.optional(v.string()),
      team: v.optional(v.string()),
      nameless: v.optional(v.literal(true)),
      waiting: v.boolean(),
      since: time,
    }),
  ),
  came: whole,
  removed: v.array(id),
  view: phoneView,
  deadline: v.optional(time),
  ballots: v.array(v.object({ prompt: whole, choices: v.array(id), votes: v.record(id, id) })),
  log: v.array(lessonFact),
  lived: time,
});
