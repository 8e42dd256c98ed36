import { type Point, pointList, round } from '../shape';

/** A point of the room: metres right of the camera, metres above the floor, metres ahead. */
export type Place3 = readonly [x: number, height: number, z: number];
type Stop = readonly [offset: number, colour: string, opacity?: number];

export interface Camera {
  /** Focal length in pixels of the 1920 x 1080 picture. */
  readonly focal: number;
  /** Vanishing point, in pixels; its y is the horizon and the people's eye level. */
  readonly vx: number;
  readonly vy: number;
}

/** The camera stands at eye height, in metres. */
const EYE = 1.6;

const fade = (opacity: number): string => (opacity < 1 ? ` opacity="${opacity}"` : '');

/**
 * A one-point camera that turns metres into flat SVG polygons. Sets have no outlines: planes, at most three tones a
 * surface, one direction of light. Gradients and clips are collected in `defs`, under ids that start with `prefix`.
 */
export class Perspective {
  defs = '';
  private next = 0;

  constructor(
    private readonly camera: Camera,
    private readonly prefix: string,
  ) {}

  point(x: number, height: number, z: number): Point {
    const { focal, vx, vy } = this.camera;
    return [round(vx + (focal * x) / z), round(vy - (focal * (height - EYE)) / z)];
  }

  /** Pixels to a metre at a depth. */
  scale(z: number): number {
    return this.camera.focal / z;
  }

  quad(corners: readonly Place3[], fill: string, opacity = 1): string {
    return this.flat(
      corners.map(([x, h, z]) => this.point(x, h, z)),
      fill,
      opacity,
    );
  }

  flat(corners: readonly Point[], fill: string, opacity = 1): string {
    return `<path d="M${pointList(corners)}Z" fill="${fill}"${fade(opacity)}/>`;
  }

  line(from: Place3, to: Place3, colour: string, width = 2, opacity = 1): string {
    const d = `M${pointList([this.point(...from), this.point(...to)])}`;
    return `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linecap="round"${fade(opacity)}/>`;
  }

  floor(x0: number, x1: number, z0: number, z1: number, fill: string, opacity = 1): string {
    return this.level(x0, x1, 0, z0, z1, fill, opacity);
  }

  /** A horizontal plane at a height: floors, ceilings, table tops. */
  level(x0: number, x1: number, h: number, z0: number, z1: number, fill: string, opacity = 1): string {
    return this.quad(
      [
        [x0, h, z0],
        [x1, h, z0],
        [x1, h, z1],
        [x0, h, z1],
      ],
      fill,
      opacity,
    );
  }

  /** A plane that faces the camera. */
  wall(x0: number, x1: number, h0: number, h1: number, z: number, fill: string, opacity = 1): string {
    return this.quad(
      [
        [x0, h0, z],
        [x1, h0, z],
        [x1, h1, z],
        [x0, h1, z],
      ],
      fill,
      opacity,
    );
  }

  /** A plane that runs away from the camera. */
  side(x: number, z0: number, z1: number, h0: number, h1: number, fill: string, opacity = 1): string {
    return this.quad(
      [
        [x, h0, z0],
        [x, h0, z1],
        [x, h1, z1],
        [x, h1, z0],
      ],
      fill,
      opacity,
    );
  }

  /** A block: front, the side that can be seen, and top or underside where the eye is above or below. */
  box(
    [x0, x1]: readonly [number, number],
    [h0, h1]: readonly [number, number],
    [z0, z1]: readonly [number, number],
    tones: { readonly front: string; readonly side?: string; readonly top?: string },
  ): string {
    let drawn = '';
    if (tones.top && h1 < EYE) drawn += this.level(x0, x1, h1, z0, z1, tones.top);
    if (tones.top && h0 > EYE) drawn += this.level(x0, x1, h0, z0, z1, tones.top);
    if (tones.side && x0 > 0) drawn += this.side(x0, z0, z1, h0, h1, tones.side);
    if (tones.side && x1 < 0) drawn += this.side(x1, z0, z1, h0, h1, tones.side);
    return drawn + this.wall(x0, x1, h0, h1, z0, tones.front);
  }

  /** A linear gradient over the shape's own box, top to bottom unless told otherwise; returns its paint. */
  gradient(stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const id = this.id();
    this.defs += `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopList(stops)}</linearGradient>`;
    return `url(#${id})`;
  }

  /** A radial gradient from the middle of the shape's own box. */
  glow(stops: readonly Stop[]): string {
    const id = this.id();
    this.defs += `<radialGradient id="${id}">${stopList(stops)}</radialGradient>`;
    return `url(#${id})`;
  }

  clipped(d: string, inner: string): string {
    const id = this.id();
    this.defs += `<clipPath id="${id}"><path d="${d}"/></clipPath>`;
    return `<g clip-path="url(#${id})">${inner}</g>`;
  }

  private id(): string {
    return `${this.prefix}-${this.next++}`;
  }
}

const stopList = (stops: readonly Stop[]): string =>
  stops
    .map(([offset, colour, opacity]) => {
      const see = opacity === undefined ? '' : ` stop-opacity="${opacity}"`;
      return `<stop offset="${offset}" stop-color="${colour}"${see}/>`;
    })
    .join('');
