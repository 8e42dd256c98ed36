/** Which presses are meant. Times are those of the page's events, in milliseconds; places in CSS pixels. */

/**
 * So long replies must have stood before a press on one of them can be meant: longer than the pause within a double
 * tap or double click (300 ms on phones, at most 500 on desktops), shorter than anybody reads.
 */
export const SETTLE = 500;
/** Two presses this close together are on one spot. */
const SPOT = 48;

export interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A press that went `down` before the replies had settled was meant for what stood there before. */
export function isMeant(down: number, shownAt: number): boolean {
  return down - shownAt >= SETTLE;
}

/** The second half of a double press on a reply lands on its answer, which nobody has read yet. */
export function isEcho(press: Press, answer: Press | undefined): boolean {
  if (!answer || press.at - answer.at >= SETTLE) return false;
  return Math.hypot(press.x - answer.x, press.y - answer.y) < SPOT;
}

/** Keys and switches press without pointing, and never by accident: such a click has no place of its own. */
export function pointed(event: MouseEvent): Press | undefined {
  return event.detail === 0 ? undefined : { at: event.timeStamp, x: event.clientX, y: event.clientY };
}
