/** How much of the map is seen: its scale and what lies in the window. */
import type { Box, Layout } from './layout';

export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SCALES = { least: 0.2, most: 2.5 };

/** Height that the buttons at the foot take. */
const TOOLS = 48;

/** All of it, in the middle above the buttons; never larger than drawn by a fifth. */
export function fitted({ width, height }: Layout, window: Size): Viewport {
  const room = window.height - TOOLS;
  const scale = clamp(Math.min(window.width / width, room / height, 1.2));
  return { scale, x: (window.width - width * scale) / 2, y: Math.max(0, (room - height * scale) / 2) };
}

/** @param by a factor. The point stays where it is on the screen. */
export function zoomed(
  { scale, x, y }: Viewport,
  by: number,
  point: { readonly x: number; readonly y: number },
): Viewport {
  const now = clamp(scale * by);
  return { scale: now, x: point.x - ((point.x - x) * now) / scale, y: point.y - ((point.y - y) * now) / scale };
}

/** Moves as little as it takes to see a box whole. */
export function seeing({ scale, x, y }: Viewport, box: Box, window: Size): Viewport {
  const pad = 16;
  const shift = (from: number, size: number, room: number): number => {
    if (from < pad || size + 2 * pad > room) return pad - from;
    return Math.min(0, room - pad - (from + size));
  };
  return {
    scale,
    x: x + shift(x + box.x * scale, box.width * scale, window.width),
    y: y + shift(y + box.y * scale, box.height * scale, window.height),
  };
}

function clamp(scale: number): number {
  return Math.min(SCALES.most, Math.max(SCALES.least, scale));
}
