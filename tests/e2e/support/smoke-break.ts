/** What phones are shown of a scene, as a host would send it. */
import type { PhoneAsk, PhoneMoment, PhoneResult } from '../../../src/classroom/protocol/phone';

const CHOICES = [
  {
    id: 'order',
    letter: 'A',
    text: '“Cold enough, Theo. You know you can’t smoke here, so let’s have those out, folks.”',
  },
  {
    id: 'blind',
    letter: 'B',
    text: '“It’s brutal. I never saw you, all right? Just finish before the boss comes through.”',
  },
  {
    id: 'walk',
    letter: 'C',
    text: '“Cold enough. Fourth floor’s breathing that, though. Walk it down to the rail with me?”',
  },
  {
    id: 'sign',
    letter: 'D',
    text: '“It is. And the sign’s right above your head, Theo, in case it needs a translation.”',
  },
];

export const ASK: { readonly shows: 'ask' } & PhoneAsk = {
  ...{ shows: 'ask', prompt: 1, kind: 'decision', words: '“Cold enough for you?”', round: 1, choices: CHOICES },
  ...{ left: 60_000, running: true },
};

export const SPLIT: { readonly shows: 'result' } & PhoneResult = {
  ...{ shows: 'result', prompt: 1, words: '“Cold enough for you?”' },
  rows: CHOICES.map((choice, i) => ({ ...choice, count: [6, 1, 20, 1][i] ?? 0 })),
};

const FOLLOWS = [
  'Theo drops the butt and looks past you.',
  'The door stays open. Dee stays quiet.',
  'They move. Not fast. Theo stays at your shoulder.',
  'Dee laughs. Theo does not.',
];

export const DECIDED: typeof SPLIT = {
  ...SPLIT,
  taken: 'walk',
  rows: SPLIT.rows.map((row, i) => ({ ...row, follows: FOLLOWS[i] })),
};

const moment = (title: string, prompts: readonly number[], best: string): PhoneMoment => ({
  ...{ title, prompts, taken: best },
  choices: CHOICES.map((choice) => ({
    ...choice,
    best: choice.id === best,
    why: choice.id === best ? '' : 'A stair that is missing its extinguisher is not a favor to ask for.',
  })),
});

export const END = {
  shows: 'end' as const,
  moments: [
    moment('At the intake', [1, 2], 'walk'),
    moment('The ticket', [3], 'blind'),
    moment('The extinguisher', [4], 'walk'),
    moment('The detectors', [5], 'sign'),
  ],
};
