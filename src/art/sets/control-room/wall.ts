import { circle, each, fill, moved, rect, times, trace } from '../marks';
import type { Perspective } from '../perspective';
import { BACK } from './measures';
import { AMBER, GREEN, type Palette } from './palette';

const CLOCK_AT = [-1.84, 1.36, BACK - 0.05] as const;
const PANEL_AT = [-1.84, 0.86, BACK - 0.06] as const;

/** What hangs on the back wall under the monitors; the digits and the trouble light are layers of their own. */
export const onTheWall = (view: Perspective, c: Palette): string =>
  clockCase(view, c) + alarmPanel(view, c) + keyCabinet(view, c) + notices(view, c);

const clockGroup = (view: Perspective, inner: string): string => {
  const [x, y] = view.point(...CLOCK_AT);
  return moved(x - 68, y - 22, inner);
};

function clockCase(view: Perspective, c: Palette): string {
  const colon = rect(67, 18, 5, 5, AMBER) + rect(67, 30, 5, 5, AMBER);
  const unlit = each([0, 1, 2, 3], (place) => digit('8', place, 0.1));
  return clockGroup(view, rect(0, 0, 136, 52, c.bezel, 8) + rect(5, 5, 126, 42, '#0d1128', 5) + unlit + colon);
}

/** The four digits of HH:MM; anything else lights nothing. */
export function clockDigits(view: Perspective, time: string): string {
  const digits = time.replace(/\D/g, '');
  return digits.length === 4
    ? clockGroup(
        view,
        each([...digits], (value, place) => digit(value, place, 1)),
      )
    : '';
}

/** Seven segments, a at the top, clockwise, g in the middle. */
const SEGMENTS: Readonly<Record<string, string>> = {
  0: 'abcdef',
  1: 'bc',
  2: 'abged',
  3: 'abgcd',
  4: 'fgbc',
  5: 'afgcd',
  6: 'acdefg',
  7: 'abc',
  8: 'abcdefg',
  9: 'abcdfg',
};
const SEGMENT_AT: Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>> = {
  a: [3, 0, 14, 4],
  b: [17, 3, 4, 13],
  c: [17, 19, 4, 13],
  d: [3, 31, 14, 4],
  e: [-1, 19, 4, 13],
  f: [-1, 3, 4, 13],
  g: [3, 15.5, 14, 4],
};
const DIGIT_X = [14, 42, 74, 102];

const digit = (value: string, place: number, opacity: number): string =>
  each([...(SEGMENTS[value] ?? '')], (segment) => {
    const [x, y, width, height] = SEGMENT_AT[segment] ?? [0, 0, 0, 0];
    return rect((DIGIT_X[place] ?? 0) + x, 8.5 + y, width, height, AMBER, 1.5, opacity);
  });

/** Lamps beside the panel's labels: power, trouble, alarm. */
const LAMP_X = 14;
const lampY = (row: number): number => -21 + row * 17;

function alarmPanel(view: Perspective, c: Palette): string {
  const buttons = times(8, (i) => rect(-64 + (i % 4) * 20, 22 + (i >> 2) * 17, 15, 11, c.panelShade, 2));
  return moved(
    ...view.point(...PANEL_AT),
    rect(-79, -42, 172, 148, '#000', 7, 0.2) +
      rect(-84, -48, 168, 146, '#a5352f', 7) +
      (c.dim > 0 ? rect(-84, -48, 168, 146, '#5a2338', 7, c.dim) : '') +
      rect(-74, -38, 148, 126, c.panel, 4) +
      rect(-66, -29, 66, 40, '#2c4b45', 3) +
      fill('M-60-20h42v5h-42zM-60-10h54v5h-54zM-60 0h30v5h-30z', '#9fd8b8') +
      buttons +
      fill('M-64 62h80v7h-80zM-64 74h56v5h-56z', c.panelShade) +
      circle(46, 66, 15, c.panelShade) +
      trace('M46 56v12', '#39415c', 5) +
      circle(LAMP_X, lampY(0), 5.5, GREEN) +
      circle(LAMP_X, lampY(2), 5.5, '#8a8f99'),
  );
}

/** Where the panel's three labels stand, for signs. */
export const panelLabel = (view: Perspective, row: number): readonly [number, number] => {
  const [x, y] = view.point(...PANEL_AT);
  return [x + 27, y - 17 + row * 17];
};

export function troubleOff(view: Perspective): string {
  return moved(...view.point(...PANEL_AT), circle(LAMP_X, lampY(1), 6.5, '#8d7a4c'));
}

export function troubleOn(view: Perspective): string {
  const glow = view.glow([
    [0, '#ffc04d', 0.62],
    [0.3, '#ffb030', 0.28],
    [1, '#ffb030', 0],
  ]);
  const lamp = `<circle cx="${LAMP_X}" cy="${lampY(1)}" r="9" fill="#ffb52e" stroke="#7a4a10" stroke-width="2"/>`;
  return moved(
    ...view.point(...PANEL_AT),
    circle(LAMP_X, lampY(1), 50, glow) + lamp + circle(12, -6.5, 3, '#fff3cf') + rect(-60, -10, 54, 5, '#ffd35a'),
  );
}

/** Eighteen hooks; two of them are empty. */
function keyCabinet(view: Perspective, c: Palette): string {
  const hook = (i: number): string => {
    const [x, y] = [-46 + (i % 6) * 18, -46 + Math.floor(i / 6) * 42];
    const key = fill(`M${x - 2} ${y + 3}h4v16h6v4h-6v4h-4Z`, i % 5 === 0 ? '#e2b33c' : c.steel);
    return circle(x, y, 3.5, c.steel) + (i === 4 || i === 15 ? '' : key);
  };
  return moved(
    ...view.point(0.05, 1.02, BACK - 0.05),
    rect(-64, -66, 128, 146, c.cabinetSide, 5) + rect(-58, -60, 116, 134, c.cabinet, 3) + times(18, hook),
  );
}

const notices = (view: Perspective, c: Palette): string =>
  view.wall(2.75, 3.15, 0.95, 1.45, BACK - 0.05, c.paper) +
  view.wall(3.22, 3.62, 1.05, 1.45, BACK - 0.05, '#e2c07a') +
  times(4, (i) => view.wall(2.81, 3.05 - (i % 2) * 0.06, 1.32 - i * 0.09, 1.35 - i * 0.09, BACK - 0.06, c.panelShade));
