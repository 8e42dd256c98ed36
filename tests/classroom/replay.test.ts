import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backStep } from '../../src/classroom/back';
import type { LessonCommand } from '../../src/classroom/commands';
import { classDebrief } from '../../src/classroom/debrief';
import type { LessonFact } from '../../src/classroom/facts';
import { EMPTY_LESSON, foldLesson, foldLessonAll } from '../../src/classroom/fold';
import { pressed } from '../../src/classroom/keys';
import { appendLog, readLog, readOn, writeLog } from '../../src/classroom/log';
import { type Ballot, type Lesson, MODES, MOST_PEOPLE, TIES, WAYS } from '../../src/classroom/model';
import { nextStep } from '../../src/classroom/next';
import { ballotOf, settledOf, turnNow } from '../../src/classroom/phase';
import { classReport, reportCsv } from '../../src/classroom/report';
import { answeredOf, countsOf } from '../../src/classroom/split';
import { consoleView } from '../../src/classroom/views/console';
import { intake, legs, Room, scene, ticket } from './room';

const label = fc.constantFrom('walk', 'order', 'promise', 'fix', 'write', 'nonsense');
const small = fc.integer({ min: -1, max: 4 });
const prompt = fc.integer({ min: 0, max: 6 });
const settings = fc.record({
  mode: fc.constantFrom(...MODES),
  tie: fc.constantFrom(...TIES),
  ways: fc.uniqueArray(fc.constantFrom(...WAYS), { minLength: 1 }),
  seconds: fc.option(fc.constantFrom(5, 30), { nil: undefined }),
  discussSeconds: fc.option(fc.constant(90), { nil: undefined }),
});
const onward = [...(legs[0] ?? []), ...(legs[1] ?? [])];

/** Anything that anybody may send, sensible or not; mostly near what is on the wall. */
const command: fc.Arbitrary<LessonCommand> = fc.oneof(
  fc.record({
    do: fc.constant('open' as const),
    id: fc.constant('l2'),
    scene: fc.constant(scene),
    settings,
    room: small,
  }),
  fc.record({ do: fc.constant('room' as const), room: fc.integer({ min: -2, max: MOST_PEOPLE + 2 }) }),
  fc.record({ do: fc.constant('settings' as const), settings }),
  fc.record({ do: fc.constant('lay' as const), from: small, stops: fc.constantFrom(...legs, []) }),
  fc.record({ do: fc.constant('show' as const), to: small }),
  fc.record({ do: fc.constant('card' as const), stop: small, shown: fc.boolean() }),
  fc.record({ do: fc.constant('vote' as const), turn: small, round: small }),
  fc.record({
    do: fc.constant('ask' as const),
    turn: small,
    kind: fc.constantFrom('tone' as const, 'predict' as const),
    words: fc.string(),
    choices: fc.array(fc.record({ id: label, text: fc.string() }), { maxLength: 3 }),
  }),
  fc.record({ do: fc.constantFrom('leave' as const, 'close' as const, 'reopen' as const, 'reveal' as const), prompt }),
  fc.record({ do: fc.constant('hand' as const), prompt, choice: label, by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ do: fc.constant('hands' as const), prompt, choice: label, count: fc.integer({ min: -2, max: 6000 }) }),
  fc.record({ do: fc.constant('digit' as const), prompt, digit: fc.option(fc.integer({ min: -1, max: 10 })) }),
  fc.record({ do: fc.constant('count' as const), prompt, to: fc.option(small), skip: fc.boolean() }),
  fc.record({
    do: fc.constant('votes' as const),
    prompt,
    vouched: fc.option(fc.constant(true as const), { nil: undefined }),
    votes: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'front/1', '__proto__', 'toString', ' '), label),
  }),
  fc.record({ do: fc.constant('front' as const), prompt, choice: fc.option(label) }),
  fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const, 'end' as const, 'begin' as const) }),
  fc.constant({ do: 'reopen-lesson' as const }),
  fc.record({ do: fc.constant('add-time' as const), ms: fc.integer({ min: -1, max: 60_000 }) }),
  fc.record({ do: fc.constant('discuss' as const), turn: small, on: fc.boolean() }),
  fc.record({ do: fc.constant('pick' as const), turn: small, choice: label }),
  fc.record({ do: fc.constant('decide' as const), turn: small, choice: label, note: fc.string() }),
  fc.record({ do: fc.constantFrom('undecide' as const, 'step-back' as const), turn: small }),
  fc.record({
    do: fc.constant('jump' as const),
    stops: fc.constantFrom(onward, legs[0] ?? []),
    choices: fc.array(label, { maxLength: 2 }),
  }),
  fc.record({ do: fc.constant('note' as const), decision: fc.constantFrom('intake', 'ticket'), text: fc.string() }),
  fc.record({ do: fc.constant('blank' as const), blank: fc.boolean() }),
  fc.record({ do: fc.constantFrom('debrief' as const, 'trial' as const), to: fc.option(small) }),
  fc.record({ do: fc.constant('try' as const), turn: small, choice: label, stops: fc.constantFrom(...legs) }),
);

