import { stroke } from '../ink';
import { ellipse, faded, type Point, type Shape } from '../shape';
import { brows } from './brows';
import { eyes } from './eyes';
import type { FaceParams } from './moods';
import { mouth } from './mouth';
import type { FaceStyle } from './style';

const BLUSH = '#e0603f';
const WATER = '#9fd4ea';

/**
 * InkFace: the parametric face, in the frame of Open Peeps heads (three-quarter view, looking right; about 270 units
 * wide, brows at y 60, mouth at y 233). Drawn in the grammar of Open Peeps so that heads and faces are one hand.
 */
export function drawFace(face: FaceParams, style: FaceStyle): Shape[] {
  return [
    ...blush(face),
    ...age(style),
    ...bags(face, style),
    ...brows(face, style),
    ...eyes(face, style),
    nose(style),
    ...mouth(face, style),
    ...water(face, style),
  ];
}

/** The face frame, with room for brows, sweat and tears: what a texture of the face alone must hold. */
export const FACE_BOX = { x: 20, y: -20, width: 280, height: 310 } as const;

function blush(face: FaceParams): Shape[] {
  if (face.blush <= 0) return [];
  const cheeks: Shape[] = [
    { d: ellipse(66, 166, 31, 19), fill: BLUSH },
    { d: ellipse(219, 164, 19, 15), fill: BLUSH },
  ];
  return faded(cheeks, 0.34 * face.blush);
}

function nose(style: FaceStyle): Shape {
  return stroke(
    [
      [147, 172],
      [163, 182],
      [182, 176],
      [189, 160],
      [178, 143],
    ],
    [11, 12, 12, 10, 6],
    style.ink,
  );
}

function age({ age: years, ink }: FaceStyle): Shape[] {
  if (years <= 0) return [];
  const width = years > 0.6 ? 5 : 3.5;
  const line = (points: readonly Point[], middle = width): Shape => stroke(points, [1, middle, 1], ink);
  const lines = [
    line([
      [66, 138],
      [84, 146],
      [104, 142],
    ]),
    line([
      [200, 138],
      [216, 144],
      [230, 138],
    ]),
    line([
      [112, 186],
      [98, 206],
      [97, 226],
    ]),
    line([
      [214, 186],
      [224, 202],
      [222, 218],
    ]),
  ];
  if (years > 0.7)
    lines.push(
      line(
        [
          [84, 22],
          [130, 14],
          [180, 20],
        ],
        4,
      ),
      line(
        [
          [92, 4],
          [134, -3],
          [172, 2],
        ],
        3.5,
      ),
    );
  return faded(lines, 0.35 + 0.35 * years);
}

function bags(face: FaceParams, style: FaceStyle): Shape[] {
  if (face.bags <= 0.05) return [];
  const lines = [
    stroke(
      [
        [74, 144],
        [90, 151],
        [108, 145],
      ],
      [1, 4.5, 1],
      style.ink,
    ),
    stroke(
      [
        [198, 142],
        [210, 148],
        [224, 142],
      ],
      [1, 4.5, 1],
      style.ink,
    ),
  ];
  return faded(lines, face.bags);
}

function water(face: FaceParams, style: FaceStyle): Shape[] {
  const shapes: Shape[] = [];
  if (face.sweat > 0) {
    const drop = 'M260 18c11 17 17 26 17 36a17 17 0 0 1-34 0c0-10 6-19 17-36Z';
    shapes.push(...faded([{ d: drop, fill: WATER, stroke: style.ink, width: 6 }], face.sweat));
  }
  if (face.tear > 0) {
    const near = 'M76 134c7 13 11 19 11 27a12 12 0 0 1-24 0c0-8 5-14 13-27Z';
    const far = 'M222 134c6 12 10 18 10 25a10.5 10.5 0 0 1-21 0c0-8 4-13 11-25Z';
    shapes.push(
      ...faded(
        [near, far].map((d) => ({ d, fill: WATER, stroke: style.ink, width: 5 })),
        face.tear,
      ),
    );
  }
  return shapes;
}
