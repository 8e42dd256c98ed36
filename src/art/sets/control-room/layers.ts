import { DEPTH, layer, type SetLayer } from '../layer';
import { lettering } from '../lettering';
import { circle, fill, moved, rect, times, trace } from '../marks';
import type { SignTexts } from '../signs';
import { counter, steam, steamBox } from './counter';
import { desk } from './desk';
import { CAMERA } from './measures';
import { AMBER, GREEN, PALETTES, type Palette } from './palette';
import { monitorWall } from './screens';
import { dawn, footShade, shell } from './shell';
import { clockDigits, onTheWall, panelLabel, troubleOff, troubleOn } from './wall';

/** The panel with the glow of its trouble light, and the clock above it. */
const PANEL = { x: 540, y: 430, width: 230, height: 220 };
const CLOCK = { x: 560, y: 390, width: 180, height: 80 };

/** The tower's control room before dawn: eleven screens, the alarm panel, the log book on the desk. */
export function controlRoom(light: string, signs: SignTexts, clock?: string): SetLayer[] {
  const c = PALETTES[light] ?? PALETTES.night;
  if (!c) return [];
  const add = layer.bind(null, `control-room-${light}`, CAMERA);
  const prop = (name: string, value: string, box: SetLayer['box']) =>
    ({ id: `${name}:${value}`, kind: 'prop', prop: name, value, depth: DEPTH.set, box }) as const;
  const layers = [
    add({ id: 'back', kind: 'back', depth: DEPTH.back, box: { x: -120, y: -60, width: 760, height: 760 } }, (view) =>
      dawn(view, c),
    ),
    add({ id: 'mid', kind: 'mid', depth: DEPTH.set }, (view) => {
      const room = shell(view, c) + monitorWall(view, c) + onTheWall(view, c) + counter(view, c) + desk(view, c);
      return room + footShade(view, c.ground);
    }),
    add({ id: 'signs', kind: 'signs', depth: DEPTH.set, box: PANEL }, (view) => {
      const label = (text: string, row: number): string =>
        lettering(text, ...panelLabel(view, row), 11.8, '#39415c', 'start');
      return label(signs.power, 0) + label(signs.trouble, 1) + label(signs.alarm, 2);
    }),
    add(prop('trouble', 'off', PANEL), troubleOff),
    add(prop('trouble', 'on', PANEL), troubleOn),
    add({ ...prop('steam', 'on', steamBox()), drift: { fall: 0, sway: 4 } }, (view) => steam(view, c)),
    add(
      { id: 'front-left', kind: 'front', depth: DEPTH.front, box: { x: -120, y: 740, width: 220, height: 400 } },
      () => chair(c),
    ),
    add(
      { id: 'front-right', kind: 'front', depth: DEPTH.front, box: { x: 1840, y: -60, width: 200, height: 1200 } },
      () => rack(c),
    ),
  ];
  if (clock === undefined) return layers;
  const digits = add({ id: 'clock', kind: 'clock', value: clock, depth: DEPTH.set, box: CLOCK }, (view) =>
    clockDigits(view, clock),
  );
  return [...layers.slice(0, 3), digits, ...layers.slice(3)];
}

const chair = (c: Palette): string =>
  moved(
    -150,
    770,
    fill('M0 370V60Q0 0 62 0h70q58 0 62 58l16 312Z', c.chair[0]) +
      fill('M22 370V76q0-52 46-52h56q44 0 48 52l14 294Z', c.chair[1]) +
      trace('M40 120q60 18 128 0M44 180q60 18 130 0', c.chair[0], 6),
  );

/** A rack of recorders at the right edge. */
const rack = ({ rack: [body, edge, unit, line] }: Palette): string =>
  moved(
    1852,
    0,
    rect(0, -60, 230, 1200, body) +
      rect(0, -60, 22, 1200, edge) +
      times(9, (i) => {
        const y = i * 120;
        const lamp = circle(56, y + 62, 5, i % 4 === 2 ? AMBER : GREEN);
        return rect(34, y + 40, 200, 94, unit) + lamp + rect(50, y + 92, 90, 6, line) + rect(50, y + 106, 90, 6, line);
      }),
  );
