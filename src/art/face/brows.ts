import { stroke } from '../ink';
import { faded, lerp, type Point, type Shape } from '../shape';
import type { Brow, FaceParams } from './moods';
import type { FaceStyle } from './style';

/** Where the far and the near brow start and end at rest, and how far anger and grief carry them. */
const ENDS = {
  far: { inner: [117, 62], outer: [50, 80], grief: 16 },
  near: { inner: [180, 60], outer: [229, 79], grief: 14 },
} as const satisfies Record<string, { inner: Point; outer: Point; grief: number }>;

function brow([raise, anger, arch]: Brow, side: keyof typeof ENDS, style: FaceStyle): Shape {
  const rest = ENDS[side];
  const up = -raise * 20;
  const inner: Point = [rest.inner[0], rest.inner[1] + up + anger * (anger > 0 ? 26 : 12)];
  const outer: Point = [rest.outer[0], rest.outer[1] + up - anger * (anger > 0 ? 10 : rest.grief)];
  const lift = 10 + 12 * arch - (anger < 0 ? 6 : 0);
  const middle: Point = [lerp(inner[0], outer[0], 0.45), lerp(inner[1], outer[1], 0.45) - lift];
  return stroke([outer, middle, inner], [4, 13, 13], style.brow);
}

export function brows(face: FaceParams, style: FaceStyle): Shape[] {
  const shapes = [brow(face.browLeft, 'far', style), brow(face.browRight, 'near', style)];
  if (face.furrow <= 0) return shapes;
  const furrow = [
    stroke(
      [
        [143, 66],
        [147, 80],
        [144, 94],
      ],
      [2, 5.5, 2],
      style.ink,
    ),
    stroke(
      [
        [160, 68],
        [158, 80],
        [161, 90],
      ],
      [2, 4.5, 2],
      style.ink,
    ),
  ];
  return [...shapes, ...faded(furrow, face.furrow)];
}
