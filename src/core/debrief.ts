/**
 * The debrief: a pure function of the log and of the story's exact bounds. Every number in it can be traced to the
 * sentences that made it. Words for people stand in ui; here are facts and figures.
 */
import { type NearMiss, nearMisses } from './disclosure';
import type { Fact, FactOf } from './facts';
import { fold } from './fold';
import {
  type Bounds,
  COMPETENCIES,
  type Competency,
  type Decision,
  type Ending,
  type Hidden,
  type Listener,
  type Option,
  type Outcomes,
  type StoryMeta,
  type Verdict,
} from './model';
import { type Corner, corner, exactTrust, newPerson, rapport, trust } from './people';
import { ripple } from './ripple';
import { bars, choiceScore, handInHand, sum } from './score';
import { type Decided, EMPTY, type MeterMove, type State } from './state';
import { notches, toneFit } from './tone';

export interface ReplyDebrief {
  readonly option: Option;
  readonly score: number | null;
  readonly verdict: Verdict;
}

export interface DecisionDebrief {
  /** 1 is the first decision met. */
  readonly number: number;
  readonly decision: Decision;
  /** The clock of the scene when it was offered, where the story shows one. */
  readonly clock?: string;
  readonly chosen: ReplyDebrief;
  /** The replies not chosen, in the order they were shown. */
  readonly others: readonly ReplyDebrief[];
  readonly tone: {
    readonly asked: Option['tone'];
    readonly used: Option['tone'];
    /** Positive when firmer than asked. */
    readonly notches: number;
    readonly fit: number;
    readonly badTwin: boolean;
  };
  /** What this choice moved at once, person by person. */
  readonly moved: readonly MeterMove[];
}

export interface PersonDebrief {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly corner: Corner;
  /** Meters at the start (`at` 0) and after each decision; whole points. */
  readonly points: readonly { readonly at: number; readonly trust: number; readonly rapport: number }[];
  readonly moves: readonly MeterMove[];
  readonly scarred: boolean;
}

export interface CompetencyDebrief {
  readonly competency: Competency;
  /** 0 to 100 between what was offered; null when the scene did not ask for it. */
  readonly score: number | null;
  readonly shown: readonly { readonly number: number; readonly level: number }[];
  /** Lowest and highest level that any reply offered, -2 to 3. */
  readonly offered: { readonly min: number; readonly max: number };
}

export interface Told {
  readonly hidden: Hidden;
  readonly text: string;
}

export interface Heard {
  readonly listener: Listener;
  /** Points their trust moves, exact. */
  readonly change: number;
}

/** Which hand held (content bible 5). */
export type Hands = 'both-hands' | 'fortress' | 'doormat' | 'empty-post';

export interface Debrief {
  readonly meta: StoryMeta;
  readonly world: number;
  readonly ending?: Ending;
  /** Whole numbers, 0 to 100; 100 only when exact. */
  readonly outcomes: Outcomes & { readonly handInHand: number };
  readonly random: Outcomes & { readonly handInHand: number };
  readonly hands: Hands;
  readonly firstTimeRight: { readonly right: number; readonly of: number };
  readonly decisions: readonly DecisionDebrief[];
  readonly people: readonly PersonDebrief[];
  readonly competencies: readonly CompetencyDebrief[];
  readonly told: readonly Told[];
  readonly nearMisses: readonly NearMiss[];
  readonly heard: readonly Heard[];
  readonly promises: State['promises'];
  /** What was told untruly, found out or not. */
  readonly lies: State['lies'];
  /** Number of the decision that deserves one praise; undefined when none scored above the worst. */
  readonly praise?: number;
  /** One next mile: even a perfect scene has one (P9). */
  readonly mile: { readonly text: string; readonly decision?: number };
}

/** Whole points; 100 is kept for the exact top so that no other path can look like it. */
export function whole(x: number): number {
  return x >= 100 ? 100 : Math.min(99, Math.round(x));
}

/** @throws Error when the log does not begin with `PlayStarted`. */
export function debrief(facts: readonly Fact[], bounds: Bounds): Debrief {
  const state = facts.reduce(fold, EMPTY);
  const { meta } = state;
  if (!meta) throw new Error('A debrief needs a log that begins with PlayStarted.');
  const exact = bars(state.totals, bounds);
  const outcomes = {
    security: whole(exact.security),
    service: whole(exact.service),
    handInHand: whole(handInHand(exact)),
  };
  const clocks = clocksAtDecisions(facts);
  const decisions = state.decided.map((d, i) => decisionDebrief(d, i + 1, state, clocks[i]));
  const praise = praised(decisions);
  return {
    meta,
    world: state.world,
    ending: meta.endings.find((e) => e.id === state.ending),
    outcomes,
    random: {
      security: whole(bounds.random.security),
      service: whole(bounds.random.service),
      handInHand: whole(bounds.random.handInHand),
    },
    hands: handsOf(exact),
    firstTimeRight: { right: state.decided.filter((d) => d.option.best).length, of: state.decided.length },
    decisions,
    people: peopleDebrief(state, meta),
    competencies: COMPETENCIES.map((c) => competencyDebrief(c, state.decided)),
    told: toldFacts(facts, meta),
    nearMisses: nearMisses(facts),
    heard: heardBy(state, meta),
    promises: state.promises,
    lies: state.lies,
    praise,
    mile: mile(decisions, meta),
  };
}

