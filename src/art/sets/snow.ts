import { ellipse } from '../shape';
import { BLEED, DEPTH, type layer, type SetLayer } from './layer';
import { fill, seeded, times } from './marks';

type Add = (meta: Parameters<typeof layer>[2], draw: Parameters<typeof layer>[3]) => SetLayer;

/** Snow in two sheets: small flakes behind people, larger and paler ones before them. A sheet repeats downward. */
export function snow(add: Add, [far, near]: readonly [number, number]): SetLayer[] {
  const sheet = { kind: 'weather', value: 'snow', box: { ...BLEED, y: 0, height: 1080 } } as const;
  return [
    add({ ...sheet, id: 'weather:snow:far', plane: 'far', depth: DEPTH.air, drift: { fall: 46, sway: 10 } }, () =>
      flakes(120, 1.6, 2.2, far),
    ),
    add({ ...sheet, id: 'weather:snow:near', plane: 'near', depth: DEPTH.near, drift: { fall: 84, sway: 22 } }, () =>
      flakes(34, 3.2, 2.6, near),
    ),
  ];
}

function flakes(count: number, smallest: number, spread: number, opacity: number): string {
  const random = seeded(99 + count);
  const d = times(count, () => ellipse(-112 + random() * 2144, 8 + random() * 1064, smallest + random() * spread));
  return fill(d, '#fff', opacity);
}
