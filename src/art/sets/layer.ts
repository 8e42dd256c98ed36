import type { Box } from '../shape';
import { type Camera, Perspective } from './perspective';

/** The picture is 1920 x 1080; what can slide into it when the camera moves is drawn beyond its edges. */
export const BLEED: Box = { x: -120, y: -60, width: 2160, height: 1200 };

export type LayerKind = 'back' | 'mid' | 'prop' | 'signs' | 'clock' | 'weather' | 'front';

/** One layer of a set: draw them in order; choose props, clock and weather by name. */
export interface SetLayer {
  /** Unique within the set: 'mid', 'door:open', 'weather:snow:near', … */
  readonly id: string;
  readonly kind: LayerKind;
  /** For `prop`: which prop and state. For `weather`: the weather, and whether it falls behind or before people. */
  readonly prop?: string;
  readonly value?: string;
  readonly plane?: 'outside' | 'far' | 'near';
  /** Weather: pixels it falls in a second, and how far it sways aside; it repeats after its box's height. */
  readonly drift?: { readonly fall: number; readonly sway: number };
  /** How much of the parallax it takes part in: 0 stands still, 1 is nearest. */
  readonly depth: number;
  /** What of the picture the markup may touch. */
  readonly box: Box;
  /** Markup with its own gradients, in pixels of the picture. */
  readonly markup: string;
}

type Meta = Pick<SetLayer, 'id' | 'kind' | 'depth'> & Partial<SetLayer>;

/** Draws one layer with a camera of its own, so that every layer carries just the gradients it uses. */
export function layer(place: string, camera: Camera, meta: Meta, draw: (view: Perspective) => string): SetLayer {
  const view = new Perspective(camera, `${place}-${meta.id.replaceAll(':', '-')}`);
  const drawn = draw(view);
  const markup = view.defs === '' ? drawn : `<defs>${view.defs}</defs>${drawn}`;
  return { box: BLEED, ...meta, markup };
}

/** A layer as a picture of its own, cut to a box. */
export function layerSvg(markup: string, box: Box, width = box.width, height = box.height): string {
  const view = `viewBox="${box.x} ${box.y} ${box.width} ${box.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${view} width="${width}" height="${height}" preserveAspectRatio="none">${markup}</svg>`;
}

/** Parallax depths, back to front. */
export const DEPTH = { back: 0.15, set: 0.3, air: 0.4, people: 0.5, near: 0.8, front: 1 } as const;
