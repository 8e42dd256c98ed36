/** Words of the facilitator's console. */
import type { Mode, TieRule, TurnPhase, Way } from '../../../classroom/model';

const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const KEY = { next: 'PgDn', back: 'PgUp' } as const;

export const TOP = {
  page: 'Console',
  settings: (ways: string, mode: string) => `${ways} · ${mode}`,
  settingsTitle: 'How the room votes: change it',
  linked: 'Wall window linked',
  apart: 'No wall window',
  offline: 'No network needed',
  blank: 'Blank wall',
  unblank: 'Show wall',
  run: 'Scene, room',
  runRoster: 'Scene, roster',
  end: 'End',
  newLesson: 'New lesson',
  night: 'Night colors',
} as const;

export const RUN = {
  title: 'Run of the scene',
  lines: (n: number) => counted(n, 'line'),
  opening: 'Opening',
  lineRow: 'Scene',
  card: 'Card',
  decision: (number: number, title: string) => `${number} ${title}`,
  replies: (n: number) => counted(n, 'reply', 'replies'),
  took: (letter: string) => `took ${letter}`,
  again: (title: string) => `Take “${title}” again`,
  ending: 'Ending',
  debrief: 'Class debrief',
  decided: (n: number) => counted(n, 'decision'),
  onWall: 'on the wall',
  jump: 'Jump ahead',
  phase: {
    waiting: 'on the wall',
    open: 'vote open',
    closed: 'vote closed',
    discussing: 'talking',
    revealed: 'split shown',
    decided: 'decided',
  } satisfies Record<TurnPhase, string>,
} as const;

export const ROOM = {
  title: 'In the room',
  hint: 'Count once at the start. Change with',
  more: 'One more person',
  fewer: 'One person fewer',
} as const;

export const NOTE = {
  title: 'Note on this decision',
  placeholder: 'What was said, what to come back to. It goes into the report.',
  about: (title: string) => `Note on “${title}”`,
} as const;

export const WALL = {
  onWall: 'On the wall',
  next: 'Next',
  blank: 'Nothing: the wall is blank.',
  lobby: 'The title, and that it begins soon.',
  scene: 'The scene is being set.',
  card: 'Discussion card:',
  split: 'How the room voted.',
  debriefOpening: 'The first page of the class debrief.',
  debriefPage: (number: number, title: string) => `Decision ${number}: ${title}`,
  ended: 'The closing page.',
  windowTitle: 'Wall window',
  windowLinked: [
    'Drag the second window to the projector and press',
    '. If it closes, nothing is lost: open it again here.',
  ],
  windowApart: 'No wall window is open. Open it, drag it to the projector and press',
  open: 'Open the wall window',
  again: 'Open the wall again',
} as const;

export const OPTIONS = {
  waiting: 'The decision is on the wall',
  hands: (letter: string) => `Hands up for ${letter}`,
  open: 'The room is choosing',
  closed: 'The vote is closed, the split is yours',
  discussing: 'The room talks it over',
  revealed: 'The room has seen the split',
  decided: (letter: string) => `${letter} it is`,
  before: (n: number) => `Taken ${n === 1 ? 'once' : `${n} times`} before, and taken again.`,
  twoKeys: ['Two keys are enough:', 'one more hand,', 'next option'],
  key: 'Key',
  mirrored: 'Hide the key if the room can see this screen.',
  firstSecond: 'first vote dashed, last vote solid',
  ask: 'Ask:',
  follows: 'What follows',
  notYet: 'not yet',
  countNow: (letter: string) => `Count ${letter}`,
  hidden: 'hidden',
  more: (letter: string) => `One more hand for ${letter}`,
  less: (letter: string) => `One hand less for ${letter}`,
  count: (letter: string) => `Hands for ${letter}`,
  votes: (n: number, first: number | undefined) =>
    first === undefined ? counted(n, 'vote') : `${counted(n, 'vote')}, ${first} in the first vote`,
  take: (letter: string) => `Take ${letter}`,
  mark: (letter: string) => `Mark ${letter}`,
  nextTakes: 'next',
  taken: 'Taken',
} as const;

