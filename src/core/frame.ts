/**
 * Where text and stage lie, from the size of the window alone. One owner: ui turns this into CSS, the stage gets the
 * same rectangles, and neither measures the other. Pixels are CSS pixels; `rem` is the size of the interface's unit.
 */

import { clamp } from './clamp';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `phone`: one column, one person. `tablet`: the desk, closer together. `desk`: the drawing of the mock-ups. */
export type Layout = 'phone' | 'tablet' | 'desk';

export interface Frame {
  readonly layout: Layout;
  /** Line and replies one above the other, not side by side. */
  readonly stacked: boolean;
  /** A phone on its side: stage left, words right. */
  readonly sideways: boolean;
  /** Factor on the root font, before the reader's text size. */
  readonly scale: number;
  readonly rem: number;
  readonly bar: Box;
  /** The relationship card while it is folded: heads keep out of it. */
  readonly card: Box;
  /** The words while lines are read. */
  readonly reading: Box;
  /** The words while a decision is open; never smaller than `reading`. */
  readonly panel: Box;
  readonly stage: Box;
  /** The part of the stage that no panel ever covers. */
  readonly focus: Box;
}

/** Root font of a browser that nobody changed. */
const BASE = 16;
/** The mock-ups are drawn for this window at scale 1. */
const DRAWN = { width: 1920, height: 1080 };
/** Below this small text would fall under 14 px on a laptop of 1366. */
const SMALLEST = 0.8;
const LARGEST = 4;

/** Widths in rem, so that large text turns a desk into a tablet and a tablet into a phone. */
const DESK_FROM = 90;
const SIDE_BY_SIDE_FROM = 64;
const PHONE_BELOW = 44;
/** Share of a desk's height that a decision has at the least. */
const LEAST_WORDS = 0.42;
/** Under this height (px) a window cannot hold stage above words. */
const LOW = 480;
/** Under this width (px) a low window cannot hold them side by side either: words alone. */
const NARROW = 520;

export function frameOf(width: number, height: number, text = 1): Frame {
  const frame = laidOut(Math.floor(width), Math.floor(height), text);
  const { bar, card, reading, panel, stage, focus } = frame;
  const boxes = { bar, card, reading, panel, stage, focus };
  return { ...frame, ...mapped(boxes, wholePixels) };
}

function laidOut(width: number, height: number, text: number): Frame {
  const phone = width / (BASE * text) < PHONE_BELOW || height < LOW;
  if (phone) return height < LOW ? low(width, height, text) : upright(width, height, text);
  const scale = clamp(Math.min(width / DRAWN.width, height / DRAWN.height), SMALLEST, LARGEST);
  return desk(width, height, scale, BASE * scale * text);
}

function desk(width: number, height: number, scale: number, rem: number): Frame {
  const layout = width / rem >= DESK_FROM ? 'desk' : 'tablet';
  const stacked = width / rem < SIDE_BY_SIDE_FROM;
  const margin = (layout === 'desk' ? 3 : 1.5) * rem;
  const inset = (layout === 'desk' ? 6 : 1.5) * rem;
  const foot = (layout === 'desk' ? 2.25 : 1.5) * rem;
  const bar = { x: margin, y: (layout === 'desk' ? 2 : 1.25) * rem, width: width - 2 * margin, height: 4.5 * rem };
  const cardWidth = Math.min(27.75 * rem, bar.width);
  const below = bar.y + bar.height;
  const card = { x: width - margin - cardWidth, y: below + 1.25 * rem, width: cardWidth, height: 12.5 * rem };
  // Large letters in a low window: the words scroll rather than hide the meters and the faces beside them.
  const room = Math.max(height - foot - card.y - card.height - rem, height * LEAST_WORDS);
  const decided = Math.min((stacked ? 37 : 27.25) * rem, height * 0.62, room);
  const read = Math.min((stacked ? 17 : 18.5) * rem, decided);
  const words = (tall: number) => ({ x: inset, y: height - foot - tall, width: width - 2 * inset, height: tall });
  const panel = words(decided);
  return {
    ...{ layout, stacked, sideways: false, scale, rem, bar, card, reading: words(read), panel },
    stage: { x: 0, y: 0, width, height },
    focus: between(0, below, width, panel.y),
  };
}

function upright(width: number, height: number, text: number): Frame {
  const rem = BASE * text;
  const { bar, card } = phoneTop(width, rem);
  const below = card.y + card.height;
  // A face needs about six rem under the meters; four replies of three lines need about 27.
  const room = height - below - 6 * rem;
  const decided = Math.max(Math.min(Math.max(27 * rem, height * 0.56), room), height * 0.5);
  const read = Math.min(Math.max(15 * rem, height * 0.4), decided);
  const words = (tall: number) => ({ x: 0, y: height - tall, width, height: tall });
  return {
    ...{ layout: 'phone' as const, stacked: true, sideways: false, scale: 1, rem, bar, card },
    ...{ reading: words(read), panel: words(decided) },
    stage: { x: 0, y: 0, width, height: height - read },
    focus: between(0, below, width, height - decided),
  };
}

/** A phone on its side, or a window so small that only words fit. */
function low(width: number, height: number, text: number): Frame {
  const rem = BASE * text;
  const alone = width / text < NARROW;
  const left = alone ? 0 : Math.round(width * 0.42);
  const { bar, card } = phoneTop(alone ? width : left, rem);
  const top = alone ? card.y + card.height : 0;
  const panel = { x: left, y: top, width: width - left, height: height - top };
  return {
    ...{ layout: 'phone' as const, stacked: true, sideways: !alone, scale: 1, rem, bar, card, reading: panel, panel },
    stage: { x: 0, y: 0, width: left, height: alone ? 0 : height },
    focus: alone ? between(0, 0, 0, 0) : between(0, card.y + card.height, left, height),
  };
}

function phoneTop(width: number, rem: number): { readonly bar: Box; readonly card: Box } {
  const gap = 8;
  const bar = { x: gap, y: gap, width: width - 2 * gap, height: Math.max(48, 3 * rem) };
  return { bar, card: { x: gap, y: bar.y + bar.height + 6, width: width - 2 * gap, height: 3.25 * rem } };
}

/** Edges on whole pixels: lines stay crisp and neighbours share an edge exactly. */
function wholePixels({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
}

function mapped<K extends string>(boxes: Record<K, Box>, change: (box: Box) => Box): Record<K, Box> {
  const entries = Object.entries<Box>(boxes).map(([name, box]) => [name, change(box)]);
  return Object.fromEntries(entries) as Record<K, Box>;
}

function between(x: number, top: number, width: number, bottom: number): Box {
  return { x, y: top, width, height: Math.max(0, bottom - top) };
}
