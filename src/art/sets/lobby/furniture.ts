import { each, fill, oval, rect, times } from '../marks';
import type { Perspective } from '../perspective';
import { plant } from '../plant';
import { BACK, CEILING, CREAM, GATE, GLASS, GREENS, LAMPS, METAL, PLATE, YELLOW } from './measures';

/** Seats by the glazing, behind the line. */
export function seats(view: Perspective): string {
  const [cloth, shade, top] = ['#6f9590', '#587c78', '#8fb0aa'];
  const tones = { front: cloth, side: shade, top };
  const chair = (x: number): string =>
    view.box([x, x + 1], [0.45, 1], [10.12, 10.3], { front: shade, side: shade, top: cloth }) +
    view.box([x, x + 1], [0.18, 0.5], [9.4, 10.3], tones) +
    view.box([x, x + 0.16], [0.18, 0.72], [9.4, 10.3], tones) +
    view.box([x + 0.84, x + 1], [0.18, 0.72], [9.4, 10.3], tones);
  const [x, y] = view.point(-4.8, 0.8, 9);
  return (
    chair(-4.6) +
    chair(-3.1) +
    view.box([-4.95, -4.65], [0, 0.8], [9, 9.3], { front: '#d8cbb6', side: '#c3b49c', top: '#e9dfcf' }) +
    plant(x, y, 0.26, GREENS, 5, 9)
  );
}

/** Three speed gates, the fixed parts of the side gate beside them, its hanging plate and the arrow on the floor. */
export const gates = (view: Perspective): string =>
  speedGates(view) + sideGateFrame(view) + gatePlate(view) + floorArrow(view);

function speedGates(view: Perspective): string {
  const pedestal = (x: number): string =>
    view.quad(
      [
        [x - 0.1, 0, 7.1],
        [x + 0.32, 0, 7.1],
        [x + 0.42, 0, 8.3],
        [x, 0, 8.3],
      ],
      '#7f776e',
      0.45,
    ) +
    view.quad(
      [
        [x, 0, 7.1],
        [x + 0.22, 0, 7.1],
        [x + 0.2, 0, 6],
        [x + 0.02, 0, 6],
      ],
      '#6f7780',
      0.28,
    ) +
    view.box([x, x + 0.22], [0, 1.02], [7.1, 8.3], { front: '#858d95', side: '#6d7680', top: '#bfc5c9' }) +
    view.wall(x + 0.05, x + 0.17, 0.84, 0.93, 7.09, x < -2.5 ? '#d9695b' : '#54b08a');
  const wings = (x: number): string =>
    view.wall(x, x + 0.4, 0.22, 1, 7.5, GLASS, 0.6) + view.wall(x + 0.42, x + 0.83, 0.22, 1, 7.5, GLASS, 0.6);
  return each([-3.1, -2.05, -1], pedestal) + each([-2.88, -1.83], wings);
}

const sideGateFrame = (view: Perspective): string => {
  const { right, z } = GATE;
  return (
    view.box([right, right + 0.13], [0, 1.12], [z - 0.1, z + 0.1], {
      front: '#7c858e',
      side: '#667079',
      top: '#bfc5c9',
    }) +
    view.wall(right + 0.14, 1.62, 0.1, 0.98, z + 0.02, GLASS, 0.6) +
    view.wall(right + 0.13, 1.66, 0.98, 1.05, z, METAL) +
    view.wall(right + 0.13, 1.66, 0.06, 0.12, z, METAL)
  );
};

/** Where the plate over the gate hangs, for its lettering. */
export const gatePlateAt = (view: Perspective): readonly [number, number] =>
  view.point((GATE.left + GATE.right) / 2 + 0.02, 2.62, GATE.z) as readonly [number, number];

function gatePlate(view: Perspective): string {
  const [x, y] = gatePlateAt(view);
  const top = view.point(0, CEILING, GATE.z)[1];
  const picture =
    `<g transform="translate(${x - 62} ${y + 6})">` +
    fill('M-14-16h6v32h-6zM8-16h6v32H8z', YELLOW) +
    fill('M-5-11l11-4v30l-11-4Z', YELLOW, 0.75) +
    '</g>';
  return (
    rect(x - 63.5, top, 3, y - 20 - top, '#56616b') +
    rect(x + 60.5, top, 3, y - 20 - top, '#56616b') +
    rect(x - 88, y - 24, 176, 60, PLATE, 7) +
    picture
  );
}

