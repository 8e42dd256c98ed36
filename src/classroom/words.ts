/** What the two keys will do, in words. `words` stands on the button, `says` beside it where more is to be said. */

export interface StepWords {
  readonly words: string;
  readonly says?: string;
}

export const NEXT = {
  unblank: { words: 'Show the wall again' },
  preparing: { words: 'One moment', says: 'The scene is being prepared.' },
  begin: { words: 'Begin the scene', says: 'The first line comes onto the wall.' },
  line: { words: 'Next line' },
  card: { words: 'Show the discussion card' },
  consequence: { words: 'Play what comes of it' },
  goingOn: { words: 'One moment', says: 'The scene is going on.' },
  open: (round: number, of: number, hands: boolean): StepWords => {
    const which = of === 1 ? '' : round === 1 ? ' first' : round === 2 ? ' second' : ' next';
    return hands
      ? {
          words: of === 1 ? 'Count hands for A' : `Count the${which} vote: hands for A`,
          says: '“Hands up for A.” The wall shows one option at a time.',
        }
      : { words: `Open the${which} vote`, says: 'People can vote until you close it.' };
  },
  hands: (letter: string): StepWords => ({
    words: `Next: hands for ${letter}`,
    says: `“Hands up for ${letter}.” The wall shows one option at a time.`,
  }),
  close: { words: 'Close the vote', says: 'Vote closes. The split stays yours until you show it.' },
  discuss: { words: 'Talk it over', says: 'The split stays hidden. A second vote follows.' },
  reveal: { words: 'Show the split', says: 'The wall shows how the room voted.' },
  revealNobody: { words: 'Go on without votes', says: 'Nobody voted. You decide next.' },
  majority: (letter: string): StepWords => ({ words: `Take ${letter}, the room’s choice` }),
  take: (letter: string): StepWords => ({
    words: `Take ${letter}`,
    says: 'You decide. Page Up moves to another reply.',
  }),
  breakTie: (letters: readonly string[], letter: string): StepWords => ({
    words: `Take ${letter}`,
    says: `${listed(letters)} are tied. Page Up moves to another of them.`,
  }),
  tieFirst: (letters: readonly string[]): StepWords => ({
    words: `Take ${letters[0] ?? ''}, the first of those tied`,
    says: `${listed(letters)} are tied.`,
  }),
  revote: (letters: readonly string[]): StepWords => ({ words: 'Vote again', says: `${listed(letters)} are tied.` }),
  leaveQuestion: { words: 'Back to the decision' },
  debrief: { words: 'Class debrief', says: 'The scene is over. Walk through what the room decided.' },
  debriefed: (number: number, of: number): StepWords => ({ words: `Decision ${number} of ${of}` }),
  leaveTrial: { words: 'Back to the debrief' },
  end: { words: 'End the lesson', says: 'Nothing is lost: the report stays open to you.' },
} as const;

export const BACK = {
  line: { words: 'Back a line' },
  card: { words: 'Put the card away' },
  decidedHere: { words: 'Decided here', says: 'To take the decision again, step back to it in the list of the scene.' },
  hands: (letter: string): StepWords => ({ words: `Back: hands for ${letter}` }),
  reopenVote: { words: 'Open the vote again', says: 'Every vote is kept.' },
  discussed: { words: 'Put the card away' },
  otherPick: { words: 'Another reply' },
  undecide: { words: 'Take the decision back', says: 'Nothing has come of it yet.' },
  leaveQuestion: { words: 'Back to the decision' },
  debrief: { words: 'Back a page' },
  scene: { words: 'Back to the scene' },
  leaveTrial: { words: 'Back to the debrief' },
  reopen: { words: 'Take the lesson up again' },
} as const;

/** `A and C`, `A, B and C`. */
export function listed(letters: readonly string[]): string {
  return letters.length < 2 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
}

/** What a key did, or why it did nothing. */
export const KEYS = {
  escape: 'Press Escape again to leave full screen.',
  held: 'Press it once: a held key does nothing.',
  over: 'The lesson has ended.',
  noWayBack: 'There is nothing to go back to from here.',
  noReload: 'F5 does not reload here, so that a clicker cannot. Nothing would be lost if it did.',
  blank: 'Wall blanked',
  unblank: 'Wall shown',
  typed: 'Count typed',
  frontVote: 'A vote is in',
  frontBack: 'The last vote is taken back',
  noChoice: (choices: number): string => `Press a digit from 1 to ${choices}.`,
  notTied: 'That reply is not among those tied. Press O to override.',
  pick: (letter: string): string => `${letter} is marked`,
  otherPick: 'Another reply is marked',
  resume: 'The clock runs',
  pause: 'The clock rests',
  moreTime: '15 seconds more',
  noVote: 'No vote is open.',
  addHands: 'Count hands',
  handsDone: 'Hands are counted',
  notCounting: 'Nobody is counting hands.',
  noDecision: 'No decision is on the wall.',
  skip: 'Skipped',
  room: (room: number): string => `${room} in the room`,
  oneMore: 'One more hand',
  oneLess: 'One hand less',
} as const;

export const OVER = (answered: number, room: number, hands: boolean): string =>
  `${answered} answers from ${room} people. ${hands ? 'Somebody raised a hand twice, or' : 'Perhaps'} the room has grown.`;
