import { round } from '../../shape';
import { circle, each, fill, rect, seeded, times } from '../marks';
import type { Perspective } from '../perspective';
import { BACK, CEILING, LEFT, RIGHT, WINDOW } from './measures';
import type { Palette } from './palette';

/** First light over the city, seen through the window on the left. */
export function dawn(view: Perspective, c: Palette): string {
  const random = seeded(17);
  const halo = view.glow([
    [0, '#ffe9b8', c.sun[0]],
    [0.4, '#ffd08f', c.sun[1]],
    [1, '#ffb880', 0],
  ]);
  const clouds = each(
    [
      [-90, 180, 300, 0.4],
      [20, 270, 280, 0.55],
      [-60, 350, 240, 0.6],
      [140, 140, 240, 0.35],
    ] as const,
    ([x, y, w, opacity]) =>
      fill(
        `M${x} ${y}q${w * 0.2} -20 ${w * 0.42} -8q${w * 0.2} -14 ${w * 0.36} 2q${w * 0.16} 0 ${w * 0.22} 10q-${w * 0.5} 8 -${w} -4Z`,
        c.cloud,
        opacity,
      ),
  );
  const houses = times(12, (i) => {
    const x = -120 + i * 42 + random() * 14;
    const [width, height] = [34 + random() * 34, 50 + random() * 150];
    const top = 520 - height;
    const windows = times(5, (row) => {
      if (random() <= (c.night ? 0.35 : 0.7)) return '';
      return rect(x + 6 + random() * (width - 16), top + 14 + row * 24, 7, 9, c.cityWindow, 0, c.night ? 0.9 : 0.8);
    });
    return rect(x, top, width, 640 - top, c.skyline[i % 3] ?? '#3a3d70') + windows;
  });
  return rect(-120, -60, 760, 760, view.gradient(c.sky)) + circle(150, 470, 230, halo) + clouds + houses;
}

/** Ceiling, floor, walls, window frames and the light that falls in. */
export const shell = (view: Perspective, c: Palette): string =>
  ceilingAndFloor(view, c) + backWall(view, c) + rightWall(view, c) + windowWall(view, c) + morning(view, c);

function ceilingAndFloor(view: Perspective, c: Palette): string {
  const above = view.gradient([
    [0, c.ceiling[1]],
    [1, c.ceiling[0]],
  ]);
  const below = view.gradient([
    [0, c.floor[0]],
    [1, c.floor[1]],
  ]);
  const columns = times(Math.ceil(RIGHT - LEFT) + 1, (i) =>
    view.line([LEFT + i, 0, 1.3], [LEFT + i, 0, BACK], c.floorLine, 2, 0.4),
  );
  const rows = times(BACK - 2, (i) => view.line([LEFT, 0, i + 2], [RIGHT, 0, i + 2], c.floorLine, 2, 0.4));
  return (
    view.level(LEFT, RIGHT, CEILING, 1.2, BACK, above) +
    each([-2.1, 0.2, 2.5], (x) => view.level(x, x + 0.36, CEILING - 0.01, 2.4, 6.4, c.strip)) +
    view.floor(LEFT, RIGHT, 1.25, BACK, below) +
    columns +
    rows
  );
}

/** The back wall, with acoustic slats behind the monitors. */
function backWall(view: Perspective, c: Palette): string {
  const plaster = view.gradient([
    [0, c.wall[0]],
    [1, c.wall[1]],
  ]);
  const top = CEILING - 0.12;
  return (
    view.wall(LEFT, RIGHT, 0, CEILING, BACK, plaster) +
    view.wall(LEFT, RIGHT, 0, 0.14, BACK - 0.01, c.base) +
    view.wall(-3, 3.05, 1.5, top, BACK - 0.01, c.slat) +
    times(38, (i) => view.wall(-2.95 + i * 0.16, -2.88 + i * 0.16, 1.5, top, BACK - 0.02, c.slatShade))
  );
}

function rightWall(view: Perspective, c: Palette): string {
  const plaster = view.gradient(
    [
      [0, c.wallSide[0]],
      [1, c.wallSide[1]],
    ],
    1,
    0,
    0,
    0,
  );
  return (
    view.side(RIGHT, 1.2, BACK, 0, CEILING, plaster) +
    view.side(RIGHT, 1.2, BACK, 0, 0.14, c.base) +
    view.side(RIGHT - 0.01, 4.5, 5.6, 0, 2.15, c.frame) +
    view.side(RIGHT - 0.02, 4.58, 5.52, 0, 2.08, c.door) +
    view.side(RIGHT - 0.03, 4.72, 5.38, 1.1, 1.85, c.doorGlass)
  );
}

/** The left wall around its window: the sky is the layer behind. */
function windowWall(view: Perspective, c: Palette): string {
  const { low, high, from, to } = WINDOW;
  const plaster = view.gradient(
    [
      [0, c.wallSide[0]],
      [1, c.wallSide[1]],
    ],
    0,
    0,
    1,
    0,
  );
  return (
    view.side(LEFT, 1.2, BACK, 0, low, plaster) +
    view.side(LEFT, 1.2, BACK, high, CEILING, plaster) +
    view.side(LEFT, to, BACK, low, high, c.wallSide[1]) +
    view.side(LEFT, 1.2, to, low, high, c.daylight, c.spill.side) +
    each([from, 3.4, 4.45, 5.5, to - 0.07], (z) => view.side(LEFT + 0.01, z, z + 0.09, low, high, c.mullion)) +
    view.side(LEFT + 0.01, 1.2, to, low, low + 0.07, c.mullion) +
    view.side(LEFT + 0.01, 1.2, to, high - 0.07, high, c.mullion) +
    view.level(LEFT, LEFT + 0.22, low, 1.3, to + 0.05, c.trim) +
    times(4, (i) => view.side(LEFT + 0.02, 4.54, 5.5, high - 0.12 - i * 0.1, high - 0.08 - i * 0.1, c.blind)) +
    view.side(LEFT, 1.2, BACK, 0, 0.14, c.base)
  );
}

function morning(view: Perspective, c: Palette): string {
  const patch = ([near, far]: readonly [number, number]): string =>
    view.quad(
      [
        [LEFT + 0.4, 0, near],
        [LEFT + 0.4, 0, far],
        [LEFT + 3.2, 0, far - 0.2],
        [LEFT + 3.2, 0, near - 0.2],
      ],
      c.spill.colour[0],
      c.spill.floor,
    );
  const onWall = view.quad(
    [
      [LEFT + 0.05, 0.7, BACK - 0.02],
      [LEFT + 0.72, 0.62, BACK - 0.02],
      [LEFT + 0.72, 2.35, BACK - 0.02],
      [LEFT + 0.05, 2.5, BACK - 0.02],
    ],
    c.spill.colour[1],
    c.spill.wall,
  );
  const panes = [
    [2.6, 3.3],
    [3.55, 4.35],
    [4.6, 5.4],
    [5.6, 6.4],
  ] as const;
  return each(panes, patch) + onWall;
}

/** The foot of the picture falls into shadow, so that people stand out against it. */
export function footShade(view: Perspective, [colour, opacity]: readonly [string, number]): string {
  const shade = view.gradient([
    [0, colour, 0],
    [1, colour, round(opacity * 100) / 100],
  ]);
  return rect(-120, 640, 2160, 500, shade);
}
