/** The run of the scene as a list: lines, cards, decisions, the ending, as far as they are known. */
import type { Lesson, Stop, Turn, TurnPhase } from '../model';
import { letterOf, phaseOf, runOf } from '../phase';

export type RowState = 'done' | 'now' | 'ahead';

export type RunRow =
  | { readonly row: 'lines'; readonly lines: number; readonly state: RowState }
  | { readonly row: 'card'; readonly words: string; readonly state: RowState }
  | {
      readonly row: 'decision';
      readonly decision: string;
      readonly title: string;
      readonly replies: number;
      readonly state: RowState;
      /** Where `step-back` leads; absent while the decision lies ahead. */
      readonly turn?: number;
      readonly phase?: TurnPhase;
      /** Letter of what was taken. */
      readonly took?: string;
    }
  | { readonly row: 'ending'; readonly ending?: string; readonly state: RowState };

/** The story's outline knows what lies beyond; here stands what was laid. */
export function runRows(lesson: Lesson): RunRow[] {
  const { stops } = lesson;
  const turns = new Map(runOf(lesson).map((t) => [t.stop, t]));
  const at = lesson.phase === 'debrief' || lesson.phase === 'ended' ? stops.length : lesson.at;
  const rows: RunRow[] = [];
  let from = 0;
  stops.forEach((stop, i) => {
    const last = i === stops.length - 1;
    if (stop.discuss === undefined && !stop.decision && !last) return;
    // What follows the line on its own stop is where the wall is; the lines are behind it.
    const passed = at > i || (at === i && (stop.decision !== undefined || lesson.card));
    rows.push(...linesRow(stops.slice(from, i + 1), passed ? 'done' : at >= from ? 'now' : 'ahead'));
    const state: RowState = at > i ? 'done' : at === i ? 'now' : 'ahead';
    if (stop.discuss !== undefined) {
      const card = at === i && !lesson.card ? (turns.get(i)?.ballots.length ? 'done' : 'ahead') : state;
      rows.push({ row: 'card', words: stop.discuss, state: card });
    }
    if (stop.decision) rows.push(decisionRow(stop.decision, turns.get(i), state));
    else if (last) rows.push({ row: 'ending', ...(stop.ending !== undefined && { ending: stop.ending }), state });
    from = i + 1;
  });
  return rows;
}

function linesRow(stops: readonly Stop[], state: RowState): RunRow[] {
  const lines = stops.filter((s) => s.text !== '').length;
  return lines === 0 ? [] : [{ row: 'lines', lines, state }];
}

function decisionRow(card: Turn['card'], turn: Turn | undefined, state: RowState): RunRow {
  const { decision, title, replies } = card;
  const took = turn?.settled && letterOf(replies.findIndex((r) => r.id === turn.settled?.choice));
  return {
    ...{ row: 'decision', decision, title, replies: replies.length, state },
    ...(turn && { turn: turn.turn, phase: phaseOf(turn) }),
    ...(took !== undefined && { took }),
  };
}
