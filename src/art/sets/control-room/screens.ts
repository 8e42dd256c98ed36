import { round } from '../../shape';
import { circle, each, fill, oval, rect, times, trace } from '../marks';
import type { Perspective } from '../perspective';
import { BACK } from './measures';
import type { Palette } from './palette';

/** Seven by two places of 0.79 x 0.76 m; the site plan takes four of them, so eleven screens hang there. */
const WALL = { x: -2.72, h: 1.72, width: 0.79, height: 0.76, gap: 0.03 } as const;
const Z = BACK - 0.15;

const [TEAL, PALE, BLUE, AMBER] = ['#6fb3b0', '#9cc4cc', '#3c5a78', '#e2b33c'];

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly span: number;
}

/** One screen's picture in fractions of its size, so that any screen can show any picture. */
interface Screen {
  readonly x: (fraction: number) => number;
  readonly y: (fraction: number) => number;
  /** A rectangle from corner to corner. */
  readonly area: (x0: number, y0: number, x1: number, y1: number, colour: string, opacity?: number) => string;
}

export function monitorWall(view: Perspective, c: Palette): string {
  const right = WALL.x + 7 * WALL.width;
  const top = WALL.h + 2 * WALL.height;
  const [left, foot] = view.point(WALL.x - 0.1, WALL.h - 0.1, BACK - 0.14);
  const end = view.point(right + 0.1, WALL.h - 0.1, BACK - 0.14)[0];
  const [cx, cy] = view.point(WALL.x + 3.5 * WALL.width, WALL.h + WALL.height, BACK);
  const glow = view.glow([
    [0, c.glow[0], c.glow[1]],
    [1, c.glow[0], 0],
  ]);
  return (
    view.wall(WALL.x - 0.1, right + 0.1, WALL.h - 0.1, top + 0.1, BACK - 0.14, c.frame) +
    fill(`M${left} ${foot}H${end}l-30 34H${left + 30}Z`, '#000', 0.16) +
    each(cells(), (cell, i) => screen(view, c, cell, i)) +
    oval(cx, cy, 700, 330, glow)
  );
}

function cells(): Cell[] {
  const all: Cell[] = [];
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < 7; column += 1) {
      const inPlan = column === 2 || column === 3;
      if (column === 2 && row === 0) all.push({ column, row, span: 2 });
      else if (!inPlan) all.push({ column, row, span: 1 });
    }
  }
  return all;
}

function screen(view: Perspective, c: Palette, { column, row, span }: Cell, i: number): string {
  const [x0, y0] = view.point(WALL.x + column * WALL.width + WALL.gap, WALL.h + (2 - row) * WALL.height - WALL.gap, Z);
  const [x1, y1] = view.point(
    WALL.x + (column + span) * WALL.width - WALL.gap,
    WALL.h + (2 - row - span) * WALL.height + WALL.gap,
    Z,
  );
  const x = (t: number): number => round(x0 + t * (x1 - x0));
  const y = (t: number): number => round(y0 + t * (y1 - y0));
  const on: Screen = {
    x,
    y,
    area: (a, b, d, e, colour, opacity) => rect(x(a), y(b), x(d) - x(a), y(e) - y(b), colour, 0, opacity),
  };
  const caption = span === 1 ? on.area(0.05, 0.06, 0.25, 0.1, '#fff', 0.5) : '';
  const sheen = fill(`M${x(0.55)} ${y0}H${x(0.8)}L${x(0.45)} ${y1}H${x(0.2)}Z`, '#fff', c.sheen);
  const picture = SHOWN[i]?.(on, i) ?? '';
  return view.clipped(
    `M${x0} ${y0}H${x1}V${y1}H${x0}Z`,
    on.area(0, 0, 1, 1, c.screens[i % 3] ?? '#16233f') + picture + caption + sheen,
  );
}

