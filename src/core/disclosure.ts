/** Who tells an officer what (content bible 6.6), and how near it was when they did not. */
import type { Fact } from './facts';
import { fold } from './fold';
import type { Hidden } from './model';
import { type Person, points, rapport, trust } from './people';
import { EMPTY, type State } from './state';
import { discloses } from './tone';

type Need = Hidden['needs'][number];

function value(person: Person, meter: keyof Need): number {
  switch (meter) {
    case 'trust':
      return trust(person);
    case 'rapport':
      return rapport(person);
    case 'integrity':
      return points(person.integrity);
  }
}

/** The alternative whose bounds are nearest, each with what is reached of it, and the points missing over all of them. */
export function nearest(person: Person, hidden: Hidden): Pick<NearMiss, 'bounds' | 'missing'> {
  const ways = hidden.needs.map((need) => ({
    bounds: bounds(need).map(([meter, needed]) => ({ meter, reached: value(person, meter), needed })),
    missing: shortfall(person, need),
  }));
  return ways.reduce((least, way) => (way.missing < least.missing ? way : least));
}

/** True when this person would tell it now. */
export function wouldTell(person: Person, hidden: Hidden): boolean {
  return discloses(person.stage) && hidden.needs.some((need) => shortfall(person, need) === 0);
}

/** Points missing over all bounds of one alternative; 0 when it is met. */
function shortfall(person: Person, need: Need): number {
  return bounds(need).reduce((missing, [meter, min]) => missing + Math.max(0, min - value(person, meter)), 0);
}

function bounds(need: Need): [keyof Need, number][] {
  return (Object.entries(need) as [keyof Need, number | undefined][]).flatMap(([meter, min]) =>
    min === undefined ? [] : [[meter, min] as [keyof Need, number]],
  );
}

/** What ink may read as `can_<id>`. */
export function canTell(state: State): Record<string, boolean> {
  const out: Record<string, boolean> = {};
  for (const hidden of state.meta?.hidden ?? []) {
    const person = state.people[hidden.who];
    out[hidden.id] = person !== undefined && wouldTell(person, hidden);
  }
  return out;
}

/** How close an untold fact came, at the closest moment of the play. */
export interface NearMiss {
  readonly hidden: Hidden;
  /** The alternative that was closest, one entry a meter. */
  readonly bounds: readonly { readonly meter: string; readonly reached: number; readonly needed: number }[];
  /** Points missing in all; 0 when its bounds were met and the chance went by. */
  readonly missing: number;
}

/** The facts not told, each with the moment at which it was nearest; nearest first. */
export function nearMisses(facts: readonly Fact[]): NearMiss[] {
  const closest = new Map<string, NearMiss>();
  let state = EMPTY;
  for (const fact of facts) {
    state = fold(state, fact);
    for (const hidden of state.meta?.hidden ?? []) {
      const person = state.people[hidden.who];
      if (!person) continue;
      const now = nearest(person, hidden);
      if (now.missing < (closest.get(hidden.id)?.missing ?? Number.POSITIVE_INFINITY)) {
        closest.set(hidden.id, { hidden, ...now });
      }
    }
  }
  return [...closest.values()].filter((n) => !state.told.includes(n.hidden.id)).sort((a, b) => a.missing - b.missing);
}
