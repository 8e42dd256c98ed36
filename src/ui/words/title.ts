/** Words of the title: its cover, the cards of the posts, and what was played there. */
import { countWord } from '../words/counts';
import { COMMON } from './common';

export const TITLE = {
  name: 'Rapport',
  says: 'Practice for security officers',
  wherePaused: 'Where you paused',
  whoWaits: 'Who is waiting',
  goBack: 'Go back to it',
  whatSay: 'What do you say?',
  thisComputer: 'On this computer only',
  makeProfile: 'Make a profile',
  lead: 'Where are you posted?',
  record: 'Your first attempt stays on record. After that, practice as often as you like.',
  openFile: 'Open a scene file',
  drop: 'Or drop one here. It stays on this computer.',
  leadClass: 'Lead a class',
  write: 'Write a scene',
} as const;

export const POST = {
  minutes: (minutes: number) => `${minutes} min`,
  added: 'Added',
  whom: 'Whom you meet',
  history: 'History',
  historyOf: (title: string) => `History of ${title}`,
  remove: (title: string) => `Remove ${title} from the posts`,
} as const;

/** What a card says of the plays of its post. */
export const STATE = {
  saved: (practice: boolean, left: number) =>
    `${practice ? 'Practice, saved' : 'Saved'}. ${left > 0 ? `${capital(countWord(left))} to go` : 'Almost there'}`,
  first: (right: number, of: number) => `${COMMON.firstAttempt}: ${HISTORY.right(right, of)}`,
  notPractised: 'Not practiced yet',
  practised: (plays: number) => `Practiced ${times(plays)} since`,
  best: (practised: string, right: number, of: number) => `${practised}, best ${right} of ${of}`,
  again: 'Practice again',
  waiting: 'First attempt waiting',
  counted: (decisions: number) =>
    `${capital(countWord(decisions))} ${decisions === 1 ? 'decision' : 'decisions'}, counted once`,
  take: 'Take this post',
  paused: 'Paused',
  played: (plays: number) => `${COMMON.plainInk}, played ${times(plays)}`,
  notPlayed: `${COMMON.plainInk}, not played yet`,
  playAgain: 'Play again',
} as const;

/** The list of finished plays. */
export const HISTORY = {
  first: 'First attempt, on record',
  earlier: 'First attempt, of an earlier version of this scene',
  played: 'Played',
  right: (right: number, of: number) => `${right} of ${of} right`,
} as const;

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${countWord(count)} times`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