function sitePlan({ x, y, area }: Screen): string {
  const outline = `M${x(0.1)} ${y(0.2)}H${x(0.55)}V${y(0.42)}H${x(0.9)}V${y(0.82)}H${x(0.34)}V${y(0.64)}H${x(0.1)}Z`;
  const rooms = [
    [0.16, 0.27, 0.36, 0.57],
    [0.42, 0.27, 0.5, 0.44],
    [0.42, 0.5, 0.84, 0.58],
    [0.42, 0.64, 0.58, 0.76],
    [0.63, 0.64, 0.84, 0.76],
  ] as const;
  const posts = [
    [0.1, 0.44],
    [0.27, 0.64],
    [0.55, 0.34],
    [0.9, 0.62],
    [0.5, 0.82],
    [0.78, 0.42],
  ] as const;
  return (
    fill(outline, '#2f4f70') +
    each(rooms, ([a, b, d, e]) => area(a, b, d, e, '#46719a')) +
    each(posts, ([u, v], i) => circle(x(u), y(v), 7, i === 3 ? AMBER : TEAL)) +
    area(0.05, 0.06, 0.3, 0.1, PALE, 0.7) +
    area(0.82, 0.06, 0.95, 0.1, PALE, 0.7) +
    trace(`M${x(0.06)} ${y(0.92)}H${x(0.94)}`, BLUE, 3) +
    trace(`M${x(0.06)} ${y(0.92)}H${x(0.4)}`, TEAL, 3)
  );
}

function corridor({ x, y, area }: Screen): string {
  return (
    fill(`M${x(0)} ${y(1)}L${x(0.4)} ${y(0.45)}H${x(0.62)}L${x(1)} ${y(1)}Z`, '#3d5a74') +
    fill(`M${x(0)} ${y(0)}H${x(0.3)}L${x(0.4)} ${y(0.45)}L${x(0)} ${y(1)}Z`, '#2c4560') +
    fill(`M${x(1)} ${y(0)}H${x(0.72)}L${x(0.62)} ${y(0.45)}L${x(1)} ${y(1)}Z`, '#26405a') +
    area(0.44, 0.2, 0.58, 0.45, PALE, 0.8)
  );
}

const loadingBay = ({ area }: Screen): string =>
  area(0, 0.62, 1, 1, '#3d5a74') +
  area(0.08, 0.5, 0.28, 0.7, '#5d7d98') +
  area(0.38, 0.5, 0.58, 0.7, '#5d7d98') +
  area(0.72, 0.1, 0.76, 0.64, PALE, 0.6) +
  area(0.66, 0.1, 0.82, 0.15, AMBER, 0.9);

const chart = ({ area }: Screen): string =>
  each([0.55, 0.36, 0.48, 0.24, 0.62], (top, i) => area(0.08 + i * 0.16, top, 0.18 + i * 0.16, 0.86, TEAL, 0.85));

const lifts = ({ area }: Screen): string =>
  area(0, 0.55, 1, 1, '#38546f') +
  area(0.3, 0.2, 0.7, 0.72, '#57789a') +
  area(0.34, 0.26, 0.49, 0.72, '#7fa3bd') +
  area(0.51, 0.26, 0.66, 0.72, '#7fa3bd');

/** Rows of events; one of them wants somebody. */
const alarmList = ({ x, y, area }: Screen, i: number): string =>
  times(5, (row) => {
    const open = row === 1;
    const length = 0.35 + ((i * 13 + row * 29) % 10) * 0.035;
    const top = 0.14 + row * 0.16;
    return (
      area(0.1, top, 0.1 + length, top + 0.06, open ? AMBER : PALE, open ? 0.95 : 0.6) +
      circle(x(0.88), y(top + 0.03), 4, open ? AMBER : TEAL)
    );
  });

/** Which picture each screen shows, in the order of `cells`. */
const SHOWN = [corridor, loadingBay, sitePlan, chart, lifts, alarmList, corridor, lifts, loadingBay, chart, alarmList];