const KEYS = [
  'PageDown',
  'PageUp',
  'ArrowUp',
  'ArrowDown',
  'Escape',
  'F5',
  'b',
  'h',
  's',
  'p',
  't',
  '1',
  '2',
  'Backspace',
];
const input = fc.oneof(
  { weight: 8, arbitrary: fc.record({ key: fc.constantFrom('PageDown', 'ArrowRight') }) },
  { weight: 6, arbitrary: fc.record({ key: fc.constantFrom(...KEYS) }) },
  { weight: 6, arbitrary: fc.record({ command, aimed: fc.boolean() }) },
  // A vote where there is one to vote in.
  { weight: 4, arbitrary: fc.record({ voter: fc.constantFrom('a', 'b', 'c'), choice: fc.nat(3) }) },
);
const inputs = fc.tuple(settings, fc.array(input, { minLength: 10, maxLength: 70, size: 'max' }));

function perform(room: Room, each: typeof input extends fc.Arbitrary<infer T> ? T : never): void {
  if ('key' in each) {
    const { intent } = pressed(room.lesson, { key: each.key, at: room.now }, {}, 'console');
    if (intent?.does === 'command') room.try(intent.command);
  } else if ('command' in each) room.try(each.aimed ? aimed(room.lesson, each.command) : each.command);
  else {
    const open = ballots(room.lesson).find((b) => b.closedAt === undefined);
    const choice = open?.question.choices[each.choice];
    if (open && choice) room.try({ do: 'votes', prompt: open.prompt, votes: { [each.voter]: choice.id } });
  }
  room.lay();
}

/** The same command, meant for what is on the wall. */
function aimed(lesson: Lesson, given: LessonCommand): LessonCommand {
  const turn = turnNow(lesson) ?? settledOf(lesson)[0];
  const ballot = ballotOf(turn);
  const now = {
    turn: turn?.turn ?? 1,
    prompt: ballot?.prompt ?? 1,
    round: (turn?.ballots.length ?? 0) + 1,
    stop: lesson.at,
    choice: turn?.card.replies[lesson.turns.length % 2]?.id,
    from: lesson.stops.length,
  };
  const fields = Object.entries(now).filter(([name, value]) => name in given && value !== undefined);
  return { ...given, ...Object.fromEntries(fields) } as LessonCommand;
}

function ballots(lesson: Lesson): Ballot[] {
  return lesson.turns.flatMap((t) => [...t.ballots, ...t.questions]);
}

/** All that anybody may ask of a lesson; none of it may throw. */
function look(lesson: Lesson): void {
  consoleView(lesson, { now: 0, peek: true });
  nextStep(lesson);
  backStep(lesson);
  classDebrief(lesson, undefined);
  reportCsv(classReport(lesson, [intake, ticket]));
}

