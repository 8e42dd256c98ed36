/** A show of hands, counted option by option with two keys, or typed. */
import { type Ballot, type Lesson, MOST_PEOPLE } from '../model';
import { answeredOf, handsFor } from '../split';
import { paused } from '../timer';
import { CLOSED, type Do, type Made, no, openOnWall, TOO_MANY, whole } from './made';

export function hand(lesson: Lesson, { prompt, choice, by }: Do<'hand'>): Made {
  const ballot = openOnWall(lesson, prompt);
  if (!ballot) return no(CLOSED);
  return counted(ballot, choice, handsFor(ballot.hands, choice) + by);
}

export function hands(lesson: Lesson, { prompt, choice, count }: Do<'hands'>): Made {
  const ballot = openOnWall(lesson, prompt);
  return ballot ? counted(ballot, choice, count) : no(CLOSED);
}

function counted(ballot: Ballot, choice: string, hands: number, typed?: string): Made {
  const { prompt, question } = ballot;
  if (!question.choices.some((c) => c.id === choice)) return no('There is no such choice in this vote.');
  if (hands < 0) return no('There is no hand left to take back.');
  if (!whole(hands, 0, MOST_PEOPLE)) return no(TOO_MANY);
  const before = handsFor(ballot.hands, choice);
  if (hands > before && answeredOf(ballot) + hands - before > MOST_PEOPLE) return no(TOO_MANY);
  if (hands === before && typed === ballot.typed) return [];
  return [{ fact: 'HandsCounted', prompt, choice, hands, ...(typed !== undefined && { typed }) }];
}

/** Digits make one number until something else is pressed: 1, then 2, is twelve. */
export function digit(lesson: Lesson, { prompt, digit }: Do<'digit'>): Made {
  const ballot = openOnWall(lesson, prompt);
  if (!ballot) return no(CLOSED);
  const choice = ballot.counting === undefined ? undefined : ballot.question.choices[ballot.counting]?.id;
  if (choice === undefined) return no('Nobody is counting hands. Add hands first.');
  if (digit !== null && !whole(digit, 0, 9)) return no('Type a digit from 0 to 9.');
  const typed =
    digit === null
      ? (ballot.typed ?? String(handsFor(ballot.hands, choice))).slice(0, -1)
      : String(Number(`${ballot.typed ?? ''}${digit}`));
  return counted(ballot, choice, Number(typed), typed);
}

/** While hands are counted the clock rests: it must not close the vote over them. */
export function count(lesson: Lesson, { prompt, to, skip = false }: Do<'count'>, at: number): Made {
  const ballot = openOnWall(lesson, prompt);
  if (!ballot) return no(CLOSED);
  const { counting, question } = ballot;
  if (to !== null && !question.choices[to]) return no('There is no such choice in this vote.');
  if (to === (counting ?? null)) return [];
  const left = counting === undefined ? undefined : question.choices[counting]?.id;
  const onward = to === null || (counting !== undefined && to > counting);
  const runs = to !== null && lesson.timer?.since !== undefined;
  return [
    { fact: 'CountMoved', prompt, to, ...(left !== undefined && onward && !skip && { counted: left }) },
    ...(runs && lesson.timer ? [{ fact: 'TimerSet', timer: paused(lesson.timer, at) } as const] : []),
  ];
}
