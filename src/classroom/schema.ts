/** The shape of a lesson's facts, to check a log that comes back. The types are those of facts.ts; the compiler compares. */
import * as v from 'valibot';
import type { LessonFact } from './facts';
import { MODES, MOST_PEOPLE, QUESTIONS, SETTLED, TIES, WAYS } from './model';

const words = v.pipe(v.string(), v.maxLength(20_000));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const called = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const people = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_PEOPLE));
const seconds = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));

const scene = v.strictObject({
  story: name,
  title: words,
  keyHash: v.string(),
  textHash: v.string(),
  seed: v.pipe(v.number(), v.finite()),
  world: index,
});
const settings = v.strictObject({
  mode: v.picklist(MODES),
  tie: v.picklist(TIES),
  ways: v.pipe(v.array(v.picklist(WAYS)), v.minLength(1), v.readonly()),
  seconds,
  discussSeconds: seconds,
});
const choices = v.pipe(
  v.array(v.strictObject({ id: name, text: words })),
  v.minLength(1),
  v.maxLength(100),
  v.check((all) => new Set(all.map((c) => c.id)).size === all.length, 'two choices have one name'),
  v.readonly(),
);
const stop = v.strictObject({
  speaker: v.optional(name),
  text: words,
  discuss: v.optional(words),
  decision: v.optional(v.strictObject({ decision: name, title: words, replies: choices, seconds })),
  ending: v.optional(v.string()),
});
const stops = v.pipe(v.array(stop), v.minLength(1), v.maxLength(10_000), v.readonly());
const question = v.strictObject({ kind: v.picklist(QUESTIONS), words, choices });
const timer = v.strictObject({ left: v.pipe(v.number(), v.finite()), since: v.optional(time) });

const fact = <const K extends string, const E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.strictObject({ at: time, fact: v.literal(kind), ...entries });
const flag = v.boolean();

export const lessonFact: v.GenericSchema<unknown, LessonFact> = v.variant('fact', [
  fact('LessonOpened', { id: name, scene, settings, room: people }),
  fact('RoomCounted', { room: people }),
  fact('MembersNamed', {
    members: v.record(name, v.strictObject({ name: v.optional(called), team: v.optional(called) })),
  }),
  fact('SettingsChanged', { settings }),
  fact('StopsLaid', { from: index, stops }),
  fact('SceneBegan', {}),
  fact('StopShown', { to: index }),
  fact('CardShown', { shown: flag }),
  fact('BallotOpened', { turn: number, question }),
  fact('HandsCounted', { prompt: number, choice: name, hands: people, typed: v.optional(v.string()) }),
  fact('CountMoved', { prompt: number, to: v.nullable(index), counted: v.optional(name) }),
  fact('VotesCast', { prompt: number, votes: v.record(name, name) }),
  fact('VoteWithdrawn', { prompt: number, voter: name }),
  fact('TimerSet', { timer: v.nullable(timer) }),
  fact('BallotClosed', { prompt: number, room: people }),
  fact('BallotReopened', { prompt: number }),
  fact('SplitRevealed', { prompt: number }),
  fact('Discussed', { turn: number, on: flag }),
  fact('QuestionLeft', { prompt: number }),
  fact('Picked', { turn: number, choice: name }),
  fact('DecisionMade', {
    turn: number,
    choice: name,
    by: v.picklist(SETTLED),
    mode: v.picklist(MODES),
    note: v.optional(words),
  }),
  fact('DecisionUndone', { turn: number }),
  fact('SteppedBack', { turn: number }),
  fact('Jumped', { stops, choices: v.pipe(v.array(name), v.readonly()), mode: v.picklist(MODES) }),
  fact('NoteWritten', { decision: name, text: words }),
  fact('WallBlanked', { blank: flag }),
  fact('DebriefShown', { to: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(-1))) }),
  fact('TrialBegan', { turn: number, choice: name, stops }),
  fact('TrialShown', { to: v.nullable(index) }),
  fact('LessonEnded', {}),
  fact('LessonReopened', {}),
]);
