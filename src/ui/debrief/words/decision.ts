/** Words of one decision: what was said and heard, why it landed that way, and the replies beside it. */
import { counted } from './numbers';

export const TIMELINE = {
  title: 'What each sentence did',
  order: (decisions: number) => `${counted(decisions, 'decision')}, in the order you met them.`,
} as const;

export const DECISION = {
  title: (number: number, title: string) => `Decision ${number}: ${title}`,
  differ: 'Reasonable officers differ here.',
  taken: (spoken: boolean) => (spoken ? 'You said' : 'You did'),
  heard: (who: string) => `What ${who} heard`,
  /** Who heard it where the scene names nobody. */
  they: 'they',
  moved: (who: string) => `What moved in ${who}`,
  movedLater: (who: string) => `And a little later, in ${who}`,
  tone: 'Tone',
  again: 'Try this moment again',
  practice: (practice: boolean) =>
    `Practice. ${practice ? 'Nothing that counts is changed.' : 'Your first attempt stays as it is.'}`,
  alsoRight: 'Just as right here',
} as const;

export const WHY = {
  /** The heading without its rest, for which paper has no room. */
  why: 'Why',
  landed: 'it landed that way',
  rightIf: (when: string) => `Here it was not the moment for it: it is right if ${when}`,
  showed: 'Showed:',
} as const;

export const OTHERS = {
  title: 'The replies you did not choose',
  when: 'and when each is right',
  right: 'Right here.',
  /** Before the condition. */
  rightIf: 'Right if',
  yours: 'And yours? Right if',
  /** After a score. */
  of: 'of 100',
} as const;
