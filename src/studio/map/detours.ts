/**
 * The way of a line that passes over decisions which others meet: where it would run behind cards it goes around them,
 * in a lane of its own above or below. Pure; in the map's own units.
 */
import type { Box } from './layout';

export interface Ends {
  readonly from: Box;
  readonly to: Box;
}

interface Lane {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Between two lanes, between a lane and a card, and of the bend at either end, which stays between two columns. */
const APART = 12;
const CLEAR = 14;
const BEND = 50;
/** Points of a line at which it is looked for cards. */
const STEPS = 24;

/** @returns for each line the height of its lane; undefined where nothing is in the way. */
export function lanesOf(lines: readonly Ends[], boxes: readonly Box[]): (number | undefined)[] {
  const taken: Lane[] = [];
  return lines.map((line) => {
    const { left, right, y1, y2 } = endsOf(line);
    const passed = boxes.filter((b) => b.x > left && b.x + b.width < right);
    if (right - left < 2 * BEND || !passed.some((box) => meets(line, box))) return undefined;
    const above = Math.min(...passed.map((b) => b.y)) - CLEAR;
    const below = Math.max(...passed.map((b) => b.y + b.height)) + CLEAR;
    const way = (y: number): number => Math.abs(y1 - y) + Math.abs(y2 - y);
    const down = way(below) <= way(above);
    let y = down ? below : above;
    while (taken.some((lane) => lane.left < right && left < lane.right && Math.abs(lane.y - y) < APART)) {
      y += down ? APART : -APART;
    }
    taken.push({ left, right, y });
    return y;
  });
}

/** The line as a path of SVG. */
export function pathOf(line: Ends, lane: number | undefined): string {
  const { left, right, y1, y2 } = endsOf(line);
  if (lane === undefined) {
    const bend = bendOf(left, right);
    return `M${left} ${y1}C${left + bend} ${y1} ${right - bend} ${y2} ${right} ${y2}`;
  }
  const turn = BEND / 2;
  return [
    `M${left} ${y1}C${left + turn} ${y1} ${left + turn} ${lane} ${left + BEND} ${lane}`,
    `H${right - BEND}`,
    `C${right - turn} ${lane} ${right - turn} ${y2} ${right} ${y2}`,
  ].join('');
}

function endsOf({ from, to }: Ends) {
  return { left: from.x + from.width, right: to.x, y1: from.y + from.height / 2, y2: to.y + to.height / 2 };
}

function bendOf(left: number, right: number): number {
  return Math.max(14, Math.min(60, Math.abs(right - left) * 0.6));
}

function meets(line: Ends, box: Box): boolean {
  const { left, right, y1, y2 } = endsOf(line);
  const bend = bendOf(left, right);
  for (let i = 1; i < STEPS; i++) {
    const t = i / STEPS;
    const u = 1 - t;
    const x = u ** 3 * left + 3 * u * u * t * (left + bend) + 3 * u * t * t * (right - bend) + t ** 3 * right;
    const y = (u ** 3 + 3 * u * u * t) * y1 + (3 * u * t * t + t ** 3) * y2;
    if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
  }
  return false;
}
