import type { FaceStyle } from '../face/style';
import { isNamed, type LookName } from '../names';
import { composed } from '../recipe/look';
import { type Look, RECIPES } from './looks';
import { beard, body, glasses, head, type Ids, INK, idSafe, ids } from './parts';

/** A person without a mood: what is drawn once, and where the face goes between. All in one frame of units. */
export interface PersonArt {
  /** Body, head, beard: under the face. SVG markup. */
  readonly base: string;
  /** Glasses, caps, wet strands: over the face. SVG markup, may be empty. */
  readonly over: string;
  readonly face: FaceStyle;
}

/** Bodies and heads of the kit lie in frames of their own. */
const STANDING_X = -363;
const BUST_X = -79;
const BODY_Y = 521;
const HEAD_AT = { x: 156, y: 62 };
const BEARD_AT = { x: 279, y: 400 };
const GLASSES_AT = { x: 203, y: 303 };

const at = (x: number, y: number, svg: string): string => `<g transform="translate(${x} ${y})">${svg}</g>`;

export function person(name: LookName, idPrefix: string = name): PersonArt {
  const look = isNamed(name) ? RECIPES[name] : composed(name);
  const next = ids(idSafe(idPrefix));
  const ink = look.face?.ink ?? INK;
  return {
    base: dressedBody(look, next) + headAndBeard(look, next),
    over: (look.glasses ? at(GLASSES_AT.x, GLASSES_AT.y, glasses(look.glasses, ink)) : '') + (look.hat ?? ''),
    face: { ink, brow: look.face?.brow ?? ink, lashes: look.face?.lashes ?? false, age: look.face?.age ?? 0 },
  };
}

function dressedBody(look: Look, next: Ids): string {
  const bust = look.body === 'Jacket';
  const drawn = body(look.body, { skin: look.skin, ...look.colours }, look.lines, next);
  const neckless = look.head === 'hijab';
  return at(
    bust ? BUST_X : STANDING_X,
    BODY_Y,
    drawn + neck(look.skin, bust ? -284 : 0, !neckless) + (look.over?.(next) ?? ''),
  );
}

/** Bridges the gap between body and head, and shades under the chin. */
function neck(skin: string, x: number, shaded: boolean): string {
  const bridge = `<path d="M678 -36L806 -30 814 30 676 26Z" fill="${skin}"/>`;
  const shade = '<path d="M676 6C706 92 776 118 816 62L816 96C800 150 722 138 686 92Z" fill="#6e2438" opacity=".24"/>';
  return at(x, 0, bridge + (shaded ? shade : ''));
}

function headAndBeard(look: Look, next: Ids): string {
  const drawn = head(look.head, look.skin, look.hair, look.cloth ?? look.hair, next);
  const chin = look.beard ? beard(look.beard, look.hair, next) : '';
  return at(HEAD_AT.x, HEAD_AT.y, drawn) + (chin === '' ? '' : at(BEARD_AT.x, BEARD_AT.y, chin));
}
