import { round } from '../../shape';
import { each, fill, rect } from '../marks';
import type { Perspective } from '../perspective';
import { LAMPS, LEFT } from './measures';

/** What a rainy morning does to a stone floor: a mat, long reflections, puddles, and the yellow warning. */
export const wetFloor = (view: Perspective): string => mat(view) + reflections(view) + puddles(view);

const mat = (view: Perspective): string =>
  view.floor(LEFT, -1.9, 2.2, 6.2, '#5e6670', 0.42) + view.floor(LEFT, -1.9, 2.2, 2.32, '#474f5b', 0.5);

function reflections(view: Perspective): string {
  const warm = view.gradient([
    [0, '#ffe9bf', 0.55],
    [0.5, '#ffe3a8', 0.28],
    [1, '#ffe3a8', 0],
  ]);
  const cool = view.gradient([
    [0, '#eef4f4', 0.5],
    [1, '#eef4f4', 0],
  ]);
  const ofLamps = each(LAMPS, ([lampX]) => {
    const [x, y] = view.point(lampX, 0, 6.4);
    return fill(`M${x - 26} ${y}h52l10 250h-72Z`, warm);
  });
  const streaks = [
    [-4.9, 46, 0.8],
    [-4.1, 26, 0.6],
    [-3.2, 18, 0.5],
    [-1.55, 60, 0.4],
    [0.4, 44, 0.3],
  ] as const;
  const ofWindows = each(streaks, ([at, width, opacity]) => {
    const [x, y] = view.point(at, 0, 7.2);
    return fill(`M${x - width} ${y}h${width * 2}l${round(width * 0.3)} 220h${round(-width * 2.6)}Z`, cool, opacity);
  });
  return ofLamps + ofWindows;
}

const PUDDLES = [
  [-2.6, 5.4, 0.75, '#dfe8ea', 0.55],
  [-0.9, 5.7, 0.5, '#dfe8ea', 0.5],
  [-0.2, 4.6, 0.62, '#e6ecec', 0.45],
  [1, 6.1, 0.42, '#e6ecec', 0.4],
  [-1.4, 4, 0.4, '#dfe8ea', 0.4],
] as const;

const puddles = (view: Perspective): string =>
  each(PUDDLES, ([x, z, width, colour, opacity]) => {
    const [px, py] = view.point(x, 0, z);
    const k = view.scale(z) * width;
    const q = (...parts: readonly number[]): string => `q${parts.map((part) => round(k * part)).join(' ')}`;
    const outline =
      q(0.15, -0.1, 0.6, -0.09) +
      q(0.35, -0.07, 0.8, 0.01) +
      q(0.5, -0.02, 0.6, 0.08) +
      q(-0.1, 0.1, -0.7, 0.09) +
      q(-0.4, 0.07, -0.85, 0.005) +
      q(-0.4, -0.01, -0.45, -0.09);
    return fill(`M${round(px - k)} ${py}${outline}Z`, colour, opacity);
  });

/** The wet-floor stand: a sign without words. */
export function wetSign(view: Perspective): string {
  const [x, y] = view.point(-0.74, 0, 6);
  const drawn =
    fill('M-46 0l28-96h22l28 96Z', '#c99a24') +
    fill('M-34 8l26-104h20l30 104Z', '#e9bd3f') +
    fill('M3-70l17 32h-34Z', '#1f2336') +
    fill('M1-58h4v10h-4zM1-46h4v4h-4z', '#e9bd3f') +
    rect(-16, -26, 38, 6, '#1f2336') +
    rect(-14, -14, 30, 5, '#1f2336');
  return `<g transform="translate(${x} ${y}) scale(.86)">${drawn}</g>`;
}
