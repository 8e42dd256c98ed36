/** A room to test with: a scene of three legs, and a lesson that takes commands one second apart. */
import type { LessonCommand } from '../../src/classroom/commands';
import { decideLesson, isLessonRejection } from '../../src/classroom/decide';
import type { LessonFact } from '../../src/classroom/facts';
import { EMPTY_LESSON, foldLesson } from '../../src/classroom/fold';
import type { Ballot, Lesson, LessonSettings, SceneRef, Stop, Turn } from '../../src/classroom/model';
import { nextStep } from '../../src/classroom/next';
import { ballotOf, needsStops, turnNow } from '../../src/classroom/phase';
import { stopOf } from '../../src/classroom/play';
import type { Decision } from '../../src/core/model';
import { decision, line, option } from '../fixtures';

export const scene: SceneRef = { story: 'door', title: 'The Door', keyHash: 'k1', textHash: 't1', seed: 7, world: 0 };
export const settings: LessonSettings = { mode: 'majority', tie: 'facilitator', ways: ['hands'] };

export const intake = decision(
  'intake',
  [option('walk', { best: true, security: 2 }), option('order'), option('promise', { service: -1 })],
  { title: 'At the intake' },
);
export const ticket = decision('ticket', [option('fix', { best: true, service: 2 }), option('write')], {
  title: 'The ticket',
});

const asked = (text: string, of: Decision): Stop =>
  stopOf([
    { fact: 'LineShown', line: line(text, { speaker: 'Theo' }) },
    { fact: 'DecisionOffered', decision: of, order: of.options.map((o) => o.label) },
  ]);

/** What the host lays: first up to `intake`, then up to `ticket` with a card on the way, then to the end. */
export const legs: readonly (readonly Stop[])[] = [
  [stopOf([{ fact: 'LineShown', line: line('Wind.') }]), asked('Cold enough?', intake)],
  [
    stopOf([{ fact: 'LineShown', line: line('They move.', { discuss: 'Who moved first?' }) }]),
    asked('You gonna fix it?', ticket),
  ],
  [
    stopOf([
      { fact: 'LineShown', line: line('See you.', { speaker: 'Theo' }) },
      { fact: 'EndingReached', ending: 'done' },
    ]),
  ],
];

export class Room {
  lesson: Lesson = EMPTY_LESSON;
  readonly facts: LessonFact[] = [];
  now = 1_000_000;

  constructor(given: Partial<LessonSettings> = {}, people = 24) {
    this.do({ do: 'open', id: 'l1', scene, settings: { ...settings, ...given }, room: people });
    this.lay();
  }

  /** Takes a command; answers the words of a refusal. */
  try(command: LessonCommand): string | undefined {
    this.now += 1000;
    const made = decideLesson(this.lesson, command, this.now);
    if (isLessonRejection(made)) return made.rejected;
    this.facts.push(...made);
    this.lesson = made.reduce(foldLesson, this.lesson);
    return undefined;
  }

  /** @throws when the command is refused. */
  do(...commands: readonly LessonCommand[]): this {
    for (const command of commands) {
      const refused = this.try(command);
      if (refused !== undefined) throw new Error(`${command.do}: ${refused}`);
    }
    return this;
  }

  /** What the host does whenever the lesson needs lines. */
  lay(): void {
    const leg = legs[this.lesson.turns.filter((t) => !t.past && t.settled).length];
    if (needsStops(this.lesson) && leg) this.do({ do: 'lay', from: this.lesson.stops.length, stops: leg });
  }

  /** Presses `next` so often, the host doing its part; answers the words on the button each time. */
  next(times = 1): string[] {
    return Array.from({ length: times }, () => {
      const step = nextStep(this.lesson);
      if (step?.command) this.do(step.command);
      this.lay();
      return step?.words ?? '';
    });
  }

  /** To the decision `intake`, before its vote. */
  toIntake(): this {
    this.next(2);
    return this;
  }

  get turn(): Turn {
    const turn = turnNow(this.lesson);
    if (!turn) throw new Error('No decision is on the wall.');
    return turn;
  }

  get ballot(): Ballot {
    const ballot = ballotOf(this.turn);
    if (!ballot) throw new Error('No vote was opened.');
    return ballot;
  }

  /** Opens the next vote, counts these votes of phones, and closes it. */
  vote(votes: Readonly<Record<string, string>>): this {
    this.do({ do: 'vote', turn: this.turn.turn, round: this.turn.ballots.length + 1 });
    if (Object.keys(votes).length > 0) this.do({ do: 'votes', prompt: this.ballot.prompt, votes });
    return this.do({ do: 'close', prompt: this.ballot.prompt });
  }

  reveal(): this {
    return this.do({ do: 'reveal', prompt: this.ballot.prompt });
  }
}

export const phones: Partial<LessonSettings> = { ways: ['hands', 'front', 'phones'] };
