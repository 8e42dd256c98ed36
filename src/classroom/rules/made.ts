/** What a rule gives, and what several rules need. */
import type { LessonCommand, LessonRejection } from '../commands';
import type { Happening } from '../facts';
import { type Ballot, type Lesson, MOST_PEOPLE, type Stop, type Turn } from '../model';
import { openBallot, turnNow } from '../phase';
import { started } from '../timer';

export type Made = readonly Happening[] | LessonRejection;
export type Do<K extends LessonCommand['do']> = Extract<LessonCommand, { do: K }>;

/** Longest note, in characters. */
export const LONGEST_NOTE = 2000;
/** Seconds that a clock may be set to. */
export const CLOCK = { least: 5, most: 3600 } as const;

/** Who votes. Names that every object has would be dropped on the way through storage. */
export const VOTER = /^(?!(?:__proto__|prototype|constructor)$)[\w.:-]{1,64}$/;

export const no = (rejected: string): LessonRejection => ({ rejected });

export const GONE = 'That decision is not on the wall any more.';
export const CLOSED = 'That vote is closed. Open it again, or hold another one.';

export function turnOnWall(lesson: Lesson, turn: number): Turn | undefined {
  const now = turnNow(lesson);
  return now?.turn === turn ? now : undefined;
}

export function openOnWall(lesson: Lesson, prompt: number): Ballot | undefined {
  const now = openBallot(lesson);
  return now?.prompt === prompt ? now : undefined;
}

/** Closes what is open, with all that was counted. */
export function closing(lesson: Lesson): Happening[] {
  const ballot = openBallot(lesson);
  if (!ballot) return [];
  const { prompt, counting, question } = ballot;
  const counted = counting === undefined ? undefined : question.choices[counting]?.id;
  return [
    ...(counted === undefined ? [] : [{ fact: 'CountMoved', prompt, to: null, counted } as const]),
    { fact: 'BallotClosed', prompt, room: lesson.room },
  ];
}

/** Takes an extra question off the wall, closed. */
export function leaving(lesson: Lesson): Happening[] {
  const turn = turnNow(lesson);
  const question = turn?.asking ? turn.questions.at(-1) : undefined;
  return question ? [...closing(lesson), { fact: 'QuestionLeft', prompt: question.prompt }] : [];
}

export function clockOf(seconds: number | undefined, at: number): Happening[] {
  return seconds === undefined ? [] : [{ fact: 'TimerSet', timer: started(seconds * 1000, at) }];
}

export function whole(n: number, least: number, most: number): boolean {
  return Number.isInteger(n) && n >= least && n <= most;
}

/** Why these stops cannot be laid. Only the last may ask: until it is decided nobody knows what follows. */
export function badStops(stops: readonly Stop[], decisionsBefore = false): string | undefined {
  if (stops.length === 0) return 'The scene gave no line to show.';
  if (!decisionsBefore && stops.slice(0, -1).some((s) => s.decision)) {
    return 'Only the last line laid may ask for a decision.';
  }
  const unclear = stops.find((s) => s.decision && !distinct(s.decision.replies.map((r) => r.id)));
  return unclear && `Decision "${unclear.decision?.decision}" needs replies with labels of their own.`;
}

export function distinct(ids: readonly string[]): boolean {
  return ids.length > 0 && new Set(ids).size === ids.length;
}

export const TOO_MANY = `No room is that full: the most is ${MOST_PEOPLE}.`;
