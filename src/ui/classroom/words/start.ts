/** Words of the classroom's start page and of the settings that it shares with the console. */
import type { Lesson, Mode, TieRule, Way } from '../../../classroom/model';
import type { PhoneServer } from '../room';

export const START = {
  page: 'Classroom',
  title: 'Play a scene with the room',
  lead: 'One scene on the wall, and everybody decides together. No account, no app, and with hands no network.',
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
    ['No internet', 'With hands, everything runs in this browser and stays on this computer.'],
    ['For phones', 'one Wi-Fi, or a hotspot, that they and this computer are in. Whoever has no phone raises a hand.'],
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
    phones: { name: 'Phones', says: 'They scan a code on the wall. No app, no account.' },
  } satisfies Record<Way, Told>,
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

/** Why phones are not to be had, and what to do. Hands always are. */
export const PHONES_MISSING: Record<Exclude<PhoneServer, 'ready'>, string> = {
  asking: 'Looking whether phones can be had here …',
  folder:
    'Phones cannot vote here: this page was opened from a folder, and phones need a small server on this computer. Start Rapport there with “npm start” and open the address it prints. Hands work as it is.',
  none: 'Phones cannot vote here: what serves this page has no rooms for them, or it does not answer. Start Rapport on this computer with “npm start” and open the address it prints. Hands work as it is.',
  alone:
    'Phones cannot vote yet: this computer is in no network, so no phone gets to it. Join the Wi-Fi that the phones will use, or turn on a hotspot here. Hands work as it is.',
};
