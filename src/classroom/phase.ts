/** Where a lesson stands. All of it derives from the lesson; nothing is kept twice. */
import type { Ballot, Lesson, Stop, Turn, TurnPhase } from './model';

/** The first letter is A. Replies keep their letter in every vote of a lesson. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

export function runOf(lesson: Lesson): Turn[] {
  return lesson.turns.filter((t) => !t.past);
}

/** The turns of the run that are settled: what the debrief walks through. */
export function settledOf(lesson: Lesson): Turn[] {
  return runOf(lesson).filter((t) => t.settled);
}

/** The decision that is on the wall, if one is. */
export function turnNow(lesson: Lesson): Turn | undefined {
  if (lesson.phase !== 'playing') return undefined;
  return lesson.turns.findLast((t) => !t.past && t.stop === lesson.at);
}

export function stopNow(lesson: Lesson): Stop | undefined {
  return lesson.phase === 'playing' ? lesson.stops[lesson.at] : undefined;
}

/** The vote that a turn is about now: the extra question on the wall, else its last vote. */
export function ballotOf(turn: Turn | undefined): Ballot | undefined {
  return turn?.asking ? turn.questions.at(-1) : turn?.ballots.at(-1);
}

export function ballotNow(lesson: Lesson): Ballot | undefined {
  return ballotOf(turnNow(lesson));
}

/** A vote of the lesson by its number, wherever in it, also in a turn that is past. */
export function anyBallot(lesson: Lesson, prompt: number): Ballot | undefined {
  const all = lesson.turns.flatMap((turn) => [...turn.ballots, ...turn.questions]);
  return all.find((ballot) => ballot.prompt === prompt);
}

export function isOpen(ballot: Ballot | undefined): boolean {
  return ballot !== undefined && ballot.closedAt === undefined;
}

/** The vote that people can take part in right now. */
export function openBallot(lesson: Lesson): Ballot | undefined {
  const ballot = ballotNow(lesson);
  return isOpen(ballot) ? ballot : undefined;
}

/** Of the decision itself; an extra question on the wall has its own ballot. */
export function phaseOf(turn: Turn): TurnPhase {
  const last = turn.ballots.at(-1);
  if (turn.settled) return 'decided';
  if (!last) return 'waiting';
  if (isOpen(last)) return 'open';
  if (turn.discussing) return 'discussing';
  return last.revealed ? 'revealed' : 'closed';
}

/** True when the host has to run the story on and lay the stops that follow. */
export function needsStops(lesson: Lesson): boolean {
  if (lesson.phase === 'lobby') return lesson.stops.length === 0;
  return turnNow(lesson)?.settled !== undefined && lesson.at === lesson.stops.length - 1;
}
