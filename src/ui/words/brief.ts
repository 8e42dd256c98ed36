/** Words of the brief, and of the post orders wherever they lie. */
import { countWord } from '../words/counts';

interface Person {
  readonly name: string;
  readonly role: string;
}

export const BRIEF = {
  pageTitle: (title: string) => `${title}: brief`,
  task: 'Your task',
  know: 'What you know',
  who: 'Who is there',
  around: 'Around:',
  people: (people: readonly Person[]) => `${people.map((one) => `${one.name}, ${one.role}`).join('; ')}.`,
  plain: 'This scene is plain Ink. It plays as its author wrote it; nothing you say in it is scored or kept on record.',
  contentNote: 'Content note.',
  leave: 'You can leave at any moment; it costs nothing.',
  trainer: 'Your trainer adds:',
  counted: 'First attempt: it stays on record.',
  uncounted: 'Practice: nothing here is counted.',
  start: 'Start',
  restart: 'Start again',
  length: (minutes: number, decisions: number) => `About ${minutes} minutes, around ${countWord(decisions)} decisions.`,
  goesOn: 'You go on at the very line.',
  orders: 'Post orders',
  inForce: 'in force',
} as const;
