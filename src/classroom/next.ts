/**
 * One key goes on and one goes back, and both do the right thing wherever the lesson stands. The words say it before it
 * is done; a clicker alone leads a whole lesson.
 */
import type { LessonCommand } from './commands';
import type { Ballot, Lesson, Turn } from './model';
import { ballotOf, isOpen, letterOf, phaseOf, settledOf, stopNow, turnNow } from './phase';
import { leadersOf } from './split';
import { NEXT, type StepWords } from './words';

/** What a press does. Without a command there is nothing to do but wait, and the words say for what. */
export interface Step extends StepWords {
  readonly command?: LessonCommand;
}

/** Undefined where the lesson has ended or not begun to exist. */
export function nextStep(lesson: Lesson): Step | undefined {
  if (lesson.phase === 'empty' || lesson.phase === 'ended') return undefined;
  // Nobody goes on unseen.
  if (lesson.blank) return { ...NEXT.unblank, command: { do: 'blank', blank: false } };
  switch (lesson.phase) {
    case 'lobby':
      return lesson.stops.length === 0 ? NEXT.preparing : { ...NEXT.begin, command: { do: 'begin' } };
    case 'playing': {
      const turn = turnNow(lesson);
      return turn ? atTurn(lesson, turn) : atLine(lesson);
    }
    case 'debrief':
      return inDebrief(lesson);
  }
}

function atLine(lesson: Lesson): Step {
  const { at, card, stops } = lesson;
  if (stopNow(lesson)?.discuss && !card) return { ...NEXT.card, command: { do: 'card', stop: at, shown: true } };
  if (at + 1 < stops.length) return { ...NEXT.line, command: { do: 'show', to: at + 1 } };
  return { ...NEXT.debrief, command: { do: 'debrief', to: -1 } };
}

function atTurn(lesson: Lesson, turn: Turn): Step {
  const ballot = ballotOf(turn);
  if (turn.asking && ballot) return atQuestion(ballot);
  switch (phaseOf(turn)) {
    case 'waiting':
      if (stopNow(lesson)?.discuss && !lesson.card && lesson.settings.mode !== 'two-votes') return atLine(lesson);
      return opening(lesson, turn);
    case 'open':
      return ballot ? whileOpen(ballot) : NEXT.goingOn;
    case 'closed':
      return ballot ? afterClose(lesson, turn, ballot) : NEXT.goingOn;
    case 'discussing':
      return opening(lesson, turn);
    case 'revealed':
      return ballot ? settling(lesson, turn, ballot) : NEXT.goingOn;
    case 'decided':
      return lesson.at + 1 < lesson.stops.length
        ? { ...NEXT.consequence, command: { do: 'show', to: lesson.at + 1 } }
        : NEXT.goingOn;
  }
}

function opening({ settings }: Lesson, turn: Turn): Step {
  const round = turn.ballots.length + 1;
  const hands = settings.ways.every((way) => way === 'hands');
  const of = settings.mode === 'two-votes' ? Math.max(2, round) : round;
  return { ...NEXT.open(round, of, hands), command: { do: 'vote', turn: turn.turn, round } };
}

function whileOpen({ prompt, counting, question }: Ballot): Step {
  const after = counting === undefined ? question.choices.length : counting + 1;
  return after < question.choices.length
    ? { ...NEXT.hands(letterOf(after)), command: { do: 'count', prompt, to: after } }
    : { ...NEXT.close, command: { do: 'close', prompt } };
}

function afterClose({ settings }: Lesson, turn: Turn, ballot: Ballot): Step {
  const nobody = leadersOf(ballot).length === 0;
  if (settings.mode === 'two-votes' && turn.ballots.length === 1 && !nobody) {
    return { ...NEXT.discuss, command: { do: 'discuss', turn: turn.turn, on: true } };
  }
  return { ...(nobody ? NEXT.revealNobody : NEXT.reveal), command: { do: 'reveal', prompt: ballot.prompt } };
}

function settling(lesson: Lesson, turn: Turn, ballot: Ballot): Step {
  const { mode, tie } = lesson.settings;
  const leaders = leadersOf(ballot);
  const letters = leaders.map((id) => letterIn(ballot, id));
  const [first] = leaders;
  const take = (choice: string): LessonCommand => ({ do: 'decide', turn: turn.turn, choice });
  const picks = picksOf(lesson, turn);
  if (picks) {
    const letter = letterIn(ballot, picks.now);
    const words = mode === 'facilitator' || leaders.length === 0 ? NEXT.take(letter) : NEXT.breakTie(letters, letter);
    return { ...words, command: take(picks.now) };
  }
  if (leaders.length === 1 && first !== undefined) return { ...NEXT.majority(letters[0] ?? ''), command: take(first) };
  if (tie === 'first' && first !== undefined) return { ...NEXT.tieFirst(letters), command: take(first) };
  const command: LessonCommand = { do: 'vote', turn: turn.turn, round: turn.ballots.length + 1 };
  return { ...NEXT.revote(letters), command };
}

/** The replies that the facilitator chooses from once the split is shown, and the one that `next` takes. */
export interface Picks {
  readonly from: readonly string[];
  readonly now: string;
}

/** Undefined where the room's own word or the tie rule decides. */
export function picksOf({ settings }: Lesson, turn: Turn): Picks | undefined {
  const ballot = turn.ballots.at(-1);
  if (!ballot || turn.asking || phaseOf(turn) !== 'revealed') return undefined;
  const leaders = leadersOf(ballot);
  const tied = leaders.length > 1 && settings.tie === 'facilitator';
  if (settings.mode !== 'facilitator' && leaders.length > 0 && !tied) return undefined;
  const all = turn.card.replies.map((r) => r.id);
  const from = settings.mode === 'facilitator' || leaders.length === 0 ? all : leaders;
  const now = turn.pick !== undefined && from.includes(turn.pick) ? turn.pick : (leaders[0] ?? all[0]);
  return now === undefined ? undefined : { from, now };
}

/** The pick after this one, or before it; round and round. */
export function movedPick(lesson: Lesson, turn: Turn, by: 1 | -1): LessonCommand | undefined {
  const picks = picksOf(lesson, turn);
  if (!picks || picks.from.length < 2) return undefined;
  const at = (picks.from.indexOf(picks.now) + by + picks.from.length) % picks.from.length;
  const choice = picks.from[at];
  return choice === undefined ? undefined : { do: 'pick', turn: turn.turn, choice };
}

function atQuestion(ballot: Ballot): Step {
  const { prompt } = ballot;
  if (isOpen(ballot)) return whileOpen(ballot);
  if (!ballot.revealed) return { ...NEXT.reveal, command: { do: 'reveal', prompt } };
  return { ...NEXT.leaveQuestion, command: { do: 'leave', prompt } };
}

function inDebrief(lesson: Lesson): Step {
  const { trial, debriefAt = -1 } = lesson;
  if (trial) {
    return trial.at + 1 < trial.stops.length
      ? { ...NEXT.line, command: { do: 'trial', to: trial.at + 1 } }
      : { ...NEXT.leaveTrial, command: { do: 'trial', to: null } };
  }
  const of = settledOf(lesson).length;
  return debriefAt + 1 < of
    ? { ...NEXT.debriefed(debriefAt + 2, of), command: { do: 'debrief', to: debriefAt + 1 } }
    : { ...NEXT.end, command: { do: 'end' } };
}

function letterIn({ question }: Ballot, id: string): string {
  return letterOf(question.choices.findIndex((c) => c.id === id));
}