export const BALLOT = {
  head: {
    lobby: 'Before you begin',
    scene: 'The scene',
    card: 'Discussion card',
    talk: 'Talk it over',
    waiting: 'Before the vote',
    decided: 'Decided',
    debrief: 'Class debrief',
    trial: 'The road not taken',
    ended: 'The lesson has ended',
  },
  hands: (round: number, of: number) => (of === 1 ? 'Hands' : `Hands, vote ${round} of ${of}`),
  vote: (round: number, of: number) => (of === 1 ? 'Vote' : `Vote ${round} of ${of}`),
  question: { decision: '', tone: 'Name the tone', predict: 'What will they say?' },
  open: 'open',
  closed: 'closed',
  of: (room: number) => `of ${room}`,
  answers: (n: number) => (n === 1 ? 'answer' : 'answers'),
  back: 'Back',
  pause: 'Pause',
  resume: 'Go on',
  more: '15 s',
  moreName: '15 seconds more',
  addHands: 'Add hands',
  handsDone: 'Done',
  handsDoneName: 'Hands are counted',
  skip: 'Skip',
  decide: 'Decide',
  again: 'Vote again',
  askMore: 'Ask more',
  peek: 'Hold to look',
  wallHidden: 'The wall shows no number until you show the split.',
  hidden: 'Counts are hidden here too, in case this screen is mirrored.',
  left: (clock: string, running: boolean) => `${clock} left${running ? '' : ', paused'}`,
} as const;

/** What stands in the middle while no decision is on the wall. */
export const MIDDLE = {
  lobby: 'Before you begin',
  wall: 'The wall',
  wallFine: 'The wall window is open. Is it on the projector, in full screen?',
  wallMissing: 'Open the wall window and drag it to the projector.',
  people: 'The room',
  peopleFine: (n: number) => `${counted(n, 'person', 'people')} counted.`,
  peopleMissing: 'Nobody counted yet. Without a number the report cannot say how many answered.',
  votes: 'The vote',
  change: 'Change',
  keys: 'The keys',
  keysFine: 'Page Down goes on, Page Up goes back. A clicker sends both.',
  now: 'On the wall now',
  after: 'Then',
  thenDecision: (title: string) => `The room decides: ${title}`,
  lead: 'Let three people speak before you say what you think.',
  end: 'The scene is over',
  ended: 'Keep the report',
  endedText: 'It is made from what this browser kept, and it leaves this computer only if you hand it on.',
} as const;

export const DEBRIEF = {
  title: 'Class debrief',
  steps: [
    ['Reactions, short', 'One word each: how was it, being that officer? No reasons yet.'],
    ['What happened', 'Let the room tell it in order. Then the wall shows decision by decision.'],
    ['Why', 'What did you hear that moved you? Ask those in the minority first.'],
    ['What next', 'One thing that each will do on the next shift. Write it down.'],
  ],
  pages: 'Decisions',
  opening: 'Opening',
  overview: 'Overview',
  asked: (asked: string, used: string) => `Asked: ${asked}. Used: ${used}.`,
  byMajority: 'The room’s own vote.',
  byTie: 'A tie, settled by the first letter.',
  byFacilitator: 'Decided by the facilitator, after the split.',
  byOverride: 'Overridden by the facilitator.',
  byJump: 'Jumped over, without a vote.',
  because: (note: string) => `“${note}”`,
  worth: (security: string, service: string) => `security ${security}, service ${service}`,
  heard: 'They heard:',
  rightIf: 'Right if',
  taken: 'taken',
  try: (letter: string) => `Play ${letter}`,
  moved: (people: number, exact: boolean) =>
    `${exact ? '' : 'At least '}${people} ${people === 1 ? 'person' : 'people'} changed between the votes.`,
  none: 'Nothing was decided, so there is nothing to debrief.',
  summary: 'The lesson',
  participation: (answered: number, of: number) => `${answered} of ${of} possible answers came`,
  team: (team: string, says: string) => `${team}: ${says}`,
  teamVotes: (team: string, votes: string) => `${team}: ${votes}.`,
  votes: (letter: string, count: number) => `${letter} ${count}`,
  movedToBest: (first: number, last: number, votes: number) =>
    `${first} of ${votes} votes for a best reply at first, ${last} after talking`,
  overrides: (n: number) => counted(n, 'override'),
  minutes: (n: number) => counted(n, 'minute'),
} as const;

/** Short names, for the top bar and lists. */
export const MODE: Record<Mode, string> = {
  majority: 'majority',
  facilitator: 'you decide',
  'two-votes': 'two votes',
};
export const WAY: Record<Way, string> = {
  hands: 'Show of hands',
  front: 'Front keyboard',
  phones: 'Phones',
};
export const TIE: Record<TieRule, string> = {
  facilitator: 'You break ties.',
  revote: 'After a tie the room votes again.',
  first: 'The first letter wins a tie.',
};

export const BAR = {
  blank: 'blank the wall',
  unblank: 'show the wall',
  escape: 'twice: leave full screen',
  reload: 'does not reload',
  all: 'all keys',
  noBack: 'nothing to go back to',
} as const;
