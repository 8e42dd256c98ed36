import type { Face } from '../../core/model';
import { drawFace } from '../face/face';
import { MOODS } from '../face/moods';
import type { LookName } from '../names';
import { type Box, toSvg } from '../shape';
import { FACE_AT } from './measures';
import { idSafe } from './parts';
import { person } from './person';

export interface PortraitOptions {
  readonly face: Face;
  readonly crop: 'head' | 'bust';
  /** Draw for a dark page: a cool shade lies over the person. */
  readonly night?: boolean;
  /** Where the same portrait stands twice on a page and one of them may be hidden: keeps their clip paths apart. */
  readonly idPrefix?: string;
}

const CROPS: Readonly<Record<PortraitOptions['crop'], Box>> = {
  head: { x: 96, y: 34, width: 600, height: 600 },
  bust: { x: 0, y: 20, width: 860, height: 860 },
};

/** The whole figure as markup, face included, in the person's frame. */
export function figure(look: LookName, face: Face, idPrefix: string = look): string {
  const art = person(look, idPrefix);
  const drawn = toSvg(drawFace(MOODS[face], art.face));
  return `${art.base}<g transform="translate(${FACE_AT.x} ${FACE_AT.y})">${drawn}</g>${art.over}`;
}

/** Dims and cools a drawing for a dark page. A filter, because the page's policy allows no inline styles. */
const nightFilter = (id: string): string =>
  `<filter id="${id}" color-interpolation-filters="sRGB"><feComponentTransfer><feFuncR type="linear" slope=".86"/><feFuncG type="linear" slope=".87"/><feFuncB type="linear" slope=".96"/></feComponentTransfer></filter>`;

/**
 * A portrait as a self-contained SVG. It has no title and is hidden from screen readers: whoever places it knows
 * whether it is decoration (the name stands beside it) or needs the line from `lookText`.
 */
export function portrait(look: LookName, { face, crop, night = false, idPrefix }: PortraitOptions): string {
  const { x, y, width, height } = CROPS[crop];
  const id = idSafe(idPrefix ?? `${look}-${crop}`);
  const drawn = figure(look, face, id);
  const lit = night ? `${nightFilter(`${id}-night`)}<g filter="url(#${id}-night)">${drawn}</g>` : drawn;
  const size = `viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true" focusable="false">${lit}</svg>`;
}