describe('whatever people press and send', () => {
  it('the facts replayed give the lesson as it was lived, through storage and back', () => {
    fc.assert(
      fc.property(inputs, ([given, all]) => {
        const room = new Room(given);
        for (const each of all) perform(room, each);
        const read = readLog(writeLog(room.facts));
        expect('facts' in read && foldLessonAll(read.facts)).toEqual(JSON.parse(JSON.stringify(room.lesson)));
      }),
    );
  });

  it('a log that another window reads on, piece by piece, is the log read whole', () => {
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), ([given, all], sizes) => {
        const room = new Room(given);
        for (const each of all) perform(room, each);
        const facts = JSON.parse(JSON.stringify(room.facts)) as LessonFact[];
        let known = { text: writeLog(facts.slice(0, 1)), facts: facts.slice(0, 1) };
        while (known.facts.length < facts.length) {
          const to = known.facts.length + (sizes.next().value as number);
          const text = appendLog(known.text, facts.slice(known.facts.length, to));
          known = { text, facts: [...known.facts, ...(readOn(known, text) ?? [])] };
        }
        expect(known).toEqual({ text: writeLog(facts), facts });
      }),
    );
  });

  it('no vote is lost: every one that was taken is there, or the later one of the same voter', () => {
    fc.assert(
      fc.property(inputs, ([given, all]) => {
        const room = new Room(given);
        for (const each of all) perform(room, each);
        const kept = new Map<string, string>();
        for (const fact of room.facts) {
          if (fact.fact === 'VotesCast') {
            for (const [voter, choice] of Object.entries(fact.votes)) kept.set(`${fact.prompt} ${voter}`, choice);
          }
          if (fact.fact === 'VoteWithdrawn') kept.delete(`${fact.prompt} ${fact.voter}`);
        }
        const there = ballots(room.lesson).flatMap((b) =>
          Object.entries(b.votes).map(([voter, choice]) => [`${b.prompt} ${voter}`, choice] as const),
        );
        expect(new Map(there)).toEqual(kept);
      }),
    );
  });

  it('nothing throws, counts stay within their bounds, and one vote at most is open', () => {
    fc.assert(
      fc.property(inputs, ([given, all]) => {
        const room = new Room(given);
        for (const each of all) {
          perform(room, each);
          look(room.lesson);
          for (const ballot of ballots(room.lesson)) {
            expect(Math.min(0, ...Object.values(countsOf(ballot)))).toBe(0);
            expect(answeredOf(ballot)).toBeLessThanOrEqual(MOST_PEOPLE);
          }
          expect(ballots(room.lesson).filter((b) => b.closedAt === undefined).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('the two keys say what they do, and it is done; the same press on a second console does nothing more', () => {
    fc.assert(
      fc.property(inputs, ([given, all]) => {
        const room = new Room(given);
        for (const each of all) {
          perform(room, each);
          for (const step of [nextStep(room.lesson), backStep(room.lesson)]) {
            expect(step?.words).not.toBe('');
            if (!step?.command) continue;
            const copy = new Copy(room);
            expect(copy.try(step.command)).toBeUndefined();
            const { lesson } = copy;
            copy.try(step.command);
            expect(copy.lesson).toBe(lesson);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a clicker alone reaches the end from anywhere', () => {
    fc.assert(
      fc.property(inputs, ([given, all]) => {
        // A tie that is voted on again and again ends only when the room does.
        const room = new Room(given.tie === 'revote' ? { ...given, tie: 'first' } : given);
        for (const each of all) if (!('command' in each && each.command.do === 'settings')) perform(room, each);
        let presses = 0;
        while (room.lesson.phase !== 'ended' && presses++ < 80) room.next();
        expect(room.lesson.phase).toBe('ended');
      }),
      { numRuns: 60 },
    );
  });

  it('facts in any order leave a lesson that can be looked at', () => {
    fc.assert(
      fc.property(inputs, fc.infiniteStream(fc.nat()), ([given, all], dice) => {
        const room = new Room(given);
        for (const each of all) perform(room, each);
        const [opened, ...rest] = room.facts as [LessonFact, ...LessonFact[]];
        const shuffled = rest.map((fact) => [dice.next().value as number, fact] as const).sort(([a], [b]) => a - b);
        const lesson = shuffled.reduce((l, [, fact]) => foldLesson(l, fact), foldLesson(EMPTY_LESSON, opened));
        look(lesson);
      }),
    );
  });
});

/** The same room, to try a step without taking it. */
class Copy extends Room {
  constructor(room: Room) {
    super();
    this.lesson = room.lesson;
    this.now = room.now;
  }
}
