import { INK } from './parts';

/** Clothes are drawn with two strokes: a filled piece with an ink edge, and a line. */
export const piece = (d: string, fill: string, width = 12): string =>
  `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;

export const line = (d: string, width = 8, colour: string = INK, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${see(opacity)}/>`;

export const flat = (d: string, fill: string, opacity = 1): string => `<path d="${d}" fill="${fill}"${see(opacity)}/>`;

export const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const placed = (x: number, y: number, inner: string, more = ''): string =>
  `<g transform="translate(${x} ${y})${more}">${inner}</g>`;

const see = (opacity: number): string => (opacity < 1 ? ` opacity="${opacity}"` : '');
