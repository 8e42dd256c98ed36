/** The shape and size of everything that comes in from phones and from the facilitator's windows. */
import * as v from 'valibot';
import type { LessonCommand } from '../commands';
import type { LessonFact } from '../facts';
import { QUESTIONS } from '../model';
import { lessonFact } from '../schema';
import type { Attach, RoomAct } from './host';
import { CODE_LENGTH, LONGEST_TEAM, MOST_TEAMS, readCode } from './limits';
import { NAMES, type PhoneJoin, type PhoneView } from './phone';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const prompt = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));
/** At most a day. */
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(86_400_000));
const secret = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const voter = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
/** As typed or scanned; it comes out in capitals. */
const code = v.pipe(
  text(CODE_LENGTH * 4),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readCode(dataset.value);
    if (read !== undefined) return read;
    addIssue({ message: 'no code' });
    return NEVER;
  }),
);
const list = <const E extends v.GenericSchema>(of: E, most: number) =>
  v.pipe(v.array(of), v.maxLength(most), v.readonly());

const vote = { prompt, choice: name };

export const lookMessage = v.object({ code });
export const voteMessage = v.object(vote);
export const leaveMessage = v.optional(v.looseObject({}));
export const joinMessage: v.GenericSchema<unknown, PhoneJoin> = v.object({
  version: v.number(),
  code,
  device: secret,
  // Empty while the phone stood at the door.
  ticket: v.optional(text(32)),
  name: v.optional(text(500)),
  team: v.optional(text(500)),
  vote: v.optional(v.object({ ...vote, receipt: text(32) })),
});

const letter = v.pipe(v.string(), v.minLength(1), v.maxLength(3));
const choice = { id: name, letter, text: text(5_000) };
const head = { title: text(500), step: whole };
const shows = <const K extends string, const E extends v.ObjectEntries>(what: K, entries: E) =>
  v.object({ shows: v.literal(what), ...entries, ...head });

export const phoneView: v.GenericSchema<unknown, PhoneView> = v.variant('shows', [
  shows('lobby', {}),
  shows('watch', {}),
  shows('ask', {
    prompt,
    kind: v.picklist(QUESTIONS),
    words: text(5_000),
    round: prompt,
    choices: v.pipe(v.array(v.object(choice)), v.minLength(1), v.maxLength(100), v.readonly()),
    left: v.optional(milliseconds),
    running: v.optional(v.boolean()),
  }),
  shows('closed', { prompt }),
  shows('result', {
    prompt,
    words: text(5_000),
    rows: list(v.object({ ...choice, count: whole, first: v.optional(whole), follows: v.optional(text(20_000)) }), 100),
    taken: v.optional(name),
  }),
  shows('end', {
    moments: list(
      v.object({
        title: text(500),
        prompts: list(prompt, 1000),
        choices: list(v.object({ ...choice, best: v.boolean(), why: text(20_000) }), 100),
        taken: name,
      }),
      1000,
    ),
  }),
]);

export const openMessage = v.object({ version: v.number(), lesson: name, title: text(500) });
export const attachMessage: v.GenericSchema<unknown, Attach> = v.object({
  version: v.number(),
  code,
  key: secret,
  lesson: name,
  keeps: v.boolean(),
});

const teamName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEAM));
export const roomSettings = v.object({
  locked: v.boolean(),
  approve: v.boolean(),
  names: v.picklist(NAMES),
  teams: list(teamName, MOST_TEAMS),
  hideNames: v.boolean(),
});

export const actMessage: v.GenericSchema<unknown, RoomAct> = v.variant('do', [
  v.object({ do: v.literal('settings'), settings: roomSettings }),
  v.object({ do: v.literal('let-in'), id: voter }),
  v.object({ do: v.literal('remove'), id: voter }),
  v.object({ do: v.literal('drop-name'), id: voter }),
  v.object({ do: v.literal('close') }),
]);

export const logMessage: v.GenericSchema<unknown, { from: number; facts: readonly LessonFact[] }> = v.object({
  from: whole,
  facts: list(lessonFact, 100_000),
});

/** The leading window decides what a command means; here it only has to be one. */
export const commandMessage: v.GenericSchema<unknown, LessonCommand> = v.pipe(
  v.looseObject({ do: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) }),
  v.transform((command) => command as unknown as LessonCommand),
);

export type Message<T> = v.GenericSchema<unknown, T>;

/** Undefined where it is not such a message. Never throws. */
export function readMessage<T>(schema: Message<T>, value: unknown): { readonly message: T } | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? { message: read.output } : undefined;
}
