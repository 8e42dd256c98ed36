import { circle, each, fill, rect, times, trace } from '../marks';
import type { Perspective } from '../perspective';
import { RAIL_X, RAIL_Z } from './measures';
import { LAMPLIGHT, type Palette } from './palette';

const Z = 16;
const LEFT = 15.05;
const RIGHT = 18.5;

/** The far right: the tower's second wing, the smokers' shelter, and the yellow rail before it. */
export const shelterAndRail = (view: Perspective, c: Palette): string =>
  wing(view, c) + shelter(view, c) + yellowRail(view, c);

function wing(view: Perspective, c: Palette): string {
  const lit = (floor: number, x: number): string => {
    if (c.dusk) return Math.floor(floor * 7 + x * 10) % 3 === 0 ? '#ffd88f' : '#3a3d6b';
    return floor % 3 === 1 && x > 12 ? '#f3e3bd' : '#cfdde2';
  };
  return (
    view.wall(11, 12.35, 0, 7.5, 13, c.wing) +
    times(11, (floor) => {
      const h = floor * 0.62;
      const panes = each([11.36, 11.72, 12.06], (x) =>
        view.wall(x, x + 0.22, h + 0.64, h + 1.04, 12.97, lit(floor, x)),
      );
      return view.wall(11, 12.35, h + 0.52, h + 0.56, 12.98, c.wingLine) + panes;
    }) +
    view.wall(12.3, 12.35, 0, 7.5, 12.96, c.wingEdge)
  );
}

function shelter(view: Perspective, c: Palette): string {
  const [lampX, lampY] = view.point((LEFT + RIGHT) / 2, 2.2, Z);
  const light = view.gradient([
    [0, LAMPLIGHT, 0.65],
    [1, LAMPLIGHT, 0.05],
  ]);
  const post = (x: number, width: number, top: number, z: number): string =>
    view.wall(x, x + width, 0, top, z, c.shelter);
  const bench =
    view.box([LEFT + 0.3, RIGHT - 0.3], [0.42, 0.52], [Z + 0.5, Z + 0.9], { front: c.bench, top: c.bench }) +
    view.wall(LEFT + 0.5, LEFT + 0.58, 0, 0.42, Z + 0.5, c.shelter) +
    view.wall(RIGHT - 0.58, RIGHT - 0.5, 0, 0.42, Z + 0.5, c.shelter);
  return (
    view.floor(LEFT - 0.6, RIGHT + 0.6, Z - 1.2, Z + 1.4, c.path, 0.8) +
    view.wall(LEFT, RIGHT, 0.25, 2.15, Z + 1.1, c.glass, c.glassOpacity) +
    view.side(LEFT, Z - 0.5, Z + 1.1, 0.25, 2.15, c.glass, c.glassOpacity * 0.8) +
    bench +
    (c.dusk ? fill(`M${lampX - 70} ${lampY}h140l60 150h-260Z`, light) : '') +
    each([LEFT, (LEFT + RIGHT) / 2 - 0.04, RIGHT - 0.08], (x) => post(x, 0.08, 2.2, Z + 1.1)) +
    each([LEFT, RIGHT - 0.1], (x) => post(x, 0.1, 2.25, Z - 0.5)) +
    view.box([LEFT - 0.25, RIGHT + 0.25], [2.2, 2.36], [Z - 0.7, Z + 1.3], { front: c.roof, top: c.shelter }) +
    snowOnRoof(view, c) +
    (c.dusk ? rect(lampX - 46, lampY - 1, 92, 6, '#fff3cf', 3) : '') +
    roundel(view) +
    ashBin(view, c)
  );
}

function snowOnRoof(view: Perspective, c: Palette): string {
  const [x, y] = view.point(LEFT - 0.25, 2.36, Z - 0.7);
  const end = view.point(RIGHT + 0.25, 2.36, Z - 0.7)[0];
  return fill(`M${x} ${y}q8-16 40-15q60-10 110-3t${Math.round(end - x - 190)} 2q36-2 40 16Z`, c.snowLight);
}

/** Smoking is allowed here: a blue roundel, no words. */
function roundel(view: Perspective): string {
  const [x, y] = view.point(RIGHT - 0.62, 1.55, Z + 1.08);
  return (
    circle(x, y, 21, '#2f6aa8') +
    fill(`M${x - 13} ${y + 2}h18v6h-18zM${x + 7} ${y + 2}h5v6h-5z`, '#fff') +
    trace(`M${x + 8} ${y - 2}q0-5-4-5t-4-6`, '#fff', 2.5)
  );
}

function ashBin(view: Perspective, c: Palette): string {
  const [x, y] = view.point(RIGHT + 0.1, 0, Z - 1);
  return rect(x - 9, y - 62, 18, 62, c.shelter) + rect(x - 11, y - 66, 22, 8, c.steel);
}

/** Two bars on posts from the facade's corner to the path, and on beyond it; snow lies on the upper bar. */
function yellowRail(view: Perspective, c: Palette): string {
  const stretch = (x0: number, x1: number): string => {
    const posts = Math.round((x1 - x0) / 0.95);
    return (
      view.floor(x0 - 0.1, x1 + 0.1, RAIL_Z - 0.25, RAIL_Z + 0.12, c.pathShade, 0.45) +
      times(posts + 1, (i) => {
        const x = x0 + ((x1 - x0 - 0.09) * i) / posts;
        return view.wall(x, x + 0.09, 0, 1.04, RAIL_Z, c.railShade);
      }) +
      view.wall(x0, x1, 0.94, 1.06, RAIL_Z - 0.02, c.rail) +
      view.wall(x0, x1, 0.94, 0.965, RAIL_Z - 0.03, c.railShade) +
      view.wall(x0, x1, 0.47, 0.55, RAIL_Z - 0.02, c.rail) +
      view.wall(x0 + 0.04, x1 - 0.03, 1.06, 1.1, RAIL_Z, c.snowLight)
    );
  };
  return stretch(RAIL_X, 13.25) + stretch(15.1, 18.9);
}
