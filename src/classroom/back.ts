/** One key goes back. It never undoes what a room has seen happen: that takes a step back to the decision. */
import type { Ballot, Lesson, Turn } from './model';
import { movedPick, type Step } from './next';
import { ballotOf, letterOf, phaseOf, turnNow } from './phase';
import { BACK } from './words';

/** Undefined where there is nothing to go back to. */
export function backStep(lesson: Lesson): Step | undefined {
  switch (lesson.phase) {
    case 'empty':
    case 'lobby':
      return undefined;
    case 'playing': {
      const turn = turnNow(lesson);
      return (turn && atTurn(lesson, turn)) ?? atLine(lesson, turn);
    }
    case 'debrief':
      return inDebrief(lesson);
    case 'ended':
      return { ...BACK.reopen, command: { do: 'reopen-lesson' } };
  }
}

function atLine(lesson: Lesson, turn: Turn | undefined): Step | undefined {
  const { at, card, stops } = lesson;
  if (card) return { ...BACK.card, command: { do: 'card', stop: at, shown: false } };
  if (at <= 0 || (turn && turn.ballots.length + turn.questions.length > 0)) return undefined;
  if (stops[at - 1]?.decision) return BACK.decidedHere;
  return { ...BACK.line, command: { do: 'show', to: at - 1 } };
}

function atTurn(lesson: Lesson, turn: Turn): Step | undefined {
  const ballot = ballotOf(turn);
  if (turn.asking && ballot) {
    return phaseOfQuestion(ballot) ?? { ...BACK.leaveQuestion, command: { do: 'leave', prompt: ballot.prompt } };
  }
  switch (phaseOf(turn)) {
    case 'waiting':
      return undefined;
    case 'open':
      return ballot && whileOpen(ballot);
    case 'closed':
      return ballot && { ...BACK.reopenVote, command: { do: 'reopen', prompt: ballot.prompt } };
    case 'discussing':
      return { ...BACK.discussed, command: { do: 'discuss', turn: turn.turn, on: false } };
    case 'revealed': {
      const command = movedPick(lesson, turn, 1);
      return command && { ...BACK.otherPick, command };
    }
    case 'decided':
      return { ...BACK.undecide, command: { do: 'undecide', turn: turn.turn } };
  }
}

function phaseOfQuestion(ballot: Ballot): Step | undefined {
  if (ballot.closedAt === undefined) return whileOpen(ballot);
  return ballot.revealed ? undefined : { ...BACK.reopenVote, command: { do: 'reopen', prompt: ballot.prompt } };
}

function whileOpen({ prompt, counting }: Ballot): Step | undefined {
  if (counting === undefined || counting === 0) return undefined;
  return { ...BACK.hands(letterOf(counting - 1)), command: { do: 'count', prompt, to: counting - 1 } };
}

function inDebrief(lesson: Lesson): Step {
  const { trial, debriefAt = -1 } = lesson;
  if (trial) {
    return trial.at > 0
      ? { ...BACK.line, command: { do: 'trial', to: trial.at - 1 } }
      : { ...BACK.leaveTrial, command: { do: 'trial', to: null } };
  }
  return debriefAt >= 0
    ? { ...BACK.debrief, command: { do: 'debrief', to: debriefAt - 1 } }
    : { ...BACK.scene, command: { do: 'debrief', to: null } };
}
