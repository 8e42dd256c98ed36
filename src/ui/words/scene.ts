/** Words of a scene: what stands around what people say, and the sheets that lie over it. */

export const SCENE = {
  untitled: 'Scene',
  said: 'What is said',
  tools: 'Scene',
  orders: 'Post orders',
  you: 'You',
  /** Who waits for an answer where nobody in particular does. */
  somebody: 'somebody',
  earlier: 'Just before',
} as const;

export const TOP_BAR = {
  step: (practice: boolean, step: number, of: number) => `${practice ? 'Practice · ' : ''}${step} of ${of}`,
  made: (practice: boolean, made: number, of: number) =>
    `${made} of ${of} decisions made${practice ? ', practice' : ''}`,
  practice: 'Practice',
  captions: (on: boolean) => (on ? 'Captions of sounds: on' : 'Captions of sounds: off'),
  pause: 'Pause',
} as const;

export const ONWARD = {
  next: 'Next',
  /** Nothing more comes, and the debrief is there. */
  lookBack: 'Look back on it',
  /** The moment that was tried again is over. */
  toDebrief: 'Back to the debrief',
  skip: 'Skip what I read',
  hearAgain: 'Hear it again',
  readAloud: 'Read aloud',
} as const;

export const COACH = {
  title: 'Coach',
  says: (best: boolean) => (best ? 'That was the one.' : 'Worth a thought.'),
} as const;

export const TIMER = {
  left: (seconds: number, who: string) => `${seconds} seconds until ${who} will be waiting`,
  short: (seconds: number) => `${seconds} s`,
  /** `who` as a sentence begins with them. */
  waiting: (who: string) => `${who} is waiting.`,
  calm: 'Take your time.',
} as const;

export const RELATION = {
  title: 'Trust and rapport',
  meter: (meter: string, name: string) => `${meter} of ${name}`,
  pips: (word: string, filled: number) => `${word}, ${filled} of 10`,
  why: 'Why it moved',
  whyWith: (name: string) => `Why it moved with ${name}`,
  show: (name: string) => `Show ${name}`,
  still: (name: string) => `Nothing has moved with ${name} yet.`,
  /** Before its number. */
  decision: 'Decision',
  way: (change: number) => (change >= 0 ? 'up' : 'down'),
  back: 'and back',
} as const;

export const BACKLOG = {
  title: 'What was said',
  free: 'Reading back is always free. Choosing again is for practice.',
  close: 'Back to the scene',
  chose: 'You chose this',
  choseAt: (decision: number) => `Decision ${decision}: you chose this`,
} as const;

export const PAUSE = {
  title: 'Paused',
  still: 'Nothing moves while you are away.',
  saved: (decision: number) => `Your place is saved: decision ${decision}.`,
  on: 'Carry on',
  backlog: 'What was said',
  orders: 'Post orders',
  settings: 'Settings',
  keys: 'Keys',
  stepBack: 'Back to the last decision',
  leave: 'Leave this scene',
  noPenalty: 'No penalty, no mark. Come back when you like, or not.',
  /** Before the number to call. */
  crisis: 'If it touched something real:',
} as const;

export const KEYS = {
  title: 'Keys',
  /** After what a key would do. */
  off: '(switched off in the settings)',
} as const;

export const KEY_ROWS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Space', 'Enter'], 'Next line'],
  [['1', '2', '3', '4'], 'Take that reply'],
  [['↑', '↓'], 'Go from reply to reply'],
  [['Enter'], 'Take the reply that has focus'],
  [['Tab'], 'Go to every button'],
  [['Esc'], 'Pause, and back'],
];
