import { BLEED, DEPTH, layer, type SetLayer } from '../layer';
import { lettering } from '../lettering';
import { fill, moved, rect } from '../marks';
import { plant } from '../plant';
import type { SignTexts } from '../signs';
import { gatePlateAt, gates, reception, seats } from './furniture';
import { closedGate, openGate } from './gate';
import { hall } from './hall';
import { CAMERA, CREAM } from './measures';
import { queue } from './queue';
import { rain, street, wetPanes } from './street';
import { wetFloor, wetSign } from './wet';

const GATEWAY = { x: 820, y: 420, width: 240, height: 240 };
const WAITING = { x: -40, y: 300, width: 840, height: 460 };
/** What the glazing lets through. */
const OUTSIDE = { x: -120, y: 0, width: 900, height: 1080 };

/** The office lobby on a rainy morning: glazing left, gates in the middle, reception right. */
export function lobby(light: string, signs: SignTexts): SetLayer[] {
  const add = layer.bind(null, `lobby-${light}`, CAMERA);
  const prop = (name: string, value: string, box: SetLayer['box']) =>
    ({ id: `${name}:${value}`, kind: 'prop', prop: name, value, depth: DEPTH.set, box }) as const;
  const weather = (plane: 'outside' | 'far') =>
    ({ id: `weather:rain:${plane}`, kind: 'weather', value: 'rain', plane }) as const;
  return [
    add({ id: 'back', kind: 'back', depth: DEPTH.back, box: { ...BLEED, width: 900 } }, street),
    add({ ...weather('outside'), depth: DEPTH.back, box: OUTSIDE, drift: { fall: 900, sway: 0 } }, rain),
    add({ id: 'mid', kind: 'mid', depth: DEPTH.set }, (view) => {
      const shade = view.gradient([
        [0, '#1f2336', 0],
        [1, '#1f2336', 0.24],
      ]);
      const room = hall(view) + seats(view) + wetFloor(view) + gates(view) + reception(view);
      return room + rect(-120, 640, 2160, 500, shade);
    }),
    add({ ...weather('far'), depth: DEPTH.set, box: { x: -120, y: 0, width: 600, height: 600 } }, wetPanes),
    add({ id: 'signs', kind: 'signs', depth: DEPTH.set, box: { x: 820, y: 160, width: 240, height: 100 } }, (view) => {
      const [x, y] = gatePlateAt(view);
      return lettering(signs.gate, x + 21, y + 14.5, 24, CREAM);
    }),
    add(prop('queue', 'on', WAITING), queue),
    add(prop('gate', 'closed', GATEWAY), closedGate),
    add(prop('gate', 'open', GATEWAY), openGate),
    add({ id: 'wet-sign', kind: 'mid', depth: DEPTH.set, box: { x: 760, y: 560, width: 120, height: 150 } }, wetSign),
    add(
      { id: 'front-left', kind: 'front', depth: DEPTH.front, box: { x: -120, y: 420, width: 380, height: 720 } },
      planter,
    ),
    add(
      { id: 'front-right', kind: 'front', depth: DEPTH.front, box: { x: 1840, y: -60, width: 200, height: 1200 } },
      pillar,
    ),
  ];
}

const planter = (): string =>
  fill('M-170 1140V846q0-28 30-28h150q30 0 27 28l-22 320Z', '#8d5a41') +
  fill('M-170 856q100 20 206-6l-2 26q-100 24-204 4Z', '#74462f') +
  plant(-52, 838, 1.22, ['#4f7f63', '#3f6e57', '#5f8f6c', '#376350'], 11, 15);

const pillar = (): string =>
  moved(
    1846,
    0,
    rect(0, -60, 230, 1200, '#cdbca2') + rect(0, -60, 34, 1200, '#e0d2ba') + rect(34, -60, 8, 1200, '#b8a68a'),
  );
