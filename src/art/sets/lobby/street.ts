import { ellipse, round } from '../../shape';
import { circle, fill, rect, seeded, times, trace } from '../marks';
import type { Perspective } from '../perspective';

/** Grey sky, office blocks with lit floors and wet trees, seen through the glazing. */
export function street(view: Perspective): string {
  const random = seeded(7);
  const sky = view.gradient([
    [0, '#8d9fae'],
    [0.5, '#adbcc5'],
    [1, '#c8d0d1'],
  ]);
  const tones = ['#93a5b2', '#879aa9', '#a1b1bb'];
  const blocks = times(16, (i) => {
    const x = -120 + i * 48 + random() * 14;
    const [width, height] = [40 + random() * 46, 120 + random() * 250];
    const top = 505 - height;
    const floors = times(5, (floor) => rect(x + 8, top + 18 + floor * 26, width - 16, 7, '#f3e3bd', 0, 0.42));
    return rect(x, top, width, height + 60, tones[i % 3] ?? '#93a5b2') + floors;
  });
  const leaves = ['#6f8c80', '#7b968a', '#627f76'];
  const trees = times(13, (i) => {
    const [x, y, radius] = [-130 + i * 62 + random() * 26, 500 + random() * 14, 36 + random() * 24];
    const tone = leaves[i % 3] ?? '#6f8c80';
    return circle(x, y - radius, radius, tone) + circle(x + radius * 0.7, y - radius * 0.6, radius * 0.8, tone);
  });
  const pavement = rect(-120, 492, 900, 500, '#8f9a9f') + rect(-120, 492, 900, 16, '#a7b1b3');
  return rect(-120, -60, 2160, 1200, sky) + blocks + trees + pavement;
}

/** A sheet of falling rain; it repeats downward after 1080 px. */
export function rain(): string {
  const random = seeded(55);
  const streaks = times(150, () => {
    const [x, y, length] = [-110 + random() * 980, random() * 1040, 18 + random() * 22];
    return `M${round(x)} ${round(y)}l${round(-length * 0.16)} ${round(length)}`;
  });
  return trace(streaks, '#eef4f6', 2, 0.55);
}

/** Drops and runs on the panes: they hang still. */
export function wetPanes(): string {
  const random = seeded(56);
  const runs = times(13, () => {
    const [x, y, length] = [-80 + random() * 470, 40 + random() * 320, 40 + random() * 120];
    const [wave, end] = [-3 + random() * 6, -2 + random() * 4];
    return `M${round(x)} ${round(y)}q${round(wave)} ${round(length * 0.5)} ${round(end)} ${round(length)}`;
  });
  const drops = times(46, () => {
    const [x, y, radius] = [-90 + random() * 520, 20 + random() * 520, 1.6 + random() * 2.6];
    return ellipse(x, y, radius, radius * 1.2);
  });
  return trace(runs, '#eef5f7', 3, 0.5) + fill(drops, '#f3f8f9', 0.7);
}
