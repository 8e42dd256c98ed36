import { round } from '../../shape';
import { each, fill, oval, rect, trace } from '../marks';
import type { Perspective } from '../perspective';
import { CEILING, RIGHT } from './measures';
import { AMBER, GREEN, type Palette } from './palette';

const Z = 5.3;
const LEFT = 2.25;
/** The coffee machine's foot on the counter. */
const MACHINE = [2.86, 0.96, Z + 0.2] as const;

/** Counter with the coffee machine, and a lamp over it that burns at night. */
export const counter = (view: Perspective, c: Palette): string => cupboards(view, c) + coffee(view, c) + lamp(view, c);

function cupboards(view: Perspective, c: Palette): string {
  return (
    view.floor(LEFT - 0.1, RIGHT, Z - 0.1, Z + 0.9, '#000', 0.18) +
    view.box([LEFT, RIGHT], [0.08, 0.9], [Z, Z + 0.65], { front: c.cabinet, side: c.cabinetSide, top: c.cabinetTop }) +
    each([LEFT + 0.05, LEFT + 0.66, LEFT + 1.27], (x) => {
      const door = view.wall(x, x + 0.56, 0.16, 0.84, Z - 0.01, c.cabinetTop, 0.35);
      return door + view.wall(x + 0.2, x + 0.36, 0.74, 0.77, Z - 0.02, c.steel);
    }) +
    view.box([LEFT - 0.05, RIGHT], [0.9, 0.96], [Z - 0.05, Z + 0.7], {
      front: c.deskFront,
      side: c.deskSide,
      top: c.deskTop,
    })
  );
}

function coffee(view: Perspective, c: Palette): string {
  const [x, y] = view.point(...MACHINE);
  const k = view.scale(MACHINE[2]);
  const [body, trim] = c.coffee;
  const block = (left: number, foot: number, width: number, height: number, colour: string, radius = 0): string =>
    rect(x + left * k, y - (foot + height) * k, width * k, height * k, colour, radius);
  const machine =
    block(-0.26, 0, 0.52, 0.05, body, 4) +
    block(-0.24, 0.03, 0.18, 0.52, body) +
    block(-0.26, 0.38, 0.52, 0.2, trim, 6) +
    block(-0.06, 0.05, 0.3, 0.33, c.coffeeNiche) +
    block(-0.2, 0.56, 0.16, 0.12, '#6b4a3a', 3) +
    block(-0.21, 0.66, 0.18, 0.03, trim, 2) +
    block(0.02, 0.33, 0.12, 0.06, c.steel, 2) +
    block(-0.19, 0.44, 0.2, 0.08, '#0d1128', 2) +
    block(-0.16, 0.46, 0.06, 0.04, AMBER) +
    block(0.08, 0.46, 0.05, 0.05, GREEN, 6) +
    block(0.15, 0.46, 0.05, 0.05, c.steel, 6);
  const mug =
    block(0.01, 0.05, 0.14, 0.15, c.mug, 3) +
    trace(`M${round(x + 0.15 * k)} ${round(y - 0.17 * k)}q16 2 14 12t-14 8`, c.mug, 6);
  const cupsAndTin =
    block(0.42, 0, 0.11, 0.13, '#f0e6d4', 3) +
    block(0.55, 0, 0.11, 0.13, '#5f8884', 3) +
    block(0.48, 0.13, 0.11, 0.12, '#e2b33c', 3) +
    block(0.78, 0, 0.17, 0.24, '#a5566a', 4) +
    block(0.77, 0.24, 0.19, 0.04, '#8a3b53', 3);
  return machine + mug + cupsAndTin;
}

/** Steam over the mug. */
export function steam(view: Perspective, c: Palette): string {
  const [x, y] = view.point(...MACHINE);
  const k = view.scale(MACHINE[2]);
  const foot = round(y - 0.24 * k);
  const d = `M${round(x + 0.05 * k)} ${foot}q-12-18 0-34t0-34M${round(x + 0.11 * k)} ${foot}q12-16 0-30t2-30`;
  return trace(d, '#fff', 5, c.steam);
}

/** What the steam may touch: moved as a whole, it needs some air above. */
export function steamBox(): { x: number; y: number; width: number; height: number } {
  return { x: 1530, y: 340, width: 110, height: 150 };
}

function lamp(view: Perspective, c: Palette): string {
  const counterY = view.point(...MACHINE)[1];
  const hook = view.point(3.05, CEILING, Z + 0.3);
  const [x, y] = view.point(3.05, 2.2, Z + 0.3);
  const light = view.gradient([
    [0, '#ffe3a3', 0.5],
    [1, '#ffe3a3', 0.06],
  ]);
  return (
    (c.night ? fill(`M${x - 34} ${y + 6}L${x - 190} ${counterY}H${x + 190}L${x + 34} ${y + 6}Z`, light) : '') +
    trace(`M${hook[0]} ${hook[1]}V${y - 24}`, c.frame, 4) +
    fill(`M${x - 46} ${y + 6}Q${x - 46} ${y - 30} ${x} ${y - 30}Q${x + 46} ${y - 30} ${x + 46} ${y + 6}Z`, c.lamp) +
    oval(x, y + 6, 46, 8, '#ffe9b0')
  );
}
