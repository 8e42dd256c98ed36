/**
 * The little drawing model that faces are made of: a flat list of paths. One list becomes SVG text for portraits and
 * Path2D calls for the stage, where parsing SVG in every frame of a morph would be too slow.
 */

export type Point = readonly [x: number, y: number];

/** A rectangle in whatever units its owner draws in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Shape {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Stroke width; strokes are round-joined. */
  readonly width?: number;
  readonly opacity?: number;
}

/** Exact at both ends, so that a finished morph is the face it went to. */
export const lerp = (from: number, to: number, t: number): number => (t === 1 ? to : from + (to - from) * t);
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** One decimal is finer than any screen shows these drawings, and keeps the text short. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const pointList = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');

export const polygon = (points: readonly Point[]): string => `M${pointList(points)}Z`;

export function ellipse(cx: number, cy: number, rx: number, ry: number = rx): string {
  const [left, a, b] = [round(cx - rx), round(rx), round(ry)];
  return `M${left} ${round(cy)}a${a} ${b} 0 1 0 ${round(2 * rx)} 0a${a} ${b} 0 1 0 ${round(-2 * rx)} 0Z`;
}

export const faded = (shapes: readonly Shape[], opacity: number): Shape[] =>
  shapes.map((shape) => ({ ...shape, opacity: round2((shape.opacity ?? 1) * opacity) }));

const round2 = (value: number): number => Math.round(value * 100) / 100;

export function toSvg(shapes: readonly Shape[]): string {
  return shapes.map(shapeSvg).join('');
}

function shapeSvg({ d, fill, stroke, width, opacity }: Shape): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linejoin="round"`;
  const see = opacity === undefined || opacity >= 1 ? '' : ` opacity="${opacity}"`;
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${see}/>`;
}
