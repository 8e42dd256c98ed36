/**
 * Places, props and sounds that a story may name. The art draws exactly these; a test holds the two lists together.
 */

export const PLACES = ['side-door', 'control-room', 'lobby'] as const;
export type Place = (typeof PLACES)[number];

export const LIGHTS: Record<Place, readonly string[]> = {
  'side-door': ['day', 'dusk'],
  'control-room': ['night', 'early'],
  lobby: ['day'],
};

export const PROPS: Record<Place, Readonly<Record<string, readonly string[]>>> = {
  'side-door': { door: ['closed', 'open'], extinguisher: ['hung', 'prop', 'away'] },
  'control-room': { trouble: ['off', 'on'], steam: ['off', 'on'] },
  lobby: { gate: ['closed', 'open'], queue: ['off', 'on'] },
};

export const WEATHERS = ['none', 'snow', 'rain'] as const;
export const AMBIENCES = ['none', 'wind', 'night', 'rain', 'lobby'] as const;
export const SOUNDS = ['door', 'radio', 'phone', 'tick'] as const;
