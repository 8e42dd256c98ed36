/** Between a room as the core knows it and the strings that Redis keeps. */
import type { LessonFact } from '../../../classroom/facts';
import { type Book, bookOf, changesOf } from '../../../classroom/room/book';
import type { OpInput, RoomOp } from '../../../classroom/room/ops';
import {
  ballotOf,
  ballotsOf,
  type Cast,
  type NewRoom,
  newRoom,
  promptOf,
  type RoomBallot,
  type RoomMember,
  type RoomState,
} from '../../../classroom/room/state';
import type { Reply } from './link';

/** What is read of a room: the vote that is shown is always among the prompts. */
export interface Wanted {
  readonly voters: readonly string[] | true;
  readonly prompts: readonly number[] | true;
  readonly log: boolean;
}

export interface Loaded {
  readonly state: RoomState;
  readonly version: string;
  /** Redis' clock. */
  readonly now: number;
}

/** [name, rest of the key, arguments…] */
export type Command = readonly [name: string, key: string, ...rest: readonly string[]];

/** Arguments of one command; Lua cannot take all of a large room at once. */
const CHUNK = 1000;
const CHOICES = 'choices:';

type Door = Omit<RoomState, 'members' | 'removed' | 'ballots' | 'log' | 'lived'>;

/** Fields and values of a new room. */
export function fieldsOf(of: NewRoom): string[] {
  return ['version', '1', ...doorFields(newRoom(of, 0))];
}

function doorFields({ members: _, removed: __, ballots: ___, log: ____, lived: _____, ...door }: RoomState): string[] {
  const { view, deadline, secret, lesson } = door;
  const shown = String(promptOf(view) ?? '');
  return [
    ...['door', JSON.stringify(door satisfies Door), 'secret', secret, 'lesson', lesson],
    ...['shown', shown, 'open', view.shows === 'ask' ? shown : '', 'deadline', String(deadline ?? '')],
  ];
}

/**
 * @param run of Redis: votes of an earlier one may have been overtaken by some that it lost.
 * @param lives whether the process of a connection is still there.
 */
export function decode(reply: Reply, run: string, lives: (socket: string) => boolean): Loaded {
  const [now, room, count, members, sockets, removed, votes, logLength, log] = reply as readonly Reply[];
  const fields = new Map(pairs(room));
  const { ...door } = JSON.parse(fields.get('door') ?? '') as Door;
  const connected = new Map(pairs(sockets));
  const all = pairs(members).map(([id, text]): [string, RoomMember] => {
    const here = (JSON.parse(connected.get(id) ?? '[]') as string[]).filter(lives);
    return [id, { ...(JSON.parse(text) as Omit<RoomMember, 'sockets'>), sockets: here }];
  });
  return {
    now: Number(now),
    version: fields.get('version') ?? '',
    state: {
      ...door,
      lived: Number(now),
      // Of some members only those are at hand; how many there are is known all the same.
      members: { ...bookOf(all), size: Number(count) },
      removed: bookOf(list(removed).map((id) => [String(id), true])),
      ballots: readBallots(fields, new Map(entries(votes)), run),
      log: logOf(Number(logLength), list(log)),
    },
  };
}

/** Sockets of all members, as they stand. */
export const socketsIn = (reply: Reply): string[] =>
  pairs((reply as readonly Reply[])[4]).flatMap(([, text]) => JSON.parse(text) as string[]);

/** What has to be done so that Redis has the room as it is after the operation. */
export function encode<K extends RoomOp>(before: RoomState, after: RoomState, op: K, input: OpInput<K>, run: string) {
  return [
    ...doorCommands(before, after),
    ...memberCommands(before.members, after.members),
    ...chunked(
      'SADD',
      ':removed',
      changesOf(before.removed, after.removed).put.map(([id]) => [id]),
    ),
    ...ballotCommands(before, after, run),
    ...(before.log === after.log ? [] : logCommands(after, op === 'log' ? (input as OpInput<'log'>) : undefined)),
  ] satisfies Command[];
}

function doorCommands(before: RoomState, after: RoomState): Command[] {
  const [was, is] = [doorFields(before), doorFields(after)];
  const changed = is.flatMap((value, i) => (i % 2 === 1 && value !== was[i] ? [is[i - 1] ?? '', value] : []));
  return changed.length > 0 ? [['HSET', '', ...changed]] : [];
}

