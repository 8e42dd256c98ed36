import { round } from '../../shape';
import { each, fill, moved, rect, seeded, times, trace } from '../marks';
import type { Perspective } from '../perspective';
import { DOOR_LEFT, DOOR_RIGHT, DOOR_TOP, WALL_LEFT, WALL_RIGHT, FACADE_Z as Z } from './measures';
import { LAMPLIGHT, type Palette, PLATE, RED, WHITE } from './palette';

/** The tower's wall with everything that hangs on it; lettering is not here but in signs.ts. */
export function facade(view: Perspective, c: Palette): string {
  return (
    walls(view, c) +
    intake(view, c) +
    view.wall(DOOR_LEFT - 0.1, DOOR_RIGHT + 0.1, 0, DOOR_TOP + 0.1, Z - 0.03, c.frame) +
    reader(view, c) +
    noSmoking(view, c.dusk) +
    extinguisherCabinet(view, c) +
    wallLamp(view, c) +
    downpipe(view, c) +
    drift(view, c)
  );
}

function walls(view: Perspective, c: Palette): string {
  const side = each([9.6, 11.6, 14, 17], (z) => {
    const pane = c.dusk ? (z === 11.6 ? '#ffd88f' : '#2b2f58') : '#a9bcc6';
    return view.quad(
      [
        [WALL_LEFT, 1, z],
        [WALL_LEFT, 2.2, z],
        [WALL_LEFT, 2.2, z + 1.1],
        [WALL_LEFT, 1, z + 1.1],
      ],
      pane,
      0.8,
    );
  });
  const front = view.gradient([
    [0, c.wall[0]],
    [1, c.wall[1]],
  ]);
  const level = (h: number): string => view.line([WALL_LEFT, h, Z - 0.01], [WALL_RIGHT, h, Z - 0.01], c.joint, 3, 0.75);
  const upright = (x: number): string => view.line([x, 0.45, Z - 0.01], [x, 5, Z - 0.01], c.joint, 3, 0.75);
  const hole = (x: number, h: number): string => {
    const [px, py] = view.point(x, h, Z - 0.02);
    return `<circle cx="${px}" cy="${py}" r="3.5" fill="${c.joint}"/>`;
  };
  return (
    view.side(WALL_LEFT, Z, Z + 13, 0, 7, c.wallSide) +
    side +
    view.wall(WALL_LEFT, WALL_RIGHT, 0, 7, Z, front) +
    each([1.35, 2.6, 3.85], level) +
    each([1.5, 2.84, 4.18, 5.52], upright) +
    each([3.3, 3.7, 4.6, 5.1, 5.9, 6.4], (x) => hole(x, 2.85) + hole(x, 3.6)) +
    view.wall(WALL_LEFT, WALL_RIGHT, 0, 0.45, Z - 0.02, c.plinth) +
    view.wall(WALL_LEFT, WALL_RIGHT, 0.4, 0.46, Z - 0.03, c.plinthTop)
  );
}

/** The fresh-air intake over the door, icicles along its sill. */
function intake(view: Perspective, c: Palette): string {
  const [x0, x1, h0, h1] = [1.28, 2.98, 2.68, 3.48];
  const slats = 9;
  const pitch = (h1 - h0) / slats;
  const random = seeded(5);
  const icicles = times(11, (i) => {
    const [x, y] = view.point(x0 + 0.1 + i * 0.15, h0 - 0.07, Z - 0.05);
    return `M${round(x - 4)} ${y}L${x} ${round(y + 8 + random() * 20)}L${round(x + 4)} ${y}Z`;
  });
  return (
    view.wall(x0 - 0.07, x1 + 0.07, h0 - 0.07, h1 + 0.07, Z - 0.04, c.grilleLight) +
    view.wall(x0, x1, h0, h1, Z - 0.05, c.grilleShade) +
    times(slats, (i) => {
      const h = h0 + i * pitch;
      return (
        view.quad(
          [
            [x0, h + 0.012, Z - 0.12],
            [x1, h + 0.012, Z - 0.12],
            [x1, h + 0.056, Z - 0.05],
            [x0, h + 0.056, Z - 0.05],
          ],
          c.grille,
        ) + view.wall(x0, x1, h + 0.008, h + 0.022, Z - 0.12, c.grilleLight)
      );
    }) +
    view.wall((x0 + x1) / 2 - 0.02, (x0 + x1) / 2 + 0.02, h0, h1, Z - 0.13, c.grilleLight) +
    fill(icicles, c.snowLight, 0.85)
  );
}

function reader(view: Perspective, c: Palette): string {
  const [x, y] = view.point(2.86, 1.14, Z - 0.04);
  return moved(
    x,
    y,
    rect(-11, -20, 22, 40, c.frame, 4) + rect(-6, -13, 12, 5, '#54b08a') + trace('M-5 2h10M-5 9h10', c.steel, 2.5),
  );
}

