/** Words of the Studio's frame: bar, tabs, outline, problems, foot. */
import type { Family } from '../../vocabulary/problems';
import type { ViewName } from '../views';

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const SHELL = {
  name: 'Rapport Studio',
  views: 'Views',
  view: {
    write: 'Write',
    map: 'Map',
    table: 'Table',
    cast: 'Cast',
    bots: 'Bots',
    people: 'People',
  } satisfies Record<ViewName, string>,
  handOver: 'Hand over',
  open: 'Open',
  play: 'Play',
  help: 'Help',
  night: 'Night',
  day: 'Day',
  toPlayer: 'Back to the posts',
  unsaved: 'kept in this browser as you type',
  saved: (file: string, time: string) => `${file}, saved ${time}`,
  toMend: (n: number) => `${n} to mend`,
  toWeigh: (n: number) => `${n} to weigh`,
  reading: 'reading…',
  tooLong:
    'This text takes too long to read, so reading was stopped. Undo the last change, or look for a very long line or a knot that calls itself.',
  tooMany:
    'This scene has too many paths to walk them all, so walking was stopped. It plays, and the bots try part of it. For exact scores let branches meet again sooner.',
  notLoaded:
    'The part of the Studio that reads scenes did not arrive. Check the network and reload the page; your text is kept.',
  broke: (message: string) =>
    `The Studio could not read this text (${message}). Undo the last change; your text is kept.`,
  small: 'The Studio wants a larger screen. Here are the outline and the preview; write on a laptop or a tablet.',
} as const;

export const OUTLINE = {
  title: 'Outline',
  scene: 'This scene',
  files: 'Files',
  knots: 'Knots',
  endings: 'Endings',
  addPart: 'Add a part',
  newPart: 'Name of the part',
  partHelp: 'Letters and digits; it becomes a file of its own, named after INCLUDE.',
  partTaken: 'There is already a file of that name.',
  removePart: (name: string) => `Remove ${name}`,
  empty: 'Nothing yet. Write a knot, such as === door.',
} as const;

export const FAMILY_WORDS: Record<Family, string> = {
  language: 'Language',
  flow: 'Flow',
  key: 'Key',
  cues: 'Cues',
  hazards: 'Hazards',
};

export const PROBLEMS = {
  title: 'Problems',
  all: (n: number) => `All ${n}`,
  family: (family: Family, n: number) => `${FAMILY_WORDS[family]} ${n}`,
  aside: (n: number) => counted(n, 'set aside with a reason', 'set aside with reasons'),
  none: 'Nothing to mend. Every path was walked and every word is known.',
  noneYet: 'Nothing to mend so far. Every path is walked once you pause.',
  line: (line: number) => (line > 0 ? `line ${line}` : 'whole scene'),
  error: 'To mend',
  advice: 'To weigh',
  mend: 'Mend',
  setAside: 'Set aside…',
  setAsideWhy: 'Why keep it as it is?',
  setAsideHelp: (decision: string | undefined) =>
    `The reason stands in the text, and everybody who checks the scene reads it.${decision ? ` It goes for the decision “${decision}” alone.` : ''}`,
  reason: (text: string) => `Set aside: ${text}`,
} as const;

export const STATUS = {
  walked: 'Every path walked',
  walkedSome: 'Too many paths: a part of them walked',
  walking: 'Walking every path…',
  reading: 'Reading…',
  place: (line: number) => `Line ${line}`,
} as const;

type Keys = readonly (readonly [key: string, does: string])[];

const ANYWHERE: Keys = [
  ['F6', 'next pane'],
  ['Ctrl ↵', 'play'],
  ['Alt 1', 'back to the text'],
];

const VIEW_KEYS: Partial<Record<ViewName, Keys>> = {
  write: [
    ['F8', 'next problem'],
    ['Alt ↵', 'mend'],
    ['Ctrl Space', 'what can go here'],
    ['F2', 'rename'],
    ['F6', 'next pane'],
  ],
  map: [
    ['← →', 'along the story'],
    ['↵', 'to the line'],
    ['Space', 'play from here'],
    ['N', 'next never reached'],
    ['L', 'as a list'],
  ],
  table: [
    ['↵', 'edit'],
    ['Ctrl Space', 'what can stand here'],
    ['Ctrl ↵', 'to the Ink line'],
    ['Alt ↑ ↓', 'move the reply'],
    ['B', 'blind'],
  ],
  cast: [
    ['← →', 'try parts'],
    ['M', 'next face'],
    ['C', 'copy the face'],
    ['R', 'surprise me'],
    ['F6', 'next pane'],
  ],
};

/** The keys that help most in a view. */
export const keysOf = (view: ViewName): Keys => VIEW_KEYS[view] ?? ANYWHERE;
