/** A vote from its opening to the split on the wall, by phones and the front keyboard. */
import type { Happening } from '../facts';
import { type Ballot, type Lesson, MOST_PEOPLE, type Question, type Turn } from '../model';
import { anyBallot, ballotNow, phaseOf } from '../phase';
import { answeredOf } from '../split';
import { tooLate } from '../timer';
import {
  CLOCK,
  CLOSED,
  clockOf,
  closing,
  type Do,
  distinct,
  GONE,
  leaving,
  type Made,
  no,
  openOnWall,
  TOO_MANY,
  turnOnWall,
  VOTER,
} from './made';

/** Voters at the front keyboard; no phone may call itself so. */
const FRONT = 'front/';
const MOST_CHOICES = 26;

export function vote(lesson: Lesson, { turn: number, round }: Do<'vote'>, at: number): Made {
  const turn = turnOnWall(lesson, number);
  if (!turn) return no(GONE);
  if (turn.asking) return no('Another question is on the wall. Take it off first.');
  if (phaseOf(turn) === 'open') return no('The vote is open already.');
  if (turn.settled) return no('This is decided. Step back to take it again.');
  if (round !== turn.ballots.length + 1) return no('That vote has been held already.');
  const question: Question = { kind: 'decision', words: turn.card.title, choices: turn.card.replies };
  return opening(lesson, turn, question, at);
}

export function ask(lesson: Lesson, { turn: number, kind, words, choices }: Do<'ask'>, at: number): Made {
  const turn = turnOnWall(lesson, number);
  if (!turn) return no(GONE);
  if (turn.asking) return no('Another question is on the wall. Take it off first.');
  if (phaseOf(turn) === 'open') return no('Close the vote first.');
  if (!distinct(choices.map((c) => c.id)) || choices.length > MOST_CHOICES) {
    return no(`A question needs from one to ${MOST_CHOICES} choices, each with a name of its own.`);
  }
  return opening(lesson, turn, { kind, words, choices }, at);
}

function opening(lesson: Lesson, turn: Turn, question: Question, at: number): Happening[] {
  const { ways, seconds } = lesson.settings;
  const handsAlone = ways.every((way) => way === 'hands');
  return [
    { fact: 'BallotOpened', turn: turn.turn, question },
    ...(handsAlone ? [{ fact: 'CountMoved', prompt: lesson.prompts + 1, to: 0 } as const] : []),
    // Counting takes the time it takes.
    ...(handsAlone || seconds === undefined ? [] : clockOf(withinClock(turn.card.seconds) ?? seconds, at)),
  ];
}

/** An author's time beyond what a clock can show is none. */
function withinClock(seconds: number | undefined): number | undefined {
  return seconds !== undefined && seconds >= CLOCK.least && seconds <= CLOCK.most ? seconds : undefined;
}

export function leave(lesson: Lesson, { prompt }: Do<'leave'>): Made {
  const ballot = ballotNow(lesson);
  if (ballot?.prompt !== prompt || ballot.question.kind === 'decision') {
    return no('That question is not on the wall any more.');
  }
  return leaving(lesson);
}

/**
 * A second vote of a voter moves it, the same again does nothing. What names no choice of this vote is no vote. One that
 * the server vouches for was in time by its clock: a phone has shown it as in, so it counts whatever has happened since.
 * What is decided stays decided.
 */
export function votes(lesson: Lesson, { prompt, votes, vouched }: Do<'votes'>, at: number): Made {
  const ballot = vouched ? anyBallot(lesson, prompt) : openOnWall(lesson, prompt);
  if (!ballot) return no(vouched ? 'There is no such vote in this lesson.' : CLOSED);
  if (!vouched && tooLate(lesson.timer, at)) return no('The time is up.');
  const known = Object.entries(votes).filter(
    ([voter, choice]) => VOTER.test(voter) && ballot.question.choices.some((c) => c.id === choice),
  );
  if (known.length === 0) return no('There is no such choice in this vote.');
  const moved = known.filter(([voter, choice]) => voteOf(ballot, voter) !== choice);
  const fresh = moved.filter(([voter]) => voteOf(ballot, voter) === undefined).length;
  if (answeredOf(ballot) + fresh > MOST_PEOPLE) return no(TOO_MANY);
  return moved.length === 0 ? [] : [{ fact: 'VotesCast', prompt, votes: Object.fromEntries(moved) }];
}

