import { round } from '../shape';

/** Small markup helpers for what is drawn straight in pixels. */

export const fill = (d: string, colour: string, opacity = 1): string =>
  `<path d="${d}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const trace = (d: string, colour: string, width: number, opacity = 1): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  radius = 0,
  opacity = 1,
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${radius ? ` rx="${radius}"` : ''} fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const circle = (x: number, y: number, radius: number, colour: string, opacity = 1): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, colour: string, opacity = 1): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** Moves, turns and scales a group; numbers go in as given. */
export const moved = (x: number, y: number, inner: string, more = ''): string =>
  `<g transform="translate(${round(x)} ${round(y)})${more}">${inner}</g>`;

export const times = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('');

export const each = <T>(items: readonly T[], draw: (item: T, i: number) => string): string => items.map(draw).join('');

/** Numbers from a seed (mulberry32): a set must come out the same every time it is drawn. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
