import { round } from '../../shape';
import { circle, each, fill, rect, seeded, times, trace } from '../marks';
import type { Perspective } from '../perspective';
import type { Palette } from './palette';

/** Sky, skyline and bare trees: everything behind the ground. */
export function backdrop(view: Perspective, c: Palette): string {
  const random = seeded(31);
  const sky = rect(-120, -60, 2160, 700, view.gradient(c.sky));
  const sun = c.dusk ? circle(300, 440, 300, setting(view)) : '';
  return (
    sky + sun + clouds(c) + city(-120, 600, c, random) + city(1480, 2040, c, random) + trees(c) + hedges(c, random)
  );
}

const setting = (view: Perspective): string =>
  view.glow([
    [0, '#ffe0ae', 0.7],
    [0.5, '#ffc48f', 0.28],
    [1, '#ffb880', 0],
  ]);

const CLOUDS = [
  [-80, 150, 420, 0.5],
  [330, 92, 460, 0.4],
  [60, 250, 330, 0.45],
  [1480, 180, 420, 0.5],
  [1640, 96, 360, 0.4],
] as const;

const clouds = (c: Palette): string =>
  each(CLOUDS, ([x, y, w, opacity]) =>
    fill(
      `M${x} ${y}q${w * 0.2} -26 ${w * 0.42} -10q${w * 0.2} -18 ${w * 0.36} 2q${w * 0.16} 0 ${w * 0.22} 12q-${w * 0.5} 10 -${w} -4Z`,
      c.cloud,
      round(opacity * c.cloudOpacity * 100) / 100,
    ),
  );

const SKYLINE_FOOT = 430;

function city(from: number, to: number, c: Palette, random: () => number): string {
  let drawn = '';
  for (let x = from; x < to; ) {
    const width = 38 + random() * 44;
    const height = 40 + random() * 130;
    const tone = c.skyline[Math.floor(random() * 3)] ?? c.skyline[0] ?? '#aab8c2';
    drawn += rect(x, SKYLINE_FOOT - height, width, height, tone);
    const top = SKYLINE_FOOT - height;
    drawn += times(4, (floor) => {
      if (!c.dusk) return rect(x + 7, top + 14 + floor * 22, width - 14, 6, c.window, 0, c.windowOpacity);
      if (random() < 0.45) return '';
      return rect(x + 6 + random() * (width - 16), top + 12 + floor * 22, 6, 8, c.window, 0, c.windowOpacity);
    });
    x += width + random() * 10;
  }
  return drawn;
}

const trees = (c: Palette): string =>
  each(
    [
      [60, 452, 190, 4],
      [206, 448, 150, 9],
      [1610, 452, 210, 12],
      [1890, 452, 230, 17],
      [1960, 452, 180, 6],
    ] as const,
    ([x, foot, height, seed]) => tree(x, foot, height, c.treeFar, seed),
  );

function tree(x: number, foot: number, height: number, colour: string, seed: number): string {
  const random = seeded(seed);
  let d = '';
  const branch = (fromX: number, fromY: number, lean: number, length: number, forks: number): void => {
    const [toX, toY] = [fromX + Math.sin(lean) * length, fromY - Math.cos(lean) * length];
    d += `M${round(fromX)} ${round(fromY)}L${round(toX)} ${round(toY)}`;
    if (forks === 0) return;
    branch(toX, toY, lean - 0.32 - random() * 0.25, length * 0.7, forks - 1);
    branch(toX, toY, lean + 0.32 + random() * 0.25, length * 0.7, forks - 1);
  };
  branch(x, foot, 0, height * 0.36, 4);
  return trace(d, colour, round(height * 0.018));
}

/** Two rows of bushes in the distance, and the snow on top of them. */
function hedges(c: Palette, random: () => number): string {
  const row = (from: number, step: number, y: number, radius: number, spread: number, colour: (i: number) => string) =>
    times(9, (i) => circle(from + i * step + random() * 20, y, radius + random() * spread, colour(i)));
  const leaf = (i: number): string => (i % 2 ? c.tree : c.treeFar);
  const snow = (): string => c.snow;
  return (
    row(-110, 74, 440, 20, 12, leaf) +
    row(1490, 66, 436, 18, 14, leaf) +
    row(-100, 74, 425, 13, 8, snow) +
    row(1500, 66, 421, 12, 8, snow)
  );
}
