/** What a reply moved in each person, as rows for the page: both meters, why, and what came of it later. */
import type { Debrief, DecisionDebrief, PersonDebrief } from '../../../core/debrief';
import type { Meter, Steps } from '../../../core/model';
import type { Moved } from '../MeterMoves';
import { typeset } from './typeset';

const METERS: readonly Meter[] = ['trust', 'rapport'];

/** Which ledger moved a meter: trust is made of able and of honest, and only the sum is shown as a number. */
export function ledgerWhy(steps: Steps | undefined, meter: Meter): string {
  if (!steps) return '';
  if (meter === 'rapport') {
    if (steps.rapport === 0) return '';
    return steps.rapport > 0 ? 'You are easier to talk to.' : 'You are harder to talk to.';
  }
  const parts = [part(steps.competence, 'able'), part(steps.integrity, 'honest and fair')].filter(Boolean);
  return parts.length > 0 ? `Saw you as ${parts.join(', and ')}.` : '';
}

function part(step: number, words: string): string {
  if (step === 0) return '';
  return `${step > 0 ? 'more' : 'less'} ${words}`;
}

export interface MovedPerson {
  readonly who: string;
  readonly moves: readonly Moved[];
}

/** Both meters of everybody whom the reply was weighed for; a meter that held still is a row too. */
export function movedAtOnce(debrief: Debrief, d: DecisionDebrief): MovedPerson[] {
  return debrief.people.flatMap((person): MovedPerson[] => {
    const steps = d.chosen.option.people[person.id];
    const mine = d.moved.filter((m) => m.who === person.id);
    if (!steps && mine.length === 0) return [];
    const moves = METERS.map((meter): Moved => {
      // Owning up moves the same meter twice in one breath: one row from the first to the last.
      const these = mine.filter((m) => m.meter === meter);
      const from = these[0]?.from ?? meterBefore(person, meter, d.number);
      const to = these[these.length - 1]?.to ?? from;
      return { meter, from, to, why: from === to ? '' : ledgerWhy(steps, meter) };
    });
    return [{ who: person.id, moves }];
  });
}

/** A meter as a decision found it. */
function meterBefore(person: PersonDebrief, meter: Meter, number: number): number {
  return person.points.find((p) => p.at === number - 1)?.[meter] ?? 0;
}

/** What came of it before the next decision: a promise kept, a lie found out, a second thought. */
export function movedLater(debrief: Debrief, d: DecisionDebrief): MovedPerson[] {
  return debrief.people.flatMap((person): MovedPerson[] => {
    const later = person.moves.filter((m) => m.at === d.number && m.because.decision !== d.decision.id);
    if (later.length === 0) return [];
    return [
      {
        who: person.id,
        moves: later.map(({ meter, from, to, because }) => ({ meter, from, to, why: typeset(because.text) })),
      },
    ];
  });
}
