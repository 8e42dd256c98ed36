/**
 * Meters set by hand: an author who wants to see what somebody with trust 70 says need not earn it first. Ink is told
 * the held values from one turn on; the play itself, its scores and its log know nothing of them.
 */
import type { Hidden, Meter, StoryMeta } from '../../core/model';
import { type Person, rapport, trust } from '../../core/people';
import type { State } from '../../core/state';
import type { Mirror } from '../../story/runner';
import { mirrorOf } from '../../story/turn';

/** Whole points, 0 to 100, by cast id. */
export type HeldMeters = Readonly<Record<string, Readonly<Partial<Record<Meter, number>>>>>;

export interface Held {
  /** Labels that led to where they were set; they hold in every play that begins with these. */
  readonly after: readonly string[];
  readonly meters: HeldMeters;
}

/** The people as ink hears of them. Held trust is honest trust: both ledgers stand there and nothing caps it. */
export function withHeld(people: State['people'], held: Held | undefined): State['people'] {
  if (!held) return people;
  const changed = Object.entries(held.meters).flatMap(([who, meters]): [string, Person][] => {
    const person = people[who];
    return person ? [[who, holding(person, meters)]] : [];
  });
  return { ...people, ...Object.fromEntries(changed) };
}

function holding(person: Person, meters: HeldMeters[string]): Person {
  const { trust: ledger } = meters;
  return {
    ...person,
    ...(ledger !== undefined && { competence: ledger, integrity: ledger, scarred: false }),
    ...(meters.rapport !== undefined && { rapport: meters.rapport }),
  };
}

export function heldMirror(held: Held): (state: State) => Mirror {
  return (state) => mirrorOf({ ...state, people: withHeld(state.people, held) });
}

/** Whether these labels begin with those. */
export function beginsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.length <= path.length && start.every((label, i) => path[i] === label);
}

/** @returns undefined once nothing is held any more. `points` undefined lets a meter go. */
export function hold(
  held: Held | undefined,
  after: readonly string[],
  who: string,
  meter: Meter,
  points: number | undefined,
): Held | undefined {
  const { [meter]: _, ...others } = held?.meters[who] ?? {};
  const own = points === undefined ? others : { ...others, [meter]: points };
  const { [who]: __, ...people } = held?.meters ?? {};
  const meters = Object.keys(own).length > 0 ? { ...people, [who]: own } : people;
  return Object.keys(meters).length > 0 ? { after: held?.after ?? after, meters } : undefined;
}

export interface MeterRow {
  readonly who: string;
  readonly meter: Meter;
  /** What ink is told: the held value, or the play's. */
  readonly points: number;
  readonly byHand: boolean;
  /** Where hidden facts ask for this meter, lowest first. */
  readonly ticks: readonly { readonly at: number; readonly hidden: string }[];
}

export function meterRow(state: State, held: Held | undefined, who: string, meter: Meter): MeterRow {
  const person = withHeld(state.people, held)[who];
  return {
    who,
    meter,
    points: person ? { trust, rapport }[meter](person) : 0,
    byHand: held?.meters[who]?.[meter] !== undefined,
    ticks: ticksOf(state.meta, who, meter),
  };
}

function ticksOf(meta: StoryMeta | undefined, who: string, meter: Meter): MeterRow['ticks'] {
  const ticks = hiddenOf(meta, who).flatMap(({ id, needs }) =>
    needs.flatMap((need) => {
      const at = need[meter];
      return at === undefined ? [] : [{ at, hidden: id }];
    }),
  );
  return ticks.sort((a, b) => a.at - b.at);
}

export function hiddenOf(meta: StoryMeta | undefined, who: string): readonly Hidden[] {
  return meta?.hidden.filter((h) => h.who === who) ?? [];
}
