/** People: who heard a reply, how they look now, and where they came to stand. */
import type { DecisionDebrief, PersonDebrief } from '../../../core/debrief';
import type { Face, StoryMeta } from '../../../core/model';
import type { MeterMove } from '../../../core/state';
import { CORNER_WORDS } from '../../../core/words';

/** Who the "heard" line belongs to: as authored, or the first person the reply was weighed for. */
export function hearer(meta: StoryMeta, d: DecisionDebrief): string | undefined {
  const { heardBy, people } = d.chosen.option;
  return heardBy ?? Object.keys(people)[0] ?? d.moved[0]?.who ?? meta.cast[0]?.id;
}

/** The face beside what they heard, from how far this reply moved them. */
export function hearerFace(who: string | undefined, moved: readonly MeterMove[]): Face {
  const change = moved.filter((m) => m.who === who).reduce((total, m) => total + m.to - m.from, 0);
  if (change >= 6) return 'pleased';
  if (change >= 1) return 'attentive';
  if (change <= -6) return 'annoyed';
  return change < 0 ? 'guarded' : 'calm';
}

/** The face a person is left with at the end. */
export function finalFace(person: PersonDebrief): Face {
  const faces: Record<PersonDebrief['corner'], Face> = {
    confidant: 'pleased',
    'by-the-book': 'attentive',
    buddy: 'calm',
    wall: 'guarded',
  };
  return faces[person.corner];
}

/** "By the book, and warming." with what it means. */
export function standing(person: PersonDebrief): { readonly head: string; readonly says: string } {
  const { name, says } = CORNER_WORDS[person.corner];
  const first = person.points[0];
  const last = person.points[person.points.length - 1];
  const warmth = first && last ? last.rapport - first.rapport : 0;
  const turn = warmth >= 5 ? ', and warming' : warmth <= -5 ? ', and cooling' : '';
  return { head: `${name}${turn}.`, says };
}

export const PEOPLE = {
  title: 'How they came to see you',
  says: 'Trust: would they put something in your hands? Rapport: do they like talking to you?',
  scarred: 'A lie came out: trust can grow again, but not all the way.',
} as const;

/** One person's meters, as a plot and as a table. */
export const PLOT = {
  title: (name: string) => `How ${name} came to see you`,
  /** Points at the start and after each decision, the last of which has this number. */
  sentence: (trust: readonly number[], rapport: readonly number[], last: number) =>
    `Trust ${trust.join(', ')}; rapport ${rapport.join(', ')}: at the start and after decisions 1 to ${last}.`,
  start: 'start',
  needed: (meter: string, needed: number, what: string) => `${meter} ${needed}: ${what}`,
  tellsMore: 'tells you more',
  end: (meter: string, points: number | undefined) => `${meter} ${points ?? ''}`,
  asTable: 'Read as a table',
  after: 'After',
  why: 'Why',
  theStart: 'The start',
} as const;
