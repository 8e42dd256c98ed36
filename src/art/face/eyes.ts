import { stroke } from '../ink';
import { clamp, ellipse, faded, lerp, type Point, polygon, round, type Shape } from '../shape';
import type { FaceParams } from './moods';
import type { FaceStyle } from './style';

/** Above this opening the white of the eye starts to show; 0.4 further it is a stare. */
const WIDE_FROM = 1.18;

export function eyes(face: FaceParams, style: FaceStyle): Shape[] {
  return [...eye(face, style, 90, 113, -1), ...eye(face, style, 204, 111, 1)];
}

function eye(face: FaceParams, style: FaceStyle, cx: number, cy: number, side: -1 | 1): Shape[] {
  if (face.closed > 0.5) return [smiling(style, cx, cy)];
  if (face.closed < -0.5) return lowered(style, cx, cy);
  const wide = clamp((face.open - WIDE_FROM) / 0.4, 0, 1);
  const lid = side > 0 ? face.lidRight : face.lid;
  const shapes = wide > 0 ? staring(face, style, cx, cy, side, wide, lid) : dark(face, style, cx, cy, side, lid);
  return style.lashes ? [...shapes, ...lashes(face, style, cx, cy, wide, lid)] : shapes;
}

const LID_WIDTHS = [5, 9, 10.5, 9, 5];

function smiling(style: FaceStyle, cx: number, cy: number): Shape {
  const arc: Point[] = [
    [cx - 22, cy + 10],
    [cx - 12, cy - 9],
    [cx + 1, cy - 14],
    [cx + 13, cy - 8],
    [cx + 21, cy + 9],
  ];
  return stroke(arc, LID_WIDTHS, style.ink);
}

function lowered(style: FaceStyle, cx: number, cy: number): Shape[] {
  const arc: Point[] = [
    [cx - 22, cy - 4],
    [cx - 10, cy + 8],
    [cx + 1, cy + 11],
    [cx + 12, cy + 8],
    [cx + 21, cy - 3],
  ];
  const shapes = [stroke(arc, LID_WIDTHS, style.ink)];
  if (style.lashes)
    shapes.push(
      stroke(
        [
          [cx - 20, cy + 2],
          [cx - 28, cy + 7],
        ],
        [6, 2],
        style.ink,
      ),
    );
  return shapes;
}

/** Wide open: white, outline and a small pupil. */
function staring(
  face: FaceParams,
  style: FaceStyle,
  cx: number,
  cy: number,
  side: number,
  wide: number,
  lid: number,
): Shape[] {
  const [rx, ry] = [lerp(13, 24, wide), lerp(19, 28, wide)];
  const slope = face.lidSlope * -side;
  const cut = (x: number): number => cy - ry + lid * ry * 1.25 + slope * (x - cx) * 0.9;
  const outline = around(40, cx, cy, rx, ry).map(([x, y]): Point => [x, Math.max(y, cut(x))]);
  const pupil = ellipse(
    cx + face.gazeX * 7.7,
    cy + face.gazeY * 6 + (lid > 0 ? 4 : 0),
    lerp(10, 7.6, wide),
    lerp(16, 9.5, wide),
  );
  const shapes: Shape[] = [
    { d: polygon(outline), fill: '#fffdf8', stroke: style.ink, width: 7 },
    { d: pupil, fill: style.ink },
  ];
  if (lid > 0.1) {
    const edge: Point[] = [
      [cx - rx - 5, cut(cx - rx - 5)],
      [cx + rx + 5, cut(cx + rx + 5)],
    ];
    shapes.push(stroke(edge, [9, 10, 9], style.ink));
  }
  return shapes;
}

/** The usual eye: one dark oval with a light in it, cut by lid and cheek. */
function dark(face: FaceParams, style: FaceStyle, cx: number, cy: number, side: number, lid: number): Shape[] {
  const [rx, ry] = [11, 19 * clamp(face.open, 0.2, 1.2)];
  const [ex, ey] = [cx + face.gazeX * 7, cy + face.gazeY * 6];
  const slope = face.lidSlope * -side;
  const cut = (x: number): number => ey - ry + lid * ry * 1.5 + slope * (x - ex);
  const low = ey + ry - face.cheek * ry * 0.55;
  const outline = around(36, ex, ey, rx, ry).map(([x, y]): Point => [x, clamp(y, cut(x), Math.max(low, cut(x) + 1))]);
  const shapes: Shape[] = [
    { d: polygon(outline), fill: style.ink },
    { d: ellipse(ex + 3.6, Math.max(ey - ry * 0.38, cut(ex + 3) + 6), 3.1), fill: '#fff', opacity: 0.92 },
  ];
  if (lid > 0.12) {
    const edge: Point[] = [
      [cx - 26, cut(cx - 26) + (side < 0 ? 2 : 0)],
      [cx + 23.4, cut(cx + 23.4)],
    ];
    shapes.push(stroke(edge, side < 0 ? [4, 9, 10] : [10, 9, 4], style.ink));
  }
  if (face.cheek > 0.2) {
    const fold = stroke(
      [
        [cx - 19, cy + 17],
        [cx, cy + 24],
        [cx + 18, cy + 16],
      ],
      [2, 5, 2],
      style.ink,
    );
    shapes.push(...faded([fold], round(Math.min(1, face.cheek * 1.6))));
  }
  return shapes;
}

function lashes(face: FaceParams, style: FaceStyle, cx: number, cy: number, wide: number, lid: number): Shape[] {
  const y = lid > 0.12 && wide <= 0 ? cy - 19 * face.open + lid * 28 : cy - (wide > 0 ? 22 : 14);
  const x = cx - (wide > 0 ? 20 : 9);
  return [
    stroke(
      [
        [x, y + 3],
        [x - 13, y - 6],
      ],
      [7, 2.5],
      style.ink,
    ),
    stroke(
      [
        [x - 2, y + 11],
        [x - 15, y + 7],
      ],
      [6, 2],
      style.ink,
    ),
  ];
}

function around(steps: number, cx: number, cy: number, rx: number, ry: number): Point[] {
  return Array.from({ length: steps }, (_, i): Point => {
    const angle = (i / steps) * Math.PI * 2;
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry];
  });
}
