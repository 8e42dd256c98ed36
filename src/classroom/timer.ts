/** A clock that is data: every window reckons the time that is left with its own clock. */
import { GRACE, type Timer } from './model';

/** What a view shows of a clock. */
export interface ClockView {
  /** Milliseconds, never below 0. */
  readonly left: number;
  readonly running: boolean;
}

/** Milliseconds left; below 0 the time is up. A clock that was set back gives no extra time. */
export function timeLeft({ left, since }: Timer, now: number): number {
  return since === undefined ? left : left - Math.max(0, now - since);
}

export function clockView(timer: Timer | undefined, now: number): ClockView | undefined {
  return timer && { left: Math.max(0, timeLeft(timer, now)), running: timer.since !== undefined };
}

/** A vote that comes now is too late. */
export function tooLate(timer: Timer | undefined, now: number): boolean {
  return timer !== undefined && timeLeft(timer, now) < -GRACE;
}

export function started(ms: number, at: number): Timer {
  return { left: ms, since: at };
}

export function paused(timer: Timer, at: number): Timer {
  return { left: Math.max(0, timeLeft(timer, at)) };
}

/** A clock that ran out goes on from now. */
export function longer(timer: Timer, ms: number, at: number): Timer {
  const left = Math.max(0, timeLeft(timer, at)) + ms;
  return timer.since === undefined ? { left } : { left, since: at };
}