const floorArrow = (view: Perspective): string =>
  view.quad(
    [
      [-0.45, 0, 5.6],
      [-0.1, 0, 5.6],
      [-0.1, 0, 6.2],
      [0.02, 0, 6.2],
      [-0.27, 0, 6.75],
      [-0.57, 0, 6.2],
      [-0.45, 0, 6.2],
    ],
    PLATE,
    0.3,
  );

/** The reception desk under its lamps: a screen, a plant, a tablet; a crest without words on the wall behind. */
export const reception = (view: Perspective): string => lamps(view) + counter(view) + onCounter(view) + crest(view);

const lamps = (view: Perspective): string =>
  each(LAMPS, ([x, z]) => {
    const [px, py] = view.point(x, 3.05, z);
    const shade = `M${px - 30} ${py + 34}Q${px - 30} ${py} ${px} ${py}Q${px + 30} ${py} ${px + 30} ${py + 34}Z`;
    const cable = view.line([x, CEILING, z], [x, 3.05, z], '#56616b', 2.5);
    return cable + fill(shade, '#2f6f73') + oval(px, py + 34, 30, 6, '#ffe9b0');
  });

const counter = (view: Perspective): string =>
  view.quad(
    [
      [1.5, 0, 6.5],
      [5.4, 0, 6.5],
      [5.4, 0, 8],
      [1.7, 0, 8],
    ],
    '#9c8a72',
    0.4,
  ) +
  view.box([1.7, 5.4], [0, 1.1], [6.9, 7.7], { front: '#efe6d6', side: '#d3c5ad', top: CREAM }) +
  view.wall(1.7, 5.4, 0, 0.14, 6.88, '#a9977c') +
  times(21, (i) => view.wall(1.95 + i * 0.16, 2.02 + i * 0.16, 0.22, 0.9, 6.88, '#cda67d')) +
  view.box([1.6, 5.5], [1.08, 1.17], [6.75, 7.75], { front: '#8a6a4c', side: '#745840', top: '#a98360' });

function onCounter(view: Perspective): string {
  const [screenX, screenY] = view.point(2.3, 1.17, 7.1);
  const [potX, potY] = view.point(4.55, 1.17, 7);
  const [tabletX, tabletY] = view.point(3.4, 1.17, 6.9);
  const screen =
    rect(screenX - 38, screenY - 60, 76, 48, '#39445c') +
    rect(screenX - 33, screenY - 55, 66, 38, '#9cc4cc') +
    rect(screenX - 8, screenY - 14, 16, 12, '#39445c') +
    rect(screenX - 18, screenY - 4, 36, 5, '#39445c');
  const tablet =
    rect(tabletX - 24, tabletY - 36, 48, 34, '#2b3246', 4) + rect(tabletX - 20, tabletY - 32, 40, 26, '#e9f3f2');
  return (
    screen +
    fill(`M${potX - 18} ${potY - 30}h36l4 32h-44z`, '#c8553d') +
    plant(potX, potY - 28, 0.22, GREENS, 3, 9) +
    `<g transform="rotate(-8 ${tabletX} ${tabletY})">${tablet}</g>`
  );
}

function crest(view: Perspective): string {
  const [x, y] = view.point(3.5, 2.55, BACK - 0.05);
  const shield =
    '<path d="M-56-7c5 4 9 5 15 5 1 13-4 21-15 26-11-5-16-13-15-26 6 0 10-1 15-5Z" transform="translate(-2 -6) scale(.8)" fill="#e2b33c"/>';
  const bars = rect(-28, -6, 82, 5, CREAM) + rect(-28, 4, 58, 4, CREAM);
  return `<g transform="translate(${x} ${y})">${rect(-74, -17, 148, 34, PLATE)}${shield}${bars}</g>`;
}
