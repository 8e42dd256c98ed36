/** Decision by decision: what was said against what could have been, and which competencies it showed. */
import type { Fact } from '../facts';
import { fold } from '../fold';
import type { Competency, Decision, Option } from '../model';
import { choiceScore } from '../score';
import { type Decided, EMPTY, type State } from '../state';
import { notches, toneFit } from '../tone';
import type { CompetencyDebrief, DecisionDebrief, ReplyDebrief } from './model';

function reply(option: Option, decision: Decision): ReplyDebrief {
  return { option, score: choiceScore(option, decision.options), verdict: option.verdict };
}

/** The scene's clock as each decision taken was offered, in order. */
export function clocksAtDecisions(facts: readonly Fact[]): (string | undefined)[] {
  const clocks: (string | undefined)[] = [];
  let state = EMPTY;
  for (const fact of facts) {
    if (fact.fact === 'ChoiceMade') clocks.push(state.scene.clock);
    state = fold(state, fact);
  }
  return clocks;
}

export function decisionDebrief(decided: Decided, number: number, state: State, clock?: string): DecisionDebrief {
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

export function competencyDebrief(competency: Competency, decided: readonly Decided[]): CompetencyDebrief {
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
