/**
 * From a command to facts, or to a reason why not in words for the facilitator. Pure: the time comes in as data. No
 * facts at all mean that everything is as the command wants it already.
 */
import type { LessonCommand, LessonRejection } from './commands';
import type { LessonFact } from './facts';
import type { Lesson } from './model';
import { addTime, pause, resume } from './rules/clock';
import { count, digit, hand, hands } from './rules/count';
import { blank, end, note, reopenLesson, toDebrief, trial, tryRoad } from './rules/debrief';
import type { Made } from './rules/made';
import { begin, card, lay, members, open, room, settings, show } from './rules/scene';
import { decideTurn, jump, pick, stepBack, undecide } from './rules/settle';
import { ask, close, discuss, front, leave, reopen, reveal, vote, votes } from './rules/vote';

/** @param at milliseconds since the epoch. */
export function decideLesson(
  lesson: Lesson,
  command: LessonCommand,
  at: number,
): readonly LessonFact[] | LessonRejection {
  if ((lesson.phase === 'empty') !== (command.do === 'open')) {
    return { rejected: lesson.phase === 'empty' ? 'Open the lesson first.' : 'This lesson is open already.' };
  }
  if (lesson.phase === 'ended' && !afterTheEnd(command)) {
    return { rejected: 'The lesson has ended. Page Up takes it up again.' };
  }
  const made = decided(lesson, command, at);
  return 'rejected' in made ? made : made.map((happening) => ({ at, ...happening }));
}

/** Notes are written afterwards, and a phone that comes back may bring a vote that it was told is in, or its name. */
function afterTheEnd(command: LessonCommand): boolean {
  if (command.do === 'votes') return command.vouched === true;
  return command.do === 'note' || command.do === 'members' || command.do === 'reopen-lesson';
}

export function isLessonRejection(outcome: readonly LessonFact[] | LessonRejection): outcome is LessonRejection {
  return 'rejected' in outcome;
}

function decided(lesson: Lesson, command: LessonCommand, at: number): Made {
  switch (command.do) {
    case 'open':
      return open(command);
    case 'room':
      return room(lesson, command);
    case 'members':
      return members(lesson, command);
    case 'settings':
      return settings(command);
    case 'lay':
      return lay(lesson, command);
    case 'begin':
      return begin(lesson);
    case 'show':
      return show(lesson, command);
    case 'card':
      return card(lesson, command, at);
    case 'vote':
      return vote(lesson, command, at);
    case 'ask':
      return ask(lesson, command, at);
    case 'leave':
      return leave(lesson, command);
    case 'hand':
      return hand(lesson, command);
    case 'hands':
      return hands(lesson, command);
    case 'digit':
      return digit(lesson, command);
    case 'count':
      return count(lesson, command, at);
    case 'votes':
      return votes(lesson, command, at);
    case 'front':
      return front(lesson, command, at);
    case 'pause':
      return pause(lesson, at);
    case 'resume':
      return resume(lesson, at);
    case 'add-time':
      return addTime(lesson, command, at);
    case 'close':
      return close(lesson, command);
    case 'reopen':
      return reopen(lesson, command);
    case 'reveal':
      return reveal(lesson, command);
    case 'discuss':
      return discuss(lesson, command, at);
    case 'pick':
      return pick(lesson, command);
    case 'decide':
      return decideTurn(lesson, command);
    case 'undecide':
      return undecide(lesson, command);
    case 'step-back':
      return stepBack(lesson, command);
    case 'jump':
      return jump(lesson, command);
    case 'note':
      return note(lesson, command);
    case 'blank':
      return blank(lesson, command);
    case 'debrief':
      return toDebrief(lesson, command);
    case 'try':
      return tryRoad(lesson, command);
    case 'trial':
      return trial(lesson, command);
    case 'end':
      return end(lesson);
    case 'reopen-lesson':
      return reopenLesson(lesson);
  }
}
