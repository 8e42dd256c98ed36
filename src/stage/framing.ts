import { type Box, CHIN, HEAD_TOP } from '../art/geometry';
import { clamp } from '../core/clamp';
import type { Slot } from './cast';
import type { StageFrame } from './view';

/** The picture the sets are drawn for, and how far they are drawn beyond it. */
const WIDTH = 1920;
const HEIGHT = 1080;
const TOP = -60;
const BOTTOM = 1140;
/** The people's eye level in every set: the middle of the open part of the window lies near it. */
const EYES = 388;
/** On a phone: how much of the picture is seen at most, and which part of it is looked at. */
const PHONE = { width: 780, height: 880, middle: 519, centre: 940 } as const;

/** Size of a person in front at full width, in pixels of the picture per unit. */
const FRONT_SCALE = 0.62;
const BACK_SCALE = 0.46;
const SOLO_SCALE = 0.72;
/** Which unit of the body lies on the edge of the panel: higher numbers show more of the body. */
const CUT = { front: 790, back: 720, solo: 760 } as const;
/** Where little is open, a face is worth more than shoulders: the edge may rise to just below the chin. */
const NEAREST_CUT = CHIN + 36;
/** More of a body than this is not drawn. */
const LONGEST = 1240;
/** Room above the tallest hat, and half a head with hair, in units. */
const HEADROOM = 24;
const HALF_HEAD = 250;
/** Smaller than this nobody stands in the back: then everybody stands left of the cards, closer together. */
const LEAST_BACK = 0.36;
const CLOSE_WIDTH = 1500;
/** In windows taller than this share of their width people stand close together, too. */
const TALL = 0.5;
/** Air between a head and a card, in pixels of the picture. */
const AIR = 10;

/** How the picture lies in the parent: CSS pixels per picture pixel, and what of the picture is seen. */
export interface Framing {
  readonly scale: number;
  readonly seen: Box;
  /** The open part, and the cards in it, in pixels of the picture. */
  readonly focus: Box;
  readonly avoid: readonly Box[];
}

/** Where a person's frame lies: its neck and top in pixels of the picture, pixels per unit, and mirrored or not. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flipped: boolean;
}

/** Without a frame from the interface everything is open. */
export const openFrame = (width: number, height: number): StageFrame => ({ focus: { x: 0, y: 0, width, height } });

export function frameStage(
  size: { readonly width: number; readonly height: number },
  frame: StageFrame,
  phone: boolean,
): Framing {
  const width = Math.max(1, size.width);
  const height = Math.max(1, size.height);
  const { focus } = frame;
  const scale = phone
    ? Math.max(Math.max(1, focus.y + focus.height) / PHONE.height, width / PHONE.width)
    : Math.max(width / WIDTH, height / HEIGHT);
  const eyes = (phone ? PHONE.middle : EYES) - (focus.y + focus.height / 2) / scale;
  const centre = phone ? PHONE.centre : WIDTH / 2;
  const seen: Box = {
    x: centre - width / 2 / scale,
    y: clamp(eyes, TOP, Math.max(TOP, BOTTOM - height / scale)),
    width: width / scale,
    height: height / scale,
  };
  const inPicture = (rect: Box): Box => ({
    x: seen.x + rect.x / scale,
    y: seen.y + rect.y / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  });
  return { scale, seen, focus: inPicture(focus), avoid: (frame.avoid ?? []).map(inPicture) };
}

/** Neck positions as fractions of the focus, by how many others stand there. */
const ACROSS: Readonly<Record<number, readonly number[]>> = {
  1: [0.621],
  2: [0.6, 0.805],
  3: [0.54, 0.735, 0.885],
};
const OFFICER_AT = 0.192;
const SOLO_AT = 0.64;

export function spotOf(slot: Slot, framing: Framing): Spot {
  const { focus } = framing;
  if (slot.at === 'solo') {
    const widest = (SOLO_SCALE * focus.width) / PHONE.width;
    const cut = clamp(HEAD_TOP + (focus.height - HEADROOM) / widest, NEAREST_CUT, CUT.solo);
    return standing(focus, focus.x + SOLO_AT * focus.width, Math.min(widest, fits(focus, cut)), cut, true);
  }
  const crowded = slot.of > 1 && standsUnderCard(framing) < LEAST_BACK;
  const right = crowded ? Math.min(...framing.avoid.map((card) => card.x)) : focus.x + focus.width;
  const width = right - focus.x;
  const across = (fraction: number): number => focus.x + fraction * width;
  const close = crowded || focus.height > focus.width * TALL;
  const widest = Math.min(1, width / (close ? CLOSE_WIDTH : WIDTH));
  const front = Math.min(FRONT_SCALE * widest, fits(focus, CUT.front));
  const officer = standing(focus, focus.x + OFFICER_AT * focus.width, front, CUT.front, false);
  const neck = across(ACROSS[slot.of]?.[slot.at === 'front' ? 0 : slot.at === 'second' ? 1 : 2] ?? 0.62);
  if (slot.at === 'officer') return officer;
  if (slot.at === 'front') {
    const leftmost = officer.x + 2 * HALF_HEAD * front;
    return below(beside(standing(focus, neck, front, CUT.front, true), framing, leftmost), framing, CUT.front);
  }
  return below(standing(focus, neck, Math.min(BACK_SCALE * widest, front * 0.8), CUT.back, true), framing, CUT.back);
}

/** How large people could be who stand under the lowest card. */
function standsUnderCard({ focus, avoid }: Framing): number {
  const lowest = Math.max(focus.y, ...avoid.map((card) => card.y + card.height));
  return (focus.y + focus.height - lowest - AIR) / (CUT.back - HEAD_TOP);
}

/** The largest size at which head and hat stay inside the focus. */
const fits = (focus: Box, cut: number): number => Math.max(0.05, (focus.height - HEADROOM) / (cut - HEAD_TOP));

/** With its cut on the panel's edge; in a tall window half of the air above goes below, as far as the body reaches. */
function standing(focus: Box, x: number, scale: number, cut: number, flipped: boolean): Spot {
  const air = focus.height - (cut - HEAD_TOP) * scale - HEADROOM;
  const raised = clamp(air * 0.45 - HEADROOM, 0, (LONGEST - cut) * scale);
  return { x, y: focus.y + focus.height - cut * scale - raised, scale, flipped };
}

/** The head of somebody, hair and hat included. */
export const headBox = ({ x, y, scale }: Spot): Box => ({
  x: x - HALF_HEAD * scale,
  y: y + HEAD_TOP * scale,
  width: 2 * HALF_HEAD * scale,
  height: (CHIN - HEAD_TOP) * scale,
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Steps left out of a card's way, as far as the officer leaves room. */
function beside(spot: Spot, { avoid }: Framing, leftmost: number): Spot {
  let at = spot;
  for (const card of avoid) {
    const x = card.x - AIR - HALF_HEAD * at.scale;
    if (overlap(headBox(at), card) && x >= leftmost && x < at.x) at = { ...at, x };
  }
  return at;
}

/** Stands further back where a card hangs over the head. */
function below(spot: Spot, { avoid, focus }: Framing, cut: number): Spot {
  let at = spot;
  for (const card of avoid) {
    if (!overlap(headBox(at), card)) continue;
    const room = focus.y + focus.height - (card.y + card.height) - AIR;
    const scale = Math.min(at.scale, Math.max(0.12, room / (cut - HEAD_TOP)));
    at = { ...at, scale, y: focus.y + focus.height - cut * scale };
  }
  return at;
}
