/** Person by person: how they came to stand, what they told, and who will hear of it. */
import type { Fact, FactOf } from '../facts';
import type { StoryMeta } from '../model';
import { corner, exactTrust, newPerson, rapport, trust } from '../people';
import { ripple } from '../ripple';
import type { State } from '../state';
import type { Heard, PersonDebrief, Told } from './model';

/** Everybody whose meters moved or who spoke with the officer, in the cast's order. */
export function peopleDebrief(state: State, meta: StoryMeta): PersonDebrief[] {
  return meta.cast.flatMap((member): PersonDebrief[] => {
    const person = state.people[member.id];
    const moves = state.moves.filter((m) => m.who === member.id);
    if (!person || moves.length === 0) return [];
    const start = newPerson(member);
    const points = [{ at: 0, trust: trust(start), rapport: rapport(start) }];
    for (let at = 1; at <= state.decided.length; at++) {
      const last = points[points.length - 1] as (typeof points)[number];
      const next = { ...last, at };
      for (const m of moves) if (m.at === at) next[m.meter] = m.to;
      points.push(next);
    }
    const { id, name, role } = member;
    return [{ id, name, role, corner: corner(person), points, moves, scarred: person.scarred }];
  });
}

export function toldFacts(facts: readonly Fact[], meta: StoryMeta): Told[] {
  const told: Told[] = [];
  let line: FactOf<'LineShown'> | undefined;
  for (const fact of facts) {
    if (fact.fact === 'LineShown') line = fact;
    if (fact.fact !== 'HiddenTold' || told.some((t) => t.hidden.id === fact.hidden)) continue;
    const hidden = meta.hidden.find((h) => h.id === fact.hidden);
    if (hidden) told.push({ hidden, text: line?.line.text ?? '' });
  }
  return told;
}

/** Strangers have heard of you at a stranger's trust; the campaign will bring real standing. */
const LISTENER_TRUST = 45;

export function heardBy(state: State, meta: StoryMeta): Heard[] {
  return meta.listeners.flatMap((listener): Heard[] => {
    const member = meta.cast.find((m) => m.id === listener.from);
    const person = state.people[listener.from];
    if (!member || !person) return [];
    const change = exactTrust(person) - exactTrust(newPerson(member));
    return [{ listener, change: ripple(change, listener.weight, LISTENER_TRUST) }];
  });
}