function memberCommands(before: Book<RoomMember>, after: Book<RoomMember>): Command[] {
  const { put, gone } = changesOf(before, after);
  return [
    ...chunked(
      'HSET',
      ':members',
      put.map(([id, { sockets: _, ...member }]) => [id, JSON.stringify(member)]),
    ),
    ...chunked(
      'HSET',
      ':sockets',
      put.map(([id, { sockets }]) => [id, JSON.stringify(sockets)]),
    ),
    ...chunked(
      'HDEL',
      ':members',
      gone.map((id) => [id]),
    ),
    ...chunked(
      'HDEL',
      ':sockets',
      gone.map((id) => [id]),
    ),
  ];
}

function ballotCommands(before: RoomState, after: RoomState, run: string): Command[] {
  if (before.ballots === after.ballots) return [];
  const commands: Command[] = [];
  for (const [prompt] of ballotsOf(before)) {
    if (!ballotOf(after, prompt)) commands.push(['HDEL', '', `${CHOICES}${prompt}`], ['DEL', `:votes:${prompt}`]);
  }
  for (const [prompt, ballot] of ballotsOf(after)) {
    const was = ballotOf(before, prompt);
    if (was === ballot) continue;
    const choices = JSON.stringify(ballot.choices);
    if (!was || JSON.stringify(was.choices) !== choices) commands.push(['HSET', '', `${CHOICES}${prompt}`, choices]);
    const { put } = changesOf(was?.votes ?? NO_VOTES, ballot.votes);
    commands.push(
      ...chunked(
        'HSET',
        `:votes:${prompt}`,
        put.map(([voter, { choice }]) => [voter, `${run}:${choice}`]),
      ),
    );
  }
  return commands;
}

const NO_VOTES: Book<Cast> = bookOf<Cast>([]);

/** The log is not read for this: all that is known of it is where the new part begins. */
function logCommands(after: RoomState, part: OpInput<'log'> | undefined): Command[] {
  if (!part || after.log.length === 0) return [['DEL', ':log']];
  const { from, facts } = part;
  const cut: Command = from === 0 ? ['DEL', ':log'] : ['LTRIM', ':log', '0', String(from - 1)];
  return [
    cut,
    ...chunked(
      'RPUSH',
      ':log',
      facts.map((fact) => [JSON.stringify(fact)]),
    ),
  ];
}

function chunked(name: string, key: string, items: readonly (readonly string[])[]): Command[] {
  const commands: Command[] = [];
  for (let i = 0; i < items.length; i += CHUNK) commands.push([name, key, ...items.slice(i, i + CHUNK).flat()]);
  return commands;
}

function readBallots(fields: ReadonlyMap<string, string>, votes: ReadonlyMap<string, Reply>, run: string) {
  const ballots: [string, RoomBallot][] = [];
  for (const [field, text] of fields) {
    if (!field.startsWith(CHOICES)) continue;
    const prompt = field.slice(CHOICES.length);
    const casts = pairs(votes.get(prompt) ?? []).map(([voter, cast]) => [voter, castOf(cast, run)] as const);
    ballots.push([prompt, { choices: JSON.parse(text) as string[], votes: bookOf(casts) }]);
  }
  return bookOf(ballots);
}

/** Choice of a vote as it is kept. */
export const choiceOf = (text: string): string => text.slice(text.indexOf(':') + 1);

function castOf(text: string, run: string): Cast {
  const choice = choiceOf(text);
  return text.startsWith(`${run}:`) ? { choice } : { choice, restored: true };
}

/** A log that was not asked for has its length alone. */
function logOf(length: number, lines: readonly Reply[]): readonly LessonFact[] {
  return lines.length > 0 ? lines.map((line) => JSON.parse(String(line)) as LessonFact) : new Array<LessonFact>(length);
}

const list = (reply: Reply | undefined): readonly Reply[] => (Array.isArray(reply) ? reply : []);

/** A list of keys and values, as pairs. */
function entries(reply: Reply | undefined): [string, Reply][] {
  const flat = list(reply);
  return Array.from({ length: flat.length / 2 }, (_, i) => [String(flat[2 * i]), flat[2 * i + 1] ?? '']);
}

const pairs = (reply: Reply | undefined): [string, string][] =>
  entries(reply).map(([key, value]) => [key, String(value)]);
