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

/** What a composed look is made of. The art draws exactly these words, too. */
export const HEADS = [
  ...['short2', 'short1', 'short3', 'short4', 'short5', 'grayShort', 'pomp', 'flatTop', 'shaved2'],
  ...['noHair1', 'noHair3', 'afro', 'twists', 'dreads1', 'bantuKnots', 'cornrows2', 'medium1', 'medium2'],
  ...['mediumStraight', 'grayMedium', 'bangs', 'mediumBangs', 'long', 'longBangs', 'longCurly', 'hijab', 'turban'],
] as const;
/** Skin is a number from 1, the lightest, to this. */
export const SKINS = 9;
export const HAIRS = ['black', 'dark', 'brown', 'chestnut', 'red', 'blond', 'gray', 'white'] as const;
export const BEARDS = ['none', 'chin', 'full', 'goatee', 'moustache'] as const;
export const DRESSES = ['work shirt', 'suit', 'hoodie', 'scrubs', 'vest', 'coat', 'jacket', 'uniform'] as const;
export const WITH = ['lanyard', 'glasses', 'lashes', 'hard hat', 'phone', 'box'] as const;
/** Years that a composed look can show. */
export const AGES = [18, 90] as const;
