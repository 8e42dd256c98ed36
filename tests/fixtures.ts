/** A small story for unit tests: two decisions, one hidden fact, one lie that can come out. */
import type { Decision, Line, Option, StoryMeta } from '../src/core/model';
import { completeMeta } from '../src/vocabulary/read';

export const meta: StoryMeta = completeMeta(
  {
    title: 'The Door',
    cast: [
      {
        id: 'Theo',
        name: 'Theo Brandt',
        role: 'engineer',
        set: 'employees',
        face: 'guarded',
        stage: 'calm',
        look: 'theo',
        start: { competence: 45, integrity: 45, rapport: 40 },
      },
      {
        id: 'Beck',
        name: 'Sgt. Beck',
        role: 'sergeant',
        set: 'officers',
        face: 'calm',
        stage: 'calm',
        start: { competence: 45, integrity: 45, rapport: 40 },
      },
    ],
    hidden: [{ id: 'secret', who: 'Theo', class: 2, needs: [{ trust: 48 }], about: 'about a door' }],
    endings: [{ id: 'done', title: 'Done', text: 'It is done.' }],
    listeners: [
      { name: 'Rosa', role: 'cleaning', from: 'Theo', weight: 0.4, when: 'tonight', good: 'Good.', bad: 'Bad.' },
    ],
    mile: 'Write it down.',
    present: ['Theo'],
    props: { door: 'open' },
  },
  'door',
);

export function option(label: string, given: Partial<Option> = {}): Option {
  return {
    label,
    text: `Say ${label}.`,
    best: false,
    verdict: given.best ? 'best' : 'mixed',
    tone: 'businesslike',
    badTwin: false,
    security: 0,
    service: 0,
    people: {},
    shows: {},
    heard: `heard ${label}`,
    heardBy: 'Theo',
    why: `why ${label}`,
    rightIf: given.best ? '' : 'it were another day.',
    cues: [],
    ...given,
  };
}

export function decision(id: string, options: readonly Option[], given: Partial<Decision> = {}): Decision {
  return { id, title: id, asks: 'businesslike', lifeSafety: false, differ: false, options, ...given };
}

export function line(text: string, given: Partial<Line> = {}): Line {
  return { text, read: false, cues: [], effects: [], ...given };
}

export const steps = (competence: number, integrity: number, rapport: number) => ({ competence, integrity, rapport });
