import type { PlaceName } from './names';
import { NECK_X } from './people/measures';
import type { Point } from './shape';

type Tint = readonly [colour: string, strength: number];

/** How a place's light falls on people. It comes from the left of every set. */
export interface Light {
  /** Multiplied over the whole figure. */
  readonly ambient: Tint;
  /** Multiplied over the side away from the light, and downward. */
  readonly shade: Tint;
  /** Soft light on the side toward it. */
  readonly rim: Tint;
  /** Between set and people, so that people stand out; also laid thinly over people who stand back. */
  readonly veil: Tint;
}

const LIGHTS: Readonly<Record<string, Light>> = {
  'side-door/day': {
    ambient: ['#d7e0ea', 0.24],
    shade: ['#4e5c80', 0.4],
    rim: ['#f6fafc', 0.75],
    veil: ['#f2f5f7', 0.15],
  },
  'side-door/dusk': {
    ambient: ['#b9a2d8', 0.42],
    shade: ['#5a55a0', 0.5],
    rim: ['#ffbe85', 1],
    veil: ['#2a2c58', 0.12],
  },
  'control-room/night': {
    ambient: ['#a5a6dc', 0.44],
    shade: ['#3f4390', 0.5],
    rim: ['#ffbf92', 1],
    veil: ['#1c2148', 0.2],
  },
  'control-room/early': {
    ambient: ['#ffe9cf', 0.1],
    shade: ['#4a5480', 0.36],
    rim: ['#fff0cf', 0.9],
    veil: ['#fff6e6', 0.14],
  },
  'lobby/day': {
    ambient: ['#dde3e8', 0.16],
    shade: ['#485474', 0.38],
    rim: ['#f2f6f7', 0.75],
    veil: ['#f0f2f2', 0.16],
  },
};

const PLAIN: Light = { ambient: ['#fff', 0], shade: ['#4a5480', 0.34], rim: ['#fff', 0.7], veil: ['#fff6e6', 0.14] };

export const lightFor = (place: PlaceName, light: string): Light => LIGHTS[`${place}/${light}`] ?? PLAIN;

/**
 * One pass of light over a figure that looks right, in the figure's units; a figure that looks left is mirrored about
 * its neck, light and all, and gets the passes mirrored again. Poster (SVG) and stage (canvas) paint the same passes
 * in this order.
 */
export interface LightPass {
  readonly blend: 'multiply' | 'soft-light';
  readonly colour: string;
  /** Along this line the strength goes from the first value to the second. */
  readonly from: Point;
  readonly to: Point;
  readonly strength: readonly [start: number, end: number];
}

export function lightPasses({ ambient, shade, rim }: Light, mirrored: boolean): LightPass[] {
  const at = (x: number, y: number): Point => [mirrored ? 2 * NECK_X - x : x, y];
  const wash = { blend: 'multiply', from: at(0, 0), to: at(0, 1000) } as const;
  const passes: LightPass[] = [
    { ...wash, colour: ambient[0], strength: [ambient[1], ambient[1]] },
    { ...wash, colour: shade[0], from: at(194, 0), to: at(740, 130), strength: [0, shade[1]] },
    { ...wash, colour: shade[0], from: at(0, 710), to: at(0, 1340), strength: [0, shade[1] * 0.8] },
    { blend: 'soft-light', colour: rim[0], from: at(38, 0), to: at(350, 25), strength: [rim[1], 0] },
  ];
  return passes.filter(({ strength }) => strength[0] > 0 || strength[1] > 0);
}
