/** Words of the wall: what a room reads from ten metres. */
import type { SettledBy } from '../../../classroom/model';
import type { Shift } from '../../../classroom/split';
import { listed } from '../../../classroom/words';

const votes = (n: number): string => (n === 1 ? '1 vote' : `${n} votes`);

export const WALL = {
  name: 'The wall',
  window: (title: string) => (title === '' ? 'The wall' : `${title}, the wall`),
  fullScreen: 'Full screen',
  waiting: {
    title: 'This is the wall.',
    about: 'Choose a scene in the other window. It appears here.',
  },
  blank: 'The wall is blank.',
  lobby: {
    how: 'How it goes',
    steps: ['The scene plays here, on the wall.', 'When it stops, choose for yourself: what would you say?'],
    hands: 'Raise a hand when your letter lights up. One hand each.',
    front: 'Vote on the keyboard at the front: 1 is A, 2 is B. Once each.',
    room: 'in the room',
    uncounted: 'Welcome. We begin in a moment.',
    private: 'No phones, no names, no accounts: hands are enough.',
    privateFront: 'No phones, no names, no accounts.',
  },
  scene: { relation: 'Trust and rapport', said: 'What is said', own: 'You' },
  vote: {
    say: 'What do you say?',
    handsFor: (letter: string) => `Hands up for ${letter}`,
    now: 'hands now',
    think: 'Choose for yourself. The vote comes next.',
    keepUp: 'Keep your hand up until it is counted. One hand each.',
    open: 'The vote is open.',
    front: 'Front keyboard: 1 is A',
    closed: 'The vote is closed. The split stays hidden.',
    answered: (answered: number, room: number) =>
      room > 0 ? `${answered} of ${Math.max(room, answered)} answered` : `${answered} answered`,
    outOf: (count: number, of: number) => `${count} of ${of}`,
    first: 'first vote, secret',
    round: (round: number) => (round === 2 ? 'second vote' : `vote ${round}`),
  },
  clock: {
    left: (words: string) => `${words} left`,
    paused: 'paused',
    up: 'Time is up',
  },
  talk: {
    card: 'Talk it over',
    pairs: 'In pairs',
    words: 'Which reply did you choose, and why?',
    again: 'Then vote again: you may change your mind, or keep it.',
    hidden: 'The first vote is in and stays hidden.',
  },
  split: {
    one: 'How you voted',
    two: 'You talked. What moved?',
    first: 'first vote',
    second: 'second vote',
    votes,
    nobody: 'Nobody voted.',
    of: (answered: number) => (answered === 1 ? 'One person voted.' : `${answered} people voted.`),
    tied: (letters: readonly string[]) => `${listed(letters)} are tied.`,
    most: (letter: string, count: number, answered: number) => `${count} of ${answered} chose ${letter}.`,
  },
  decided: {
    title: (letter: string) => `We say ${letter}`,
    next: 'Now see what comes of it.',
    taken: 'what we say',
  },
  trial: { title: 'The road not taken', about: 'What would have come of it. Our play stays as it was.' },
  ended: { title: 'Thank you.', about: 'The lesson is over.' },
  debrief: {
    title: 'What did we decide?',
    decisions: (n: number) => (n === 1 ? 'One decision' : `${n} decisions`),
    minutes: (n: number) => (n <= 1 ? 'about a minute' : `${n} minutes`),
    room: (n: number) => `${n} in the room`,
    none: 'Nothing was decided in this lesson.',
    page: (number: number, of: number) => `Decision ${number} of ${of}`,
    took: 'We said',
    participation: (answered: number, of: number) =>
      `${Math.round((100 * answered) / of)}% of all possible votes came in.`,
    moved: (first: number, last: number, of: number) =>
      `Votes for a best reply: ${first} before you talked, ${last} after, of ${of}.`,
    asked: 'Asked',
    used: 'You used',
    differ: 'Reasonable officers differ here.',
    arrow: 'Votes: before you talked → after',
    noVote: 'no vote',
    change: (first: number, last: number) => `${votes(first)} before you talked, ${last} after`,
    security: 'security',
    service: 'service',
    ours: 'What we said',
    road: 'The road not taken',
    rightIf: 'Right if',
    by: (change: number, word: string) => `${change > 0 ? 'up' : 'down'} ${word}`,
    toldTone: 'You named the tone',
    toldGuess: 'You guessed',
  },
} as const;

/** Who decided, where it was not simply the most votes. */
export const SETTLED: Record<SettledBy, string> = {
  majority: '',
  tie: 'The votes were tied: the first letter.',
  facilitator: 'The trainer decided.',
  override: 'The trainer decided otherwise.',
  jump: 'Skipped on the way to a later decision.',
};

/** After a second vote: how many changed their mind, and where to. @param letter of the choice that all came to. */
export function shiftSentence({ moved, exact }: Shift, answered: number, letter?: string): string {
  if (moved === 0) return exact ? 'Nobody changed their mind.' : 'The split did not move.';
  const to = letter === undefined ? '' : moved === 1 ? `, to ${letter}` : `, all of them to ${letter}`;
  const who = `${moved} of ${Math.max(answered, moved)}`;
  return `${exact ? who : `At least ${who}`} changed their mind${to}.`;
}

/** Minutes and seconds; a part of a second is a whole one, so that 0:00 is the end. @param left milliseconds. */
export function clockWords(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
