import { type Point, round } from '../../shape';
import { fill, moved, trace } from '../marks';
import type { Perspective } from '../perspective';
import { DOOR_LEFT, DOOR_RIGHT, DOOR_TOP, FACADE_Z } from './measures';
import { type Palette, RED } from './palette';

/** A point of the leaf: 0 at its free edge to 1 at the hinge, and metres above the floor. */
type OnLeaf = (across: number, height: number) => Point;

const WIDTH = DOOR_RIGHT - DOOR_LEFT;
/** How far the leaf stands open, in radians. */
const AJAR = (17 * Math.PI) / 180;
const Z = FACADE_Z - 0.05;

export function closedDoor(view: Perspective, c: Palette): string {
  const on: OnLeaf = (u, h) => view.point(DOOR_LEFT + WIDTH * u, h, Z);
  return leaf(view, c, on) + fireSign(view, on);
}

/** Ajar: warm light in the gap and on the snow, the leaf's shadow on the ground, the closer's arm above. */
export function openDoor(view: Perspective, c: Palette): string {
  const on: OnLeaf = (u, h) =>
    view.point(DOOR_RIGHT - Math.cos(AJAR) * WIDTH * (1 - u), h, Z - Math.sin(AJAR) * WIDTH * (1 - u));
  const inside = view.gradient(c.inside);
  const spill: Point[] = [
    view.point(DOOR_LEFT, 0, Z + 0.02),
    view.point(DOOR_LEFT + 0.16, 0, Z + 0.02),
    view.point(DOOR_LEFT - 0.05, 0, FACADE_Z - 1.5),
    view.point(DOOR_LEFT - 0.75, 0, FACADE_Z - 1.5),
  ];
  const shadow = [
    on(0, 0),
    on(1, 0),
    view.point(DOOR_RIGHT, 0, FACADE_Z - 0.5),
    view.point(DOOR_LEFT + 0.25, 0, FACADE_Z - 0.75),
  ];
  const [foot, head] = [on(0, 0), on(0, DOOR_TOP)];
  const edge: Point[] = [foot, head, [head[0] - 5, head[1] + 1], [foot[0] - 5, foot[1] - 2]];
  const [hingeX, hingeY] = view.point(DOOR_RIGHT - 0.2, 2.16, Z);
  const [armX, armY] = on(0.42, 2);
  return (
    view.wall(DOOR_LEFT, DOOR_RIGHT, 0, DOOR_TOP, FACADE_Z - 0.04, inside) +
    view.wall(DOOR_LEFT, DOOR_LEFT + 0.05, 0, DOOR_TOP, FACADE_Z - 0.045, c.insideShade) +
    view.flat(spill, '#ffdf9a', c.spill) +
    view.flat(shadow, c.frame, 0.22) +
    leaf(view, c, on) +
    fireSign(view, on) +
    view.flat(edge, c.doorShade) +
    trace(`M${hingeX} ${hingeY}L${round(armX + 10)} ${round(armY - 16)}L${armX} ${armY}`, c.steel, 5)
  );
}

function leaf(view: Perspective, c: Palette, on: OnLeaf): string {
  const part = (u0: number, u1: number, h0: number, h1: number, colour: string, opacity = 1): string =>
    view.flat([on(u0, h0), on(u1, h0), on(u1, h1), on(u0, h1)], colour, opacity);
  return (
    part(0, 1, 0, DOOR_TOP, c.door) +
    part(0, 0.05, 0, DOOR_TOP, c.doorLight) +
    part(0.93, 1, 0, DOOR_TOP, c.doorShade) +
    part(0.08, 0.92, 0.06, 0.34, c.steel, 0.55) +
    part(0.3, 0.72, 1.34, 1.84, c.frame) +
    part(0.33, 0.69, 1.37, 1.81, c.doorGlass) +
    (c.dusk ? '' : view.flat([on(0.33, 1.5), on(0.5, 1.81), on(0.62, 1.81), on(0.33, 1.37)], '#fff', 0.4)) +
    part(0.08, 0.22, 0.94, 1.16, c.steel) +
    part(0.1, 0.34, 1.02, 1.08, c.frame)
  );
}

/** Fire door, keep shut: a flame on a red plate instead of words. */
function fireSign(view: Perspective, on: OnLeaf): string {
  const plate = view.flat([on(0.4, 0.58), on(0.62, 0.58), on(0.62, 0.84), on(0.4, 0.84)], RED);
  const [x, y] = on(0.51, 0.71);
  const flame = fill('M0-15C2-8 9-5 9 4C9 11 5 15 0 15S-9 11-9 4C-9 0-7-3-5-5C-5-2-3-1-2-1C-4-6-3-11 0-15Z', '#fbf6ea');
  return plate + moved(x, y, flame);
}
