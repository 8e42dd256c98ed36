import { stroke } from '../ink';
import { faded, type Point, polygon, type Shape } from '../shape';
import type { FaceParams } from './moods';
import type { FaceStyle } from './style';

const CENTRE: Point = [161, 233];
const STEPS = 26;

export function mouth(face: FaceParams, style: FaceStyle): Shape[] {
  return face.mouthOpen > 0.06 ? openMouth(face, style) : closedMouth(face, style);
}

const halfWidth = (face: FaceParams): number => 37 * face.mouthWidth;

/** The upper lip's line; `t` runs from the far corner (0) to the near one (1). */
function upperLip(face: FaceParams): (t: number) => Point {
  const half = halfWidth(face);
  const curve = face.curve * 24 * (face.mouthOpen > 0.05 ? 0.75 : 1);
  return (t) => {
    const bow = 1 - (2 * t - 1) ** 2;
    const y =
      CENTRE[1] + face.mouthDrop * 8 + curve * (bow - 0.55) - face.skew * 24 * (t - 0.5) - face.mouthOpen * 10 * bow;
    return [CENTRE[0] - half + 2 * half * t, y];
  };
}

function openMouth(face: FaceParams, style: FaceStyle): Shape[] {
  const upper = upperLip(face);
  const lower = (t: number): Point => {
    const [x, y] = upper(t);
    const bow = 1 - (2 * t - 1) ** 2;
    return [x, y + face.mouthOpen * 40 * bow ** 0.62 + Math.max(0, face.curve) * 8 * bow];
  };
  const along = (line: (t: number) => Point, inset = 0): Point[] =>
    Array.from({ length: STEPS + 1 - 2 * inset }, (_, i) => line((i + inset) / STEPS));
  const shapes: Shape[] = [
    { d: polygon([...along(upper), ...along(lower).reverse()]), fill: '#4a1a24', stroke: style.ink, width: 9 },
  ];
  const gap = (t: number): number => lower(t)[1] - upper(t)[1];
  if (face.teeth > 0.3) {
    const edge = (t: number): Point => [upper(t)[0], upper(t)[1] + 2];
    const tips = (t: number): Point => [upper(t)[0], upper(t)[1] + 2 + Math.min(gap(t) * 0.42, 13)];
    shapes.push({ d: polygon([...along(edge, 2), ...along(tips, 2).reverse()]), fill: '#fffdf8' });
  }
  if (face.tongue > 0.2) {
    const base = (t: number): Point => [upper(t)[0], lower(t)[1] - 3];
    const back = (t: number): Point => {
      const bow = Math.max(0, 1 - ((t - 0.5) / 0.28) ** 2);
      return [upper(t)[0], lower(t)[1] - bow * Math.min(gap(t) * 0.38, 15) - 3];
    };
    shapes.push({ d: polygon([...along(back, 6), ...along(base, 6).reverse()]), fill: '#d9706e' });
  }
  return shapes;
}

function closedMouth(face: FaceParams, style: FaceStyle): Shape[] {
  const upper = upperLip(face);
  const [left, right] = [upper(0), upper(1)];
  const [x, y] = [CENTRE[0], CENTRE[1] + face.mouthDrop * 8];
  const half = halfWidth(face);
  const shapes = [stroke([0, 0.25, 0.5, 0.75, 1].map(upper), [7, 11, 12, 12, face.curve >= 0 ? 11 : 10], style.ink)];
  if (face.curve > 0.7) {
    shapes.push(
      stroke(
        [
          [x - half - 8, left[1] - 7],
          [x - half - 1, left[1] - 1],
          [x - half + 4, left[1] + 8],
        ],
        [3, 6, 3],
        style.ink,
      ),
      stroke(
        [
          [x + half + 6, right[1] - 7],
          [x + half + 1, right[1]],
          [x + half - 3, right[1] + 7],
        ],
        [3, 6, 3],
        style.ink,
      ),
    );
  }
  if (face.curve < -0.25) {
    const chin = stroke(
      [
        [x - 14, y + 24],
        [x, y + 20],
        [x + 14, y + 24],
      ],
      [1, 4.5, 1],
      style.ink,
    );
    shapes.push(...faded([chin], 0.55));
  }
  return shapes;
}
