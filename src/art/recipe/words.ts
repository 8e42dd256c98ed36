/** The words of a composed look with the colours that they mean, and no drawings. */

export const HEAD_WORDS = [
  ...(['short2', 'short1', 'short3', 'short4', 'short5', 'grayShort', 'pomp', 'flatTop', 'shaved2'] as const),
  ...(['noHair1', 'noHair3', 'afro', 'twists', 'dreads1', 'bantuKnots', 'cornrows2', 'medium1', 'medium2'] as const),
  ...([
    'mediumStraight',
    'grayMedium',
    'bangs',
    'mediumBangs',
    'long',
    'longBangs',
    'longCurly',
    'hijab',
    'turban',
  ] as const),
] as const;

export const SKIN_COLOURS = [
  ...['#f6d2b3', '#f0c09a', '#e3a77f', '#d79a6b', '#c98d62', '#b97a52', '#a9683f', '#8a5537', '#74462f'],
] as const;

export const HAIR_WORDS = ['black', 'dark', 'brown', 'chestnut', 'red', 'blond', 'gray', 'white'] as const;
export const HAIR_COLOURS: Readonly<Record<(typeof HAIR_WORDS)[number], string>> = {
  black: '#241d2b',
  dark: '#3a2a26',
  brown: '#6b4530',
  chestnut: '#8a5a33',
  red: '#b4632f',
  blond: '#c9a158',
  gray: '#a8a39c',
  white: '#dcd8d0',
};

export const BEARD_WORDS = ['none', 'chin', 'full', 'goatee', 'moustache'] as const;
export const DRESS_WORDS = ['work shirt', 'suit', 'hoodie', 'scrubs', 'vest', 'coat', 'jacket', 'uniform'] as const;
export const THING_WORDS = ['lanyard', 'glasses', 'lashes', 'hard hat', 'phone', 'box'] as const;
