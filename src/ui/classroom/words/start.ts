/** Words of the classroom's start page and of the settings that it shares with the console. */
import type { Lesson, Mode, TieRule, Way } from '../../../classroom/model';

export const START = {
  page: 'Classroom',
  title: 'Play a scene with the room',
  lead: 'One scene on the wall, and everybody decides together. No network, no account, no app.',
  home: 'Back to the posts',
  night: 'Night colors',
  scene: 'Which scene?',
  minutes: (n: number) => `${n} min alone`,
  decisions: (n: number) => `${n} ${n === 1 ? 'decision' : 'decisions'}`,
  none: 'No scene arrived. Reload the page; without a network open the unpacked folder again.',
  people: 'How many people?',
  peopleHint: 'Only to say how many have answered. Leave it at 0 if you do not know yet.',
  how: 'How does the room vote?',
  more: 'Ties and time',
  open: 'Open the classroom',
  needs: 'What you need',
  need: [
    ['A laptop', 'with this page. It shows your console: notes, votes and what comes next.'],
    ['A projector', 'as a second screen, extended and not mirrored. A second window goes there: the wall.'],
    ['A clicker, if there is one', 'Page Down goes on, Page Up goes back. The keyboard does the same.'],
    ['No network', 'Everything runs in this browser and stays on this computer.'],
  ],
  kept: {
    title: 'A lesson is kept here',
    text: (title: string, when: string) => `${title}, ${when}.`,
    phase: {
      empty: 'It was not begun.',
      lobby: 'It was opened and had not begun.',
      playing: 'It stands in the middle of the scene.',
      debrief: 'It stands in the class debrief.',
      ended: 'It has ended; its report is still here.',
    } satisfies Record<Lesson['phase'], string>,
    resume: 'Go on with it',
    report: 'Open its report',
    discard: 'Discard it',
    before: 'A new lesson takes the place of the one that is kept. Go on with it first, or discard it.',
  },
  sure: {
    title: 'Discard the kept lesson?',
    text: (title: string) => `The votes and notes of “${title}” are gone then, and so is its report.`,
    yes: 'Discard it',
    no: 'Keep it',
  },
} as const;

interface Told {
  readonly name: string;
  readonly says: string;
}

export const SETTINGS = {
  mode: 'Who decides',
  modes: {
    majority: { name: 'The room', says: 'Most votes win.' },
    facilitator: { name: 'You, after the vote', says: 'The room votes, you see the split and choose.' },
    'two-votes': { name: 'The room, after talking', says: 'A hidden first vote, talk, and a second vote that counts.' },
  } satisfies Record<Mode, Told>,
  ways: 'How votes come in',
  way: {
    hands: { name: 'Show of hands', says: 'You count, option by option, with two keys.' },
    front: { name: 'One keyboard at the front', says: 'People walk up and press 1 to 4.' },
  } satisfies Record<Exclude<Way, 'phones'>, Told>,
  oneWay: 'At least one way stays.',
  tie: 'In a tie',
  ties: {
    facilitator: { name: 'You choose among those tied', says: '' },
    revote: { name: 'The room votes again', says: '' },
    first: { name: 'The first letter wins', says: '' },
  } satisfies Record<TieRule, Told>,
  seconds: 'Time for a vote',
  discuss: 'Time for a discussion card',
  authorsTime: 'None, or what the scene says',
  noTime: 'None',
  time: (seconds: number) =>
    seconds % 60 === 0 ? `${seconds / 60} ${seconds === 60 ? 'minute' : 'minutes'}` : `${seconds} seconds`,
} as const;
