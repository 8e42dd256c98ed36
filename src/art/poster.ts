import type { Face } from '../core/model';
import { type Light, type LightPass, lightFor, lightPasses } from './light';
import { type LookName, lightOf, type PlaceName } from './names';
import { NECK_X, PERSON_BOX } from './people/measures';
import { figure } from './people/portrait';
import { placeLayers, shownLayers } from './sets/places';
import type { SignTexts } from './sets/signs';
import type { Box } from './shape';

export interface PosterPerson {
  readonly look: LookName;
  readonly face: Face;
}

/** A title card: a set with one to three people in it, front first, looking left into the picture. */
export interface PosterSpec {
  readonly place: PlaceName;
  readonly light: string;
  readonly people: readonly PosterPerson[];
  readonly props?: Readonly<Record<string, string>>;
  readonly weather?: string;
  readonly clock?: string;
  readonly signs?: Partial<SignTexts>;
  /** What of the 1920 x 1080 picture to show. */
  readonly view?: Box;
}

const VIEW: Box = { x: 590, y: 40, width: 960, height: 720 };

/** Neck and size of the people in a poster, by how many there are; x in fractions of the view. */
const SLOTS: readonly (readonly { readonly x: number; readonly scale: number }[])[] = [
  [],
  [{ x: 0.6, scale: 0.66 }],
  [
    { x: 0.4, scale: 0.62 },
    { x: 0.78, scale: 0.5 },
  ],
  [
    { x: 0.3, scale: 0.58 },
    { x: 0.62, scale: 0.49 },
    { x: 0.87, scale: 0.45 },
  ],
];

/**
 * One SVG with set, people and light. It uses blend modes in style attributes, so place it with <img> or bake it to
 * a picture: inside a page with a strict policy they would be dropped.
 */
export function posterSvg(spec: PosterSpec): string {
  const view = spec.view ?? VIEW;
  const light = lightOf(spec.place, spec.light);
  const look = lightFor(spec.place, light);
  const all = placeLayers(spec.place, light, { clock: spec.clock, signs: spec.signs });
  const shown = shownLayers(spec.place, all, spec);
  const behind = shown.filter((layer) => layer.kind !== 'front' && layer.plane !== 'near');
  const before = shown.filter((layer) => layer.plane === 'near');
  const veil = `<rect x="-120" y="-60" width="2160" height="1200" fill="${look.veil[0]}" opacity="${look.veil[1]}"/>`;
  const slots = SLOTS[Math.min(spec.people.length, SLOTS.length - 1)] ?? [];
  const people = slots.map((slot, i) => {
    const who = spec.people[i];
    return who ? posed(who, i, view.x + slot.x * view.width, view, slot.scale, look) : '';
  });
  const markup = (layers: typeof shown): string => layers.map((layer) => layer.markup).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.x} ${view.y} ${view.width} ${view.height}" width="${view.width}" height="${view.height}">${markup(behind)}${veil}${people.reverse().join('')}${markup(before)}</svg>`;
}

function posed({ look, face }: PosterPerson, index: number, x: number, view: Box, scale: number, light: Light): string {
  const id = `poster-${index}`;
  const size = (scale * view.height) / 720;
  const y = view.y + view.height * 0.15 + (0.62 - scale) * 420 * (view.height / 720);
  const drawn = `<g id="${id}">${figure(look, face, id)}</g>`;
  const passes = lightPasses(light, true).map((pass, i) => lit(pass, id, i));
  return `<g transform="translate(${x + size * NECK_X} ${y}) scale(${-size} ${size})">${whiteMask(id)}${drawn}${passes.join('')}</g>`;
}

const BOX = `x="${PERSON_BOX.x}" y="${PERSON_BOX.y}" width="${PERSON_BOX.width}" height="${PERSON_BOX.height}"`;

/** A mask the shape of the figure: its own drawing, turned white. */
const whiteMask = (id: string): string =>
  `<filter id="${id}-white" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 1 0"/></filter><mask id="${id}-mask" maskUnits="userSpaceOnUse" ${BOX}><use href="#${id}" filter="url(#${id}-white)"/></mask>`;

function lit({ blend, colour, from, to, strength }: LightPass, id: string, index: number): string {
  const paint = `${id}-light-${index}`;
  const stop = (offset: number): string =>
    `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${strength[offset] ?? 0}"/>`;
  const line = `gradientUnits="userSpaceOnUse" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`;
  const gradient = `<linearGradient id="${paint}" ${line}>${stop(0)}${stop(1)}</linearGradient>`;
  return `${gradient}<rect ${BOX} fill="url(#${paint})" mask="url(#${id}-mask)" style="mix-blend-mode:${blend}"/>`;
}