export function front(lesson: Lesson, { prompt, choice }: Do<'front'>, at: number): Made {
  const ballot = openOnWall(lesson, prompt);
  if (!ballot) return no(CLOSED);
  const last = Object.keys(ballot.votes).reduce((most, voter) => Math.max(most, frontNumber(voter)), 0);
  if (choice === null) {
    return last === 0
      ? no('Nobody has voted at the front keyboard yet.')
      : [{ fact: 'VoteWithdrawn', prompt, voter: `${FRONT}${last}` }];
  }
  if (tooLate(lesson.timer, at)) return no('The time is up.');
  if (!ballot.question.choices.some((c) => c.id === choice)) return no('There is no such choice in this vote.');
  if (answeredOf(ballot) >= MOST_PEOPLE) return no(TOO_MANY);
  return [{ fact: 'VotesCast', prompt, votes: { [`${FRONT}${last + 1}`]: choice } }];
}

function frontNumber(voter: string): number {
  return voter.startsWith(FRONT) ? Number(voter.slice(FRONT.length)) : 0;
}

function voteOf(ballot: Ballot, voter: string): string | undefined {
  return Object.hasOwn(ballot.votes, voter) ? ballot.votes[voter] : undefined;
}

export function close(lesson: Lesson, { prompt }: Do<'close'>): Made {
  return openOnWall(lesson, prompt) ? closing(lesson) : no('That vote is closed already.');
}

/** Every vote and hand is still there. Hands alone are taken up where they ended. */
export function reopen(lesson: Lesson, { prompt }: Do<'reopen'>): Made {
  const ballot = ballotNow(lesson);
  if (ballot?.prompt !== prompt) return no('That vote is not on the wall any more.');
  if (ballot.closedAt === undefined) return no('The vote is open already.');
  const settled = lesson.turns.some((t) => t.settled && t.ballots.includes(ballot));
  if (settled) return no('This is decided already. Page Up takes it back.');
  if (ballot.revealed) return no('The room has seen the split. Hold another vote instead.');
  const last = ballot.question.choices.findLastIndex((c) => ballot.counted.includes(c.id));
  return [
    { fact: 'BallotReopened', prompt },
    ...discussedNoMore(lesson, prompt),
    ...(last === -1 ? [] : [{ fact: 'CountMoved', prompt, to: last } as const]),
  ];
}

function discussedNoMore(lesson: Lesson, prompt: number): Happening[] {
  const turn = lesson.turns.find((t) => t.discussing && t.ballots.at(-1)?.prompt === prompt);
  return turn ? [{ fact: 'Discussed', turn: turn.turn, on: false }] : [];
}

export function reveal(lesson: Lesson, { prompt }: Do<'reveal'>): Made {
  const ballot = ballotNow(lesson);
  if (ballot?.prompt !== prompt) return no('That vote is not on the wall any more.');
  if (ballot.closedAt === undefined) return no('Close the vote first.');
  if (ballot.revealed) return no('The split is on the wall already.');
  return [...discussedNoMore(lesson, prompt), { fact: 'SplitRevealed', prompt }];
}

export function discuss(lesson: Lesson, { turn: number, on }: Do<'discuss'>, at: number): Made {
  const turn = turnOnWall(lesson, number);
  if (!turn) return no(GONE);
  if (on === turn.discussing) return [];
  if (!on) return [{ fact: 'Discussed', turn: number, on }];
  if (turn.asking) return no('Another question is on the wall. Take it off first.');
  const phase = phaseOf(turn);
  if (phase !== 'closed' && phase !== 'revealed') return no('Talk it over between two votes.');
  return [{ fact: 'Discussed', turn: number, on }, ...clockOf(lesson.settings.discussSeconds, at)];
}
