/** Words of the phone page: read at arm's length, in a room that talks. */
import type { Refusal } from '../../classroom/protocol/phone';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

export const PHONE = {
  app: 'Rapport',
  bar: {
    looking: 'Looking for the wall',
    safe: 'Your vote is safe',
    unsent: 'Not sent yet',
    wall: 'Look at the wall',
    own: 'Only on this phone',
    night: 'Night colors',
    paused: 'paused',
  },
  join: {
    title: 'Join your class',
    code: 'Code on the wall',
    name: 'Your name, as the room may read it',
    nameHint: 'leave empty for a number',
    team: 'Your team',
    go: 'Join',
    about: 'No account, no app. Your votes are counted without your name and are gone after class.',
    aboutNamed: 'No account, no app. Only your trainer and the room see the name. It is gone after class.',
    short: 'A code has six letters and numbers. Read it again from the wall.',
    unknown: 'No class has this code. Read it again from the wall.',
    noTeam: 'Choose your team.',
  },
  door: {
    title: 'You are at the door',
    about: 'Your trainer lets you in. Keep this page open.',
  },
  watch: {
    title: 'Eyes on the wall',
    lobby: 'You are in. The scene plays on the wall. When it stops, the question comes to this phone.',
    watch: 'The next vote comes to this phone by itself. Lock it if you like.',
    you: (name: string) => `You are ${name}.`,
    team: (team: string) => `Your team: ${team}.`,
  },
  ask: {
    title: 'What do you say?',
    again: 'You talked. What do you say now?',
    offline: 'No connection just now. Tap anyway: it goes by itself.',
    mine: 'your vote now',
    keep: 'Keep my vote',
  },
  voted: {
    title: 'Your vote is in',
    about: 'You can change it until the time is up. Lock your phone if you like: it comes back by itself.',
    noClock: 'You can change it until the vote is closed. Lock your phone if you like: it comes back by itself.',
    unsent: 'Not sent yet',
    sending: 'Sending…',
    unsentAbout: 'Your vote is on its way.',
    change: 'Change my vote',
  },
  closed: {
    title: 'The vote is closed',
    mine: (letter: string | undefined) => (letter ? `Your vote for ${letter} is in.` : 'Your vote is in.'),
    late: (letter: string | undefined) =>
      `Your vote${letter ? ` for ${letter}` : ''} came too late and is not counted.`,
    none: 'There is no vote from this phone this time.',
    next: 'Look at the wall.',
  },
  result: {
    title: 'How the room voted',
    says: (letter: string) => `The room says ${letter}`,
    goesOn: (letter: string) => `The scene goes on with ${letter}`,
    yours: 'your vote',
    votes: (letter: string, n: number) => `${letter}: ${n === 1 ? '1 vote' : `${n} votes`}`,
    first: (n: number) => `${n} in the first vote`,
    happened: 'What happened',
    own: (letter: string) => `Your ${letter} would have led to`,
  },
  end: {
    moment: 'Moment',
    you: 'you',
    room: 'room',
    best: 'best',
    moved: (from: string, to: string) => `${from} → ${to}, after talking`,
    none: 'no vote',
    think: 'One to think about',
    chose: (title: string, letter: string) => `${title}: you chose ${letter}.`,
    save: 'Save my card',
    saved: 'The card is in your downloads. If it is not, take a screenshot of this page.',
    forget: 'Forget it now',
    file: 'rapport-card.txt',
    empty: 'The class is over. Thank you.',
  },
  headline: {
    none: 'You followed without voting',
    helped: (n: number) => `You moved ${times(n)}, and it helped`,
    away: (n: number) => `You moved ${times(n)}, away from the best`,
    some: (n: number, helped: number) => `You moved ${times(n)}, and ${helped === 1 ? 'one' : helped} of them helped`,
    moved: (n: number) => `You moved ${times(n)}`,
    onceBest: 'You voted once, for the best',
    once: 'You voted once',
    allBest: 'You chose the best every time',
    best: (n: number, of: number) => `You chose the best ${n} of ${of} times`,
    voted: (n: number) => `You voted ${times(n)}`,
  },
  forgotten: {
    title: 'Forgotten',
    about: 'This phone has nothing of the class any more. Votes that were counted stay counted, without you.',
    again: 'Join a class',
  },
  offline: {
    title: 'No connection just now',
    in: (letter: string) => `Your vote for ${letter} is in and counts.`,
    kept: (letter: string) =>
      `Your vote for ${letter} is kept here. It goes again by itself as soon as the wall answers.`,
    none: 'This page comes back by itself. Is this phone on the Wi-Fi that the wall names?',
    hands: 'Still nothing? Raise your hand: hands count too.',
    again: 'Try now',
  },
  finding: { title: 'Finding your class', about: 'One moment.' },
  again: 'Try again',
  otherCode: 'Type another code',
  reload: 'Load the page again',
  in: (seconds: number) => `Next try in ${seconds} s.`,
  say: {
    question: (words: string) => `New question: ${words}`,
    lost: 'The connection is lost.',
    back: 'The connection is back.',
  },
} as const;

/** Why the room does not let this phone in, and what to do. */
export const REFUSED: Partial<Record<Refusal, { readonly title: string; readonly about: string }>> = {
  'no-room': {
    title: 'The class is over',
    about: 'Its room is closed, and its votes are gone.',
  },
  locked: {
    title: 'The room is closed',
    about: 'Nobody new can come in just now. Ask your trainer to open it.',
  },
  full: { title: 'The room is full', about: 'No more phones fit in.' },
  removed: {
    title: 'You are out of the room',
    about: 'Your trainer took this phone out. Talk to them if you think that was a mistake.',
  },
  'slow-down': { title: 'One moment', about: 'Too many tries came at once. This page tries again by itself.' },
  'other-version': {
    title: 'This page is out of date',
    about: 'The class runs another version of Rapport. Load the page again.',
  },
};

/** For every other reason: something that should not happen. */
export const NOT_WORKING = {
  title: 'That did not work',
  about: 'The computer of the class could not take this phone in. Try again, or load the page again.',
};

export const HANDS = 'No phone is needed: raise your hand, hands count too.';