/** No smoking here; below it the way to the rail where it is allowed, as a picture. */
function noSmoking(view: Perspective, dusk: boolean): string {
  const [x, y] = view.point(1.17, 1.98, Z - 0.05);
  const cigarette =
    rect(-21, -17, 30, 9, '#2a2b4d') + rect(11, -17, 8, 9, '#c8553d') + trace('M14-22c0-7-8-6-7-13', '#2a2b4d', 3.5);
  const rail =
    rect(-41, 37, 24, 4.5, '#1f2336') +
    rect(-41, 46, 24, 4, '#1f2336') +
    fill('M-39 37h4v17h-4zM-23 37h4v17h-4z', '#1f2336');
  const arrow = fill('M27 42h8v-5l8 8-8 8v-5h-8Z', '#1f2336');
  return moved(
    x,
    y,
    rect(-43, -54, 92, 118, '#3a4658', 6, 0.25) +
      rect(-46, -58, 92, 118, WHITE, 6) +
      fill('M-46 29h92v25q0 6-6 6h-80q-6 0-6-6Z', '#eab52c') +
      `<circle cy="-16" r="32" fill="#fff" stroke="${RED}" stroke-width="9"/>` +
      cigarette +
      trace('M-22-38L22 6', RED, 9) +
      rail +
      arrow +
      (dusk ? rect(-46, -58, 92, 118, '#262a58', 6, 0.26) : ''),
    ' scale(1.02)',
  );
}

/** The bracket with its sign; the bottle itself is a prop. */
function extinguisherCabinet(view: Perspective, c: Palette): string {
  const [x, y] = view.point(3.2, 1.05, Z - 0.04);
  return moved(
    x,
    y,
    rect(-26, -66, 52, 110, c.cabinet, 4) +
      rect(-19, -59, 38, 96, c.cabinetShade, 3) +
      rect(-19, 4, 38, 7, c.steel) +
      rect(-22, -104, 44, 32, RED, 3) +
      fill('M-4-98h8v4h-3v4h4v14h-10v-14h4v-4h-3Z', '#fff'),
  );
}

function wallLamp(view: Perspective, c: Palette): string {
  const [x, y] = view.point(4.3, 3.05, Z - 0.05);
  const floor = view.point(0, 0, Z)[1];
  const cone = view.gradient([
    [0, LAMPLIGHT, 0.5],
    [1, LAMPLIGHT, 0],
  ]);
  return (
    (c.dusk ? fill(`M${x - 40} ${y + 6}L${x - 230} ${floor}H${x + 230}L${x + 40} ${y + 6}Z`, cone) : '') +
    fill(`M${x - 46} ${y + 2}q0-24 46-24t46 24Z`, c.frame) +
    fill(`M${x - 36} ${y + 2}h72q-6 14-36 14t-36-14Z`, c.dusk ? '#fff3cf' : '#dfe5e4')
  );
}

const downpipe = (view: Perspective, c: Palette): string =>
  view.wall(6.5, 6.62, 0.1, 7, Z - 0.1, c.frame) +
  view.wall(6.53, 6.56, 0.1, 7, Z - 0.11, c.grilleLight, 0.5) +
  each([0.9, 2.2, 3.5], (h) => view.wall(6.44, 6.68, h, h + 0.07, Z - 0.12, c.frame));

/** Snow blown against the foot of the wall, left and right of the door. */
function drift(view: Perspective, c: Palette): string {
  const random = seeded(13);
  const y = view.point(0, 0, Z)[1];
  const heap = (x0: number, x1: number, height: number): string => {
    const [from, to] = [view.point(x0, 0, Z - 0.2)[0], view.point(x1, 0, Z - 0.2)[0]];
    const humps = 6;
    const hump = (i: number): string => {
      const [middle, end] = [from + ((to - from) * (i + 0.5)) / humps, from + ((to - from) * (i + 1)) / humps];
      const [top, dip] = [y - height * (0.5 + random()), i === humps - 1 ? y + 10 : y - height * 0.35 * random()];
      return `Q${round(middle)} ${round(top)} ${round(end)} ${round(dip)}`;
    };
    return `M${from} ${y + 10}${times(humps, hump)}Z`;
  };
  return fill(heap(WALL_LEFT - 0.02, 1.5, 26) + heap(3.6, 6.95, 30), c.snowLight);
}

/** Blue plates for the lettering of signs.ts. */
export function plates(view: Perspective): string {
  const [doorX, doorY] = view.point((DOOR_LEFT + DOOR_RIGHT) / 2, 2.38, Z - 0.04);
  const [airX, airY] = view.point(3.43, 3.15, Z - 0.06);
  return rect(doorX - 86, doorY - 19, 172, 38, PLATE, 5) + rect(airX - 50, airY - 34, 100, 62, PLATE, 5);
}
