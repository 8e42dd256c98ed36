/**
 * Keys of the console, the wall and the clicker. A pure map: what a key means depends on where the lesson stands, and
 * the words say it. Clickers send PageDown and PageUp, `.` or b, and F5 or Escape for "start the show".
 */
import { backStep } from './back';
import type { LessonCommand } from './commands';
import type { Ballot, Lesson, Turn } from './model';
import { movedPick, nextStep, picksOf } from './next';
import { letterOf, openBallot, turnNow } from './phase';
import { KEYS } from './words';

/** A key as the browser names it (`KeyboardEvent.key`), with its time in milliseconds. */
export interface KeyPress {
  readonly key: string;
  readonly at: number;
  readonly shift?: boolean;
  /** The key is held down and repeats. */
  readonly repeat?: boolean;
}

/** What must be remembered between two presses. */
export interface KeyMemory {
  /** When Escape was pressed once. */
  readonly escapeAt?: number;
}

/** Every intent means that the browser must not act on the key itself. */
export type Intent =
  | { readonly does: 'command'; readonly command: LessonCommand; readonly words: string }
  /** Nothing to do; the words say why. */
  | { readonly does: 'say'; readonly words: string }
  /** Look at the counts for as long as the key is down; hide or show the key; write; open a list. */
  | { readonly does: 'peek' | 'toggle-key' | 'override' | 'note' | 'help' | 'leave-full-screen' };

export interface Pressed {
  /** Undefined where the key is none of ours. */
  readonly intent?: Intent;
  readonly memory: KeyMemory;
}

/** Milliseconds within which Escape counts as pressed twice. */
const TWICE = 1500;
const MORE_TIME = 15_000;

/** At the wall only the clicker's keys and the front keyboard's digits count: whoever stands there is not the host. */
export function pressed(lesson: Lesson, press: KeyPress, memory: KeyMemory, place: 'console' | 'wall'): Pressed {
  if (press.key === 'Escape') return escaped(press, memory);
  const intent = clickerKey(lesson, press) ?? votingKey(lesson, press, place);
  return { intent: intent ?? (place === 'console' ? consoleKey(lesson, press) : undefined), memory: {} };
}

/** A clicker's Escape must not throw the wall out of full screen. */
function escaped({ at, repeat }: KeyPress, { escapeAt }: KeyMemory): Pressed {
  if (repeat) return { intent: say(KEYS.escape), memory: { escapeAt } };
  const twice = escapeAt !== undefined && at >= escapeAt && at - escapeAt <= TWICE;
  return twice
    ? { intent: { does: 'leave-full-screen' }, memory: {} }
    : { intent: say(KEYS.escape), memory: { escapeAt: at } };
}

function clickerKey(lesson: Lesson, { key, repeat }: KeyPress): Intent | undefined {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight': {
      const step = nextStep(lesson);
      if (repeat) return say(KEYS.held);
      return step?.command ? does(step.command, step.words) : say(step?.says ?? KEYS.over);
    }
    case 'PageUp':
    case 'ArrowLeft': {
      const step = backStep(lesson);
      if (repeat) return say(KEYS.held);
      return step?.command ? does(step.command, step.words) : say(step?.says ?? KEYS.noWayBack);
    }
    case '.':
    case 'b':
    case 'B':
      return repeat
        ? say(KEYS.held)
        : does({ do: 'blank', blank: !lesson.blank }, lesson.blank ? KEYS.unblank : KEYS.blank);
    case 'F5':
      return say(KEYS.noReload);
    default:
      return undefined;
  }
}

