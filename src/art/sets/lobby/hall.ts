import { each, fill, rect, times } from '../marks';
import type { Perspective } from '../perspective';
import { BACK, CEILING, LEFT, MULLIONS, PLATE, RIGHT, YELLOW } from './measures';

/** The room itself: ceiling, lifts, walls, floor and the glazing on the left. */
export const hall = (view: Perspective): string =>
  ceiling(view) + backWall(view) + lifts(view) + directory(view) + rightWall(view) + floor(view) + glazing(view);

function ceiling(view: Perspective): string {
  const plaster = view.gradient([
    [0, '#e6ddcf'],
    [1, '#d9cebd'],
  ]);
  const panel = (i: number): string => {
    const z = 2.6 + i * 2.1;
    return (
      view.level(-2.6, 2.6, CEILING, z, z + 0.9, '#fffaf0') + view.level(-2.6, 2.6, CEILING, z, z + 0.1, '#d8ccb6')
    );
  };
  return view.level(LEFT, RIGHT, CEILING, 1.2, BACK, plaster) + times(5, panel);
}

const backWall = (view: Perspective): string =>
  view.wall(LEFT, RIGHT, 0, CEILING, BACK, '#ddd2c3') +
  view.wall(LEFT, RIGHT, 0, 0.16, BACK, '#cfc1aa') +
  view.wall(1.55, RIGHT, 0, CEILING, BACK - 0.02, '#c49f78') +
  times(19, (i) => view.wall(1.62 + i * 0.2, 1.72 + i * 0.2, 0, CEILING, BACK - 0.03, '#b58d66'));

const LIFTS = [-3.9, -1.55] as const;

function lifts(view: Perspective): string {
  const lift = (x: number): string => {
    const [arrowX, arrowY] = view.point(x, 2.81, BACK);
    return (
      view.wall(x - 0.82, x + 0.82, 0, 2.62, BACK - 0.03, '#b9b2a6') +
      view.wall(x - 0.68, x - 0.02, 0.02, 2.45, BACK - 0.05, '#d3d3cd') +
      view.wall(x + 0.02, x + 0.68, 0.02, 2.45, BACK - 0.05, '#c8c9c4') +
      view.wall(x - 0.5, x - 0.42, 0.02, 2.45, BACK - 0.05, '#e3e3dd') +
      view.wall(x + 0.3, x + 0.42, 0.02, 2.45, BACK - 0.05, '#d9d9d3') +
      view.wall(x - 0.26, x + 0.26, 2.7, 2.92, BACK - 0.05, '#3b4660') +
      fill(`M${arrowX - 5} ${arrowY + 4}l5-8 5 8Z`, '#f1c95a')
    );
  };
  const [x, y] = view.point(-2.72, 1.2, BACK - 0.05);
  return each(LIFTS, lift) + rect(x - 5, y - 12, 10, 20, '#8b877e', 3);
}

/** Who sits on which floor, as bars: nobody reads it from here. */
const directory = (view: Perspective): string =>
  view.wall(-0.25, 1.05, 1.05, 2.55, BACK - 0.05, PLATE) +
  times(6, (i) => {
    const [low, high] = [2.25 - i * 0.19, 2.31 - i * 0.19];
    const name = view.wall(-0.1, 0.34 + ((i * 37) % 5) * 0.07, low, high, BACK - 0.06, '#e9dfcf');
    return name + view.wall(0.74, 0.9, low, high, BACK - 0.06, YELLOW);
  });

function rightWall(view: Perspective): string {
  const plaster = view.gradient(
    [
      [0, '#d9c8b0'],
      [1, '#e8dcc8'],
    ],
    0,
    0,
    1,
    0,
  );
  const hills = view.quad(
    [
      [RIGHT, 1.5, 5.8],
      [RIGHT, 2.2, 6.6],
      [RIGHT, 1.9, 7.4],
      [RIGHT, 2.5, 8.3],
      [RIGHT, 1.5, 9.4],
    ],
    '#5f8884',
  );
  const sun = view.quad(
    [
      [RIGHT, 2.45, 6.2],
      [RIGHT, 2.75, 6.35],
      [RIGHT, 2.75, 6.75],
      [RIGHT, 2.45, 6.9],
      [RIGHT, 2.2, 6.75],
      [RIGHT, 2.2, 6.35],
    ],
    '#f1d9a0',
  );
  return (
    view.side(RIGHT, 1.2, BACK, 0, CEILING, plaster) +
    view.side(RIGHT, 1.2, BACK, 0, 0.2, '#bfae94') +
    view.side(RIGHT, 5.6, 9.6, 1.35, 3.15, '#f5efe2') +
    view.side(RIGHT - 0.01, 5.8, 9.4, 1.5, 3, '#7fa3a0') +
    hills +
    sun
  );
}

function floor(view: Perspective): string {
  const stone = view.gradient([
    [0, '#c3b8ab'],
    [1, '#a59a90'],
  ]);
  const joint = '#bfb09a';
  return (
    view.floor(LEFT * 1.9, RIGHT * 1.9, 1.35, BACK, stone) +
    times(13, (i) => view.line([-9 + i * 1.5, 0, 1.35], [-9 + i * 1.5, 0, BACK], joint, 2, 0.6)) +
    times(8, (i) => view.line([-10, 0, 1.9 + i * 1.5], [10, 0, 1.9 + i * 1.5], joint, 2, 0.6)) +
    each(LIFTS, (x) =>
      view.quad(
        [
          [x - 0.68, 0, BACK],
          [x + 0.68, 0, BACK],
          [x + 0.5, 0, 8.6],
          [x - 0.5, 0, 8.6],
        ],
        '#f4efe4',
        0.55,
      ),
    )
  );
}

function glazing(view: Perspective): string {
  const bays = MULLIONS.slice(0, -1).map((z, i) => [z, MULLIONS[i + 1] ?? BACK] as const);
  const onFloor = ([near, far]: readonly [number, number]): string =>
    view.quad(
      [
        [LEFT + 0.3, 0, near + 0.2],
        [LEFT + 0.3, 0, far - 0.2],
        [LEFT + 3.6, 0, far - 0.9],
        [LEFT + 3.6, 0, near - 0.5],
      ],
      '#dfe9ec',
      0.42,
    );
  const sheen = ([z]: readonly [number, number], i: number): string =>
    i % 2
      ? ''
      : view.quad(
          [
            [LEFT, 0.2, z + 0.2],
            [LEFT, 0.2, z + 0.55],
            [LEFT, CEILING, z + 1.3],
            [LEFT, CEILING, z + 0.8],
          ],
          '#fff',
          0.16,
        );
  return (
    view.side(LEFT, 1.2, BACK, 0, CEILING, '#c9d8df', 0.3) +
    each(bays, onFloor) +
    each(bays, sheen) +
    each([0, 1.05, 2.9, CEILING - 0.12], (h) => view.side(LEFT, 1.2, BACK, h, h + 0.1, '#56616b')) +
    each(MULLIONS, (z) => view.side(LEFT, z, z + 0.11, 0, CEILING, '#46515c'))
  );
}
