/** What lies beside the votes and after the scene: notes, the blank wall, the class debrief, the end. */
import type { Lesson } from '../model';
import { openBallot, settledOf, turnNow } from '../phase';
import { badStops, closing, type Do, LONGEST_NOTE, leaving, type Made, no, whole } from './made';
import { TOO_LONG } from './settle';

export function note(lesson: Lesson, { decision, text }: Do<'note'>): Made {
  if (text.length > LONGEST_NOTE) return no(TOO_LONG);
  if (!lesson.turns.some((t) => t.card.decision === decision)) return no('The room has not met that decision yet.');
  const before = Object.hasOwn(lesson.notes, decision) ? lesson.notes[decision] : '';
  return before === text ? [] : [{ fact: 'NoteWritten', decision, text }];
}

export function blank(lesson: Lesson, { blank }: Do<'blank'>): Made {
  return blank === lesson.blank ? [] : [{ fact: 'WallBlanked', blank }];
}

export function toDebrief(lesson: Lesson, { to }: Do<'debrief'>): Made {
  if (lesson.phase !== 'playing' && lesson.phase !== 'debrief') return no('Begin the scene first.');
  if (openBallot(lesson)) return no('Close the vote first.');
  if (to === null) return lesson.phase === 'debrief' ? [{ fact: 'DebriefShown', to }] : [];
  if (!whole(to, -1, settledOf(lesson).length - 1)) return no('The room has not decided that many times.');
  if (lesson.debriefAt === to && !lesson.trial) return [];
  return [...leaving(lesson), { fact: 'DebriefShown', to }];
}

export function tryRoad(lesson: Lesson, { turn: number, choice, stops }: Do<'try'>): Made {
  if (lesson.phase !== 'debrief') return no('A road not taken is played from the debrief.');
  const turn = settledOf(lesson).find((t) => t.turn === number);
  if (!turn?.card.replies.some((r) => r.id === choice)) return no('There is no such reply.');
  const bad = badStops(stops);
  return bad === undefined ? [{ fact: 'TrialBegan', turn: number, choice, stops }] : no(bad);
}

export function trial({ trial }: Lesson, { to }: Do<'trial'>): Made {
  if (!trial) return no('No road not taken is on the wall.');
  if (to !== null && Math.abs(to - trial.at) !== 1) return no('The wall shows another line by now.');
  if (to !== null && !trial.stops[to]) return no('There is no such line on this road.');
  return [{ fact: 'TrialShown', to }];
}

export function end(lesson: Lesson): Made {
  return [...(turnNow(lesson)?.asking ? leaving(lesson) : closing(lesson)), { fact: 'LessonEnded' }];
}

export function reopenLesson({ phase }: Lesson): Made {
  return phase === 'ended' ? [{ fact: 'LessonReopened' }] : no('The lesson has not ended.');
}