/** Digits type a count, vote at the front keyboard, or pick: whatever the lesson waits for. */
function votingKey(lesson: Lesson, { key, repeat }: KeyPress, place: 'console' | 'wall'): Intent | undefined {
  const digit = /^[0-9]$/.test(key) ? Number(key) : undefined;
  if (digit === undefined && key !== 'Backspace') return undefined;
  const ballot = openBallot(lesson);
  if (ballot && place === 'console' && ballot.counting !== undefined) {
    const command: LessonCommand = { do: 'digit', prompt: ballot.prompt, digit: digit ?? null };
    return does(command, KEYS.typed);
  }
  if (ballot && lesson.settings.ways.includes('front')) {
    if (repeat) return say(KEYS.held);
    return frontVote(ballot, digit);
  }
  const turn = turnNow(lesson);
  return place === 'console' && turn && digit !== undefined ? pickByDigit(lesson, turn, digit) : undefined;
}

function frontVote({ prompt, question }: Ballot, digit: number | undefined): Intent {
  if (digit === undefined) return does({ do: 'front', prompt, choice: null }, KEYS.frontBack);
  const choice = question.choices[digit - 1];
  return choice
    ? does({ do: 'front', prompt, choice: choice.id }, KEYS.frontVote)
    : say(KEYS.noChoice(question.choices.length));
}

function pickByDigit(lesson: Lesson, { turn, card }: Turn, digit: number): Intent | undefined {
  const now = turnNow(lesson);
  const picks = now && picksOf(lesson, now);
  const choice = card.replies[digit - 1]?.id;
  if (!picks || choice === undefined) return undefined;
  if (!picks.from.includes(choice)) return say(KEYS.notTied);
  return does({ do: 'pick', turn, choice }, KEYS.pick(letterOf(digit - 1)));
}

function consoleKey(lesson: Lesson, press: KeyPress): Intent | undefined {
  const { timer } = lesson;
  const ballot = openBallot(lesson);
  switch (press.key.length === 1 ? press.key.toLowerCase() : press.key) {
    case 'ArrowUp':
      return upOrDown(lesson, press, 1);
    case 'ArrowDown':
      return upOrDown(lesson, press, -1);
    case 'p':
      return timer?.since === undefined ? does({ do: 'resume' }, KEYS.resume) : does({ do: 'pause' }, KEYS.pause);
    case 't':
      return does({ do: 'add-time', ms: MORE_TIME }, KEYS.moreTime);
    case 'h':
      if (!ballot) return say(KEYS.noVote);
      return ballot.counting === undefined
        ? does({ do: 'count', prompt: ballot.prompt, to: 0 }, KEYS.addHands)
        : does({ do: 'count', prompt: ballot.prompt, to: null }, KEYS.handsDone);
    case 's':
      return skip(ballot);
    case 'o':
      return turnNow(lesson) ? { does: 'override' } : say(KEYS.noDecision);
    case 'v':
      return { does: 'peek' };
    case 'k':
      return { does: 'toggle-key' };
    case 'n':
      return { does: 'note' };
    case '?':
      return { does: 'help' };
    default:
      return undefined;
  }
}

/** With Shift the room, else the hands that are counted, else the pick. */
function upOrDown(lesson: Lesson, { shift }: KeyPress, by: 1 | -1): Intent | undefined {
  if (shift) return does({ do: 'room', room: lesson.room + by }, KEYS.room(lesson.room + by));
  const ballot = openBallot(lesson);
  const choice = ballot?.counting === undefined ? undefined : ballot.question.choices[ballot.counting];
  if (ballot && choice) {
    return does({ do: 'hand', prompt: ballot.prompt, choice: choice.id, by }, by === 1 ? KEYS.oneMore : KEYS.oneLess);
  }
  const turn = turnNow(lesson);
  const command = turn && movedPick(lesson, turn, by === 1 ? -1 : 1);
  return command && does(command, KEYS.otherPick);
}

function skip(ballot: Ballot | undefined): Intent {
  if (ballot?.counting === undefined) return say(KEYS.notCounting);
  const to = ballot.counting + 1 < ballot.question.choices.length ? ballot.counting + 1 : null;
  return does({ do: 'count', prompt: ballot.prompt, to, skip: true }, KEYS.skip);
}

function does(command: LessonCommand, words: string): Intent {
  return { does: 'command', command, words };
}

function say(words: string): Intent {
  return { does: 'say', words };
}
