/**
 * The debrief: a pure function of the log and of the story's exact bounds. Every number in it can be traced to the
 * sentences that made it. Words for people stand in ui; here are facts and figures.
 */
import { mile, praised } from './debrief/closing';
import { clocksAtDecisions, competencyDebrief, decisionDebrief } from './debrief/decisions';
import type { Debrief, Hands } from './debrief/model';
import { heardBy, peopleDebrief, toldFacts } from './debrief/people';
import { nearMisses } from './disclosure';
import type { Fact } from './facts';
import { fold } from './fold';
import { type Bounds, COMPETENCIES, type Outcomes } from './model';
import { bars, handInHand } from './score';
import { EMPTY } from './state';

export type * from './debrief/model';

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
    praise: praised(decisions),
    mile: mile(decisions, meta),
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