function reply(option: Option, decision: Decision): ReplyDebrief {
  return { option, score: choiceScore(option, decision.options), verdict: option.verdict };
}

/** The scene's clock as each decision taken was offered, in order. */
function clocksAtDecisions(facts: readonly Fact[]): (string | undefined)[] {
  const clocks: (string | undefined)[] = [];
  let state = EMPTY;
  for (const fact of facts) {
    if (fact.fact === 'ChoiceMade') clocks.push(state.scene.clock);
    state = fold(state, fact);
  }
  return clocks;
}

function decisionDebrief(decided: Decided, number: number, state: State, clock?: string): DecisionDebrief {
  const { decision, option, order } = decided;
  const others = order.flatMap((label) => decision.options.filter((o) => o.label === label && o !== option));
  return {
    number,
    decision,
    clock,
    chosen: reply(option, decision),
    others: others.map((o) => reply(o, decision)),
    tone: {
      asked: decision.asks,
      used: option.tone,
      notches: notches(decision.asks, option.tone),
      fit: toneFit(decision.asks, option.tone, option.badTwin, decision.lifeSafety),
      badTwin: option.badTwin,
    },
    moved: state.moves.filter((m) => m.at === number && m.because.decision === decision.id),
  };
}

/** Below this a bar counts as lost for the corner name [J]. */
const HELD = 50;

function handsOf(exact: Outcomes): Hands {
  const secure = exact.security >= HELD;
  const served = exact.service >= HELD;
  if (secure) return served ? 'both-hands' : 'fortress';
  return served ? 'doormat' : 'empty-post';
}

/** Everybody whose meters moved or who spoke with the officer, in the cast's order. */
function peopleDebrief(state: State, meta: StoryMeta): PersonDebrief[] {
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

function competencyDebrief(competency: Competency, decided: readonly Decided[]): CompetencyDebrief {
  let chosen = 0;
  let min = 0;
  let max = 0;
  const offered = { min: 0, max: 0 };
  const shown: { number: number; level: number }[] = [];
  decided.forEach(({ decision, option }, i) => {
    const levels = decision.options.map((o) => o.shows[competency] ?? 0);
    min += Math.min(...levels);
    max += Math.max(...levels);
    offered.min = Math.min(offered.min, ...levels);
    offered.max = Math.max(offered.max, ...levels);
    const level = option.shows[competency];
    chosen += level ?? 0;
    if (level !== undefined) shown.push({ number: i + 1, level });
  });
  const score = max === min ? null : Math.round((100 * (chosen - min)) / (max - min));
  return { competency, score, shown, offered };
}

function toldFacts(facts: readonly Fact[], meta: StoryMeta): Told[] {
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

function heardBy(state: State, meta: StoryMeta): Heard[] {
  return meta.listeners.flatMap((listener): Heard[] => {
    const member = meta.cast.find((m) => m.id === listener.from);
    const person = state.people[listener.from];
    if (!member || !person) return [];
    const change = exactTrust(person) - exactTrust(newPerson(member));
    return [{ listener, change: ripple(change, listener.weight, LISTENER_TRUST) }];
  });
}

/** The choice that did most good: the largest sum, the earlier one on a tie. */
function praised(decisions: readonly DecisionDebrief[]): number | undefined {
  const good = decisions.filter((d) => sum(d.chosen.option) > 0 && d.chosen.verdict !== 'harmful');
  return good.toSorted((a, b) => sum(b.chosen.option) - sum(a.chosen.option))[0]?.number;
}

/** The costliest decision has the next mile; where nothing was missed, the veteran's addition or the scene's own. */
function mile(decisions: readonly DecisionDebrief[], meta: StoryMeta): Debrief['mile'] {
  const cost = (d: DecisionDebrief) => Math.max(...d.decision.options.map(sum)) - sum(d.chosen.option);
  const worst = decisions.filter((d) => !d.chosen.option.best).toSorted((a, b) => cost(b) - cost(a))[0];
  if (!worst) {
    const veteran = decisions.find((d) => d.chosen.option.mile);
    return veteran ? { text: veteran.chosen.option.mile as string, decision: veteran.number } : { text: meta.mile };
  }
  const best = worst.decision.options.find((o) => o.best);
  return { text: worst.chosen.option.mile ?? best?.mile ?? best?.why ?? meta.mile, decision: worst.number };
}
