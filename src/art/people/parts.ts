import bodies from '../../../assets/characters/bodies.json';
import heads from '../../../assets/characters/heads.json';
import type more from '../../../assets/characters/more-heads.json';

/** Near black with a blue cast: every outline of every person. */
export const INK = '#1f2336';

interface Part {
  /** A role (skin, hair, ink, top, …) or a colour. */
  readonly fill: string;
  readonly d: string;
}
type Colours = Readonly<Record<string, string>>;

/** Heads that only composed looks have. */
export type MoreHead = keyof typeof more;
export type HeadName = keyof typeof heads.head | MoreHead;
export type BeardName = keyof typeof heads.beard;
export type GlassesName = keyof typeof heads.glasses;
export type BodyName = keyof typeof bodies;

/**
 * Hands out ids for clip paths: unique within one drawing, and the same for the same drawing, so that portraits which
 * stand on one page together may share an id only where the content is the same too.
 */
export type Ids = () => string;
export function ids(prefix: string): Ids {
  let next = 0;
  return () => `${prefix}-${next++}`;
}

/** The text of a composed look has spaces and semicolons; a reference by url(#…) cannot. */
export const idSafe = (text: string): string => text.replace(/[^\w-]+/g, '-');

const solid = (d: string, fill: string): string => `<path fill-rule="evenodd" d="${d}" fill="${fill}"/>`;

/**
 * Open Peeps draw hair and outlines as one black shape. To colour it, the shape is filled with the colour and ink is
 * stroked along its edge, on the inside only: the stroke is clipped by the shape itself.
 */
export function inkFilled(d: string, colour: string, width: number, id: string): string {
  const clip = `<clipPath id="${id}"><path clip-rule="evenodd" d="${d}"/></clipPath>`;
  const edge = `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${width * 2}" clip-path="url(#${id})"/>`;
  return clip + solid(d, colour) + edge;
}

const drawnHeads: Partial<Record<HeadName, readonly Part[]>> = { ...heads.head };

/** Heads that only composed looks have come later than the others: `loadArt` waits for them. */
export function addHeads(more: Readonly<Record<MoreHead, readonly Part[]>>): void {
  Object.assign(drawnHeads, more);
}

/** @throws Error for a head that has not been loaded */
export function head(name: HeadName, skin: string, hair: string, cloth: string, next: Ids): string {
  const parts = drawnHeads[name];
  if (!parts) throw new Error(`The head "${name}" has not been loaded.`);
  const colours: Colours = { skin, hair, cloth };
  return parts.map((part) => inkedPart(part, colours, hair, 10, next)).join('');
}

export const beard = (name: BeardName, colour: string, next: Ids): string =>
  heads.beard[name].map(({ d }) => inkFilled(d, colour, 7, next())).join('');

export const glasses = (name: GlassesName, colour: string): string =>
  heads.glasses[name].map(({ d }) => solid(d, colour)).join('');

/** A body in its colours; `lines` colours what the drawing keeps black besides outlines (trousers, jackets). */
export function body(name: BodyName, colours: Colours, lines: string | undefined, next: Ids): string {
  return bodies[name].map((part) => inkedPart(part, colours, lines ?? INK, 11, next)).join('');
}

function inkedPart({ fill, d }: Part, colours: Colours, inkColour: string, width: number, next: Ids): string {
  if (fill !== 'ink') return solid(d, colours[fill] ?? (fill.startsWith('#') ? fill : (colours.top ?? INK)));
  return inkColour === INK ? solid(d, INK) : inkFilled(d, inkColour, width, next());
}
