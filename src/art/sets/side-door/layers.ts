import { BLEED, DEPTH, layer, type SetLayer } from '../layer';
import { lettering } from '../lettering';
import { fill, rect } from '../marks';
import { plant } from '../plant';
import type { SignTexts } from '../signs';
import { snow } from '../snow';
import { backdrop } from './backdrop';
import { closedDoor, openDoor } from './door';
import { hung, propped } from './extinguisher';
import { facade, plates } from './facade';
import { ground } from './ground';
import { lamps } from './lamps';
import { CAMERA, DOOR_LEFT, DOOR_RIGHT, FACADE_Z } from './measures';
import { PALETTES, type Palette, WHITE } from './palette';
import { shelterAndRail } from './shelter';

/** What door and bottle may touch, light on the snow included. */
const DOORWAY = { x: 600, y: 290, width: 420, height: 420 };

/** Side door six in winter: a fire door under the fresh-air intake, the yellow rail thirty feet off. */
export function sideDoor(light: string, signs: SignTexts): SetLayer[] {
  const c = PALETTES[light] ?? PALETTES.day;
  if (!c) return [];
  const add = layer.bind(null, `side-door-${light}`, CAMERA);
  const prop = (name: string, value: string) =>
    ({ id: `${name}:${value}`, kind: 'prop', prop: name, value, depth: DEPTH.set, box: DOORWAY }) as const;
  return [
    add({ id: 'back', kind: 'back', depth: DEPTH.back, box: { ...BLEED, height: 700 } }, (view) => backdrop(view, c)),
    add({ id: 'mid', kind: 'mid', depth: DEPTH.set }, (view) => {
      const shade = view.gradient([
        [0, c.ground[0], 0],
        [1, c.ground[0], c.ground[1]],
      ]);
      const scene = ground(view, c) + shelterAndRail(view, c) + facade(view, c) + plates(view) + lamps(view, c);
      return scene + rect(-120, 640, 2160, 500, shade);
    }),
    add({ id: 'signs', kind: 'signs', depth: DEPTH.set, box: { x: 580, y: 100, width: 500, height: 330 } }, (view) => {
      const [doorX, doorY] = view.point((DOOR_LEFT + DOOR_RIGHT) / 2, 2.38, FACADE_Z - 0.04);
      const [airX, airY] = view.point(3.43, 3.15, FACADE_Z - 0.06);
      const [noX, noY] = view.point(1.17, 1.98, FACADE_Z - 0.05);
      return (
        lettering(signs.door, doorX, doorY + 8.5, 23, WHITE) +
        lettering(signs.intake, airX, airY - 6, 19.5, WHITE) +
        lettering(signs.intake2, airX, airY + 16, 19.5, WHITE) +
        lettering(signs.distance, noX + 5, noY + 51, 14.5, '#1f2336')
      );
    }),
    add(prop('door', 'closed'), (view) => closedDoor(view, c)),
    add(prop('door', 'open'), (view) => openDoor(view, c)),
    add(prop('extinguisher', 'hung'), hung),
    add(prop('extinguisher', 'prop'), propped),
    ...snow(add, c.flakes),
    add(corner('front-left', -120, 240), () => shrub(c)),
    add(corner('front-right', 1810, 230), () => gritBin(c)),
  ];
}

const corner = (id: string, x: number, width: number) =>
  ({ id, kind: 'front', depth: DEPTH.front, box: { x, y: 560, width, height: 580 } }) as const;

const shrub = (c: Palette): string =>
  plant(-40, 930, 0.98, c.shrub, 11, 13) +
  fill('M-180 1140V936q40-52 96-30q58-44 106 4q48 8 58 64q16 60 12 166Z', c.snow) +
  fill('M-180 1140V990q60 20 120-4q70 34 130 8q24 60 18 146Z', c.snowShade);

const gritBin = (c: Palette): string =>
  `<g transform="translate(1846 0)">${
    fill('M0 870q0-20 20-20h190v290H0Z', c.bin) +
    fill('M-14 850q4-46 40-46h184v52H-14Z', c.binShade) +
    fill('M10 812q30-40 200-30v34q-100-16-200-4Z', c.snowLight) +
    fill('M0 880h18v260H0z', c.binShade, 0.6)
  }</g>`;
