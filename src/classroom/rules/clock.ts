/** The facilitator's hand on the clock. Pausing stops the time, not the votes. */
import type { Lesson } from '../model';
import { openBallot, turnNow } from '../phase';
import { longer, paused, started } from '../timer';
import { CLOCK, type Do, type Made, no, whole } from './made';

export function pause({ timer }: Lesson, at: number): Made {
  if (!timer) return no('No clock is running.');
  return timer.since === undefined ? [] : [{ fact: 'TimerSet', timer: paused(timer, at) }];
}

export function resume({ timer }: Lesson, at: number): Made {
  if (!timer) return no('There is no clock to go on with.');
  return timer.since === undefined ? [{ fact: 'TimerSet', timer: started(timer.left, at) }] : [];
}

export function addTime(lesson: Lesson, { ms }: Do<'add-time'>, at: number): Made {
  const { timer, card } = lesson;
  if (!whole(ms, 1000, CLOCK.most * 1000)) return no('Add from one second to one hour.');
  if (!timer && !card && !openBallot(lesson) && !turnNow(lesson)?.discussing) {
    return no('Nothing that takes time is on the wall.');
  }
  const next = timer ? longer(timer, ms, at) : started(ms, at);
  if (next.left > CLOCK.most * 1000) return no('A clock shows an hour at most.');
  return [{ fact: 'TimerSet', timer: next }];
}
