import { round } from '../shape';
import { fill, seeded, times, trace } from './marks';

/** A plant of blades around one root; `scale` 1 is about 300 px tall. */
export function plant(
  x: number,
  y: number,
  scale: number,
  colours: readonly string[],
  seed: number,
  blades: number,
): string {
  const random = seeded(seed);
  return times(blades, (i) => {
    const lean = (-1 + (2 * i) / (blades - 1)) * 1.15 + (random() - 0.5) * 0.12;
    const length = (230 + random() * 120) * scale * (1 - 0.25 * Math.abs(lean));
    const width = (30 + random() * 14) * scale;
    const [tipX, tipY] = [x + Math.sin(lean) * length, y - Math.cos(lean) * length * 1.05];
    const [midX, midY] = [x + Math.sin(lean * 0.55) * length * 0.55, y - Math.cos(lean * 0.55) * length * 0.62];
    const [sideX, sideY] = [(-(tipY - y) / length) * width, ((tipX - x) / length) * width];
    const p = (px: number, py: number): string => `${round(px)} ${round(py)}`;
    const blade = `M${p(x, y)}Q${p(midX + sideX, midY + sideY)} ${p(tipX, tipY)}Q${p(midX - sideX, midY - sideY)} ${p(x, y)}Z`;
    const rib = `M${p(x, y)}Q${p(midX, midY)} ${p(tipX, tipY)}`;
    return fill(blade, colours[i % colours.length] ?? '#5d8964') + trace(rib, '#000', round(2.5 * scale), 0.12);
  });
}
