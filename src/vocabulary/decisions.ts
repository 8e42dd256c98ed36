/** Tags of a decision, on a line of their own right before its choices. */
import { TONES } from '../core/model';
import type { DecisionRow } from './rows';
import { id, oneOf, some, whole } from './values';

export const DECISION_ROWS: readonly DecisionRow[] = [
  {
    name: 'decision',
    syntax: 'name = Title',
    doc: 'Begins a decision and gives it its name, unique in the story. Ballots and records refer to name/label.',
    example: 'decision: intake = Under the grille',
    required: true,
    read: (value, decision) => {
      const at = value.indexOf('=');
      decision.id = id(at === -1 ? value : value.slice(0, at), 'decision');
      decision.title =
        at === -1 ? decision.id : some(value.slice(at + 1), 'decision', 'decision: intake = Under the grille');
    },
  },
  {
    name: 'asks',
    syntax: TONES.join(' | '),
    doc: 'The tone that the moment asks for.',
    example: 'asks: low-key',
    completions: TONES,
    required: true,
    read: (value, decision) => {
      decision.asks = oneOf(value, TONES, 'tone');
    },
  },
  {
    name: 'situation',
    syntax: 'text',
    doc: 'What is on the table, in a few words, for the debrief and the screen reader.',
    example: 'situation: Theo: Cold enough for you?',
    read: (value, decision) => {
      decision.situation = some(value, 'situation', 'situation: Theo: Cold enough for you?');
    },
  },
  {
    name: 'twin-of',
    syntax: 'decision',
    doc: 'This decision has the same replies as another one and other facts, so that another reply is best.',
    example: 'twin-of: intake',
    read: (value, decision) => {
      decision.twinOf = id(value, 'twin-of');
    },
  },
  {
    name: 'life-safety',
    syntax: '',
    doc: 'Lives depend on it: a tone two or more notches too soft is the worst fit.',
    example: 'life-safety',
    read: (_value, decision) => {
      decision.lifeSafety = true;
    },
  },
  {
    name: 'timer',
    syntax: 'seconds, 5 to 120',
    doc: 'How long people wait for an answer, where the officer has switched the timer on; 30 where it is not given.',
    example: 'timer: 20',
    read: (value, decision) => {
      decision.timer = whole(value, 5, 120, 'timer');
    },
  },
  {
    name: 'differ',
    syntax: '',
    doc: 'Reasonable officers differ: two replies may be best, and the debrief shows both reasons.',
    example: 'differ',
    read: (_value, decision) => {
      decision.differ = true;
    },
  },
  {
    name: 'was',
    syntax: 'old name',
    doc: 'The name that this decision had before, so that saves and records still find it; the newest first.',
    example: 'was: grille',
    repeats: true,
    read: (value, decision) => {
      decision.was = [...(decision.was ?? []), id(value, 'was')];
    },
  },
];
