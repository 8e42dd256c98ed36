/** Words of the settings: a switch is its name and what it does. */
const AS_DEVICE = 'As device';

export const SETTINGS = {
  kept: (nickname: string | undefined) =>
    nickname ? `Saved for ${nickname}, on this computer only.` : 'Kept until you make a profile.',
  atOnce: 'Changes show at once.',
  reading: 'Reading',
  letter: 'A',
  typeface: 'Typeface',
  typefaces: { atkinson: 'Atkinson', lexend: 'Lexend', opendyslexic: 'OpenDyslexic' },
  sample: 'You gonna fix it, or you gonna write me up?',
  page: 'Page',
  pages: { light: 'Light', night: 'Night', system: AS_DEVICE },
  contrast: 'High contrast',
  contrastHint: 'Darker lines, plain paper',
  speed: 'Text comes',
  speeds: { instant: 'At once', normal: 'As spoken', slow: 'Slowly' },
  sound: 'Sound',
  places: 'Places',
  effects: 'Effects',
  buttons: 'Buttons',
  voice: 'Voice',
  captions: ['Captions', 'Sounds in words, too'],
  readAloud: ['Read aloud', 'A sentence at a time'],
  playing: 'Playing',
  novice: ['Coach me', 'The reason, after each choice'],
  numberKeys: ['Number keys choose', '1 to 4'],
  timer: ['Timed decisions', 'How long people wait for an answer; it never decides for you'],
  skipRead: ['Skip what I read', 'A button that goes to the next new line or decision'],
  motion: 'Motion',
  motionHint: 'Less: cuts, no blinking, still scenery',
  motions: { full: 'Full', reduced: 'Less', system: AS_DEVICE },
  trainer: 'From your trainer',
  crisisLine: 'Crisis line',
  crisisLineHint: 'Shown where a scene may be left',
  jurisdiction: 'Where you work',
  jurisdictionHint: 'Shown with each brief',
} as const;

/** Words of the controls themselves. */
export const CONTROLS = {
  on: 'On',
  off: 'Off',
  percent: (percent: number) => `${percent} percent`,
} as const;
