import { each, fill, oval, rect, times, trace } from '../marks';
import type { Perspective } from '../perspective';
import { GREEN, type Palette } from './palette';

/** The long desk: metres across, in depth, and its height. */
const DESK = { left: -2.6, right: 2, near: 3.62, far: 4.5, height: 0.8 } as const;
/** The log book lies in the gap between the people. */
const BOOK = { x: -0.62, half: 0.36, near: 3.72, far: 4.22 } as const;

export const desk = (view: Perspective, c: Palette): string =>
  table(view, c) + logBook(view, c) + keyboard(view, c) + phone(view, c) + chargers(view, c) + deskLamp(view, c);

function table(view: Perspective, c: Palette): string {
  const { left, right, near, far, height } = DESK;
  return (
    view.floor(left - 0.1, right + 0.1, near - 0.2, far, '#000', 0.2) +
    view.box([left, right], [0, height - 0.06], [near + 0.12, far - 0.05], { front: c.cabinet, side: c.cabinetSide }) +
    times(6, (i) => {
      const x = left + 0.06 + i * 0.757;
      return view.wall(x, x + 0.7, 0.12, height - 0.16, near + 0.11, c.cabinetSide, 0.55);
    }) +
    view.box([left - 0.06, right + 0.06], [height - 0.06, height], [near, far], {
      front: c.deskFront,
      side: c.deskSide,
      top: c.deskTop,
    }) +
    view.quad(
      [
        [left + 0.1, height, far - 0.08],
        [left + 1.6, height, far - 0.08],
        [left + 1.2, height, near + 0.05],
        [left + 0.1, height, near + 0.05],
      ],
      c.night ? '#e39a7a' : '#fff3d6',
      c.spill.desk,
    )
  );
}

function logBook(view: Perspective, c: Palette): string {
  const { x, half, near, far } = BOOK;
  const h = DESK.height + 0.015;
  const page = (from: number, to: number, colour: string): string => view.level(from, to, h, near, far, colour);
  const lines = times(6, (i) => {
    const z = far - 0.09 - i * 0.065;
    const left = view.line([x - half + 0.05, h, z], [x - 0.08 - (i % 3) * 0.05, h, z], '#5f6f92', 2.4);
    return left + (i < 3 ? view.line([x + 0.06, h, z], [x + half - 0.06 - (i % 2) * 0.08, h, z], '#5f6f92', 2.4) : '');
  });
  const [tipX, tipY] = view.point(x + 0.2, h, near + 0.12);
  const [endX, endY] = view.point(x + 0.36, h, near + 0.3);
  const pen = trace(`M${tipX} ${tipY}L${endX} ${endY}`, '#c8553d', 7) + trace(`M${tipX} ${tipY}l6-6`, '#1f2336', 7);
  const ribbon = view.quad(
    [
      [x - 0.1, h, near],
      [x - 0.06, h, near],
      [x - 0.03, h, near - 0.12],
      [x - 0.09, h, near - 0.12],
    ],
    '#c8553d',
  );
  return (
    view.level(x - half - 0.05, x + half + 0.05, DESK.height + 0.003, near - 0.05, far + 0.05, '#27395c') +
    page(x - half, x, c.paper) +
    page(x, x + half, c.paperShade) +
    page(x - 0.02, x + 0.02, c.panelShade) +
    lines +
    pen +
    ribbon
  );
}

const keyboard = (view: Perspective, c: Palette): string =>
  view.box([-1.75, -1.2], [DESK.height, DESK.height + 0.025], [3.75, 3.95], { front: c.cabinetSide, top: c.bezel }) +
  times(7, (i) => view.level(-1.72 + i * 0.073, -1.66 + i * 0.073, DESK.height + 0.03, 3.77, 3.92, c.cabinetTop));

function phone(view: Perspective, c: Palette): string {
  const [x, y] = view.point(0.12, DESK.height, 4.1);
  return (
    fill(`M${x - 46} ${y + 8}l8-34h76l8 34Z`, c.bezel) +
    rect(x - 44, y - 44, 88, 17, c.frame, 8) +
    rect(x - 40, y - 34, 20, 14, c.frame, 4) +
    rect(x + 20, y - 34, 20, 14, c.frame, 4) +
    rect(x - 14, y - 14, 28, 14, c.cabinetTop)
  );
}

/** Two radios in their charger. */
function chargers(view: Perspective, c: Palette): string {
  const [x, y] = view.point(0.66, DESK.height, 4.1);
  const radio = (dx: number): string =>
    rect(x + dx - 10, y - 56, 20, 44, c.frame) +
    rect(x + dx - 7, y - 82, 6, 26, c.frame) +
    rect(x + dx - 6, y - 48, 12, 9, GREEN);
  return rect(x - 40, y - 16, 80, 22, c.bezel) + each([-22, 14], radio);
}

function deskLamp(view: Perspective, c: Palette): string {
  if (!c.night) return '';
  const [x, y] = view.point(BOOK.x, DESK.height, 4);
  const pool = view.glow([
    [0, '#ffe3a3', 0.42],
    [1, '#ffe3a3', 0],
  ]);
  return oval(x, y, 230, 60, pool);
}
