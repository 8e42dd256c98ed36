/** A turn taken apart into the lines an officer would tap through, each with the state it leaves. */
import { foldAll } from '../../core/fold';
import type { Line } from '../../core/model';
import type { State } from '../../core/state';
import { nextStop } from '../../session/steps';
import type { PlayView } from '../../session/view';
import type { PlayedTurn } from './replay';

export interface Moment {
  /** The officer's own sentence is a line, too. */
  readonly line?: Line;
  readonly view: PlayView;
}

/** In order; the last one holds the replies or the ending. Empty for a turn without facts. */
export function momentsOf(turn: PlayedTurn, turns: number): readonly Moment[] {
  const moments: Moment[] = [];
  let { before } = turn;
  let from = 0;
  while (from < turn.facts.length) {
    const to = nextStop(turn.facts, from);
    const latest = turn.facts.slice(from, to);
    const state = foldAll(latest, before);
    moments.push({ ...lineOf(state, before), view: viewOf(state, latest, moments.length + 1, turns) });
    before = state;
    from = to;
  }
  return moments;
}

function lineOf(state: State, before: State): Pick<Moment, 'line'> {
  const said = state.said.length > before.said.length ? state.said.at(-1) : undefined;
  if (!said) return {};
  if (said.said === 'line') return { line: said.line };
  return { line: { speaker: 'officer', text: said.option.text, read: false, cues: [], effects: [] } };
}

/** As a session would show it: practice, nothing to store. */
function viewOf(state: State, latest: PlayView['latest'], step: number, turns: number): PlayView {
  return {
    state,
    latest,
    step,
    saving: false,
    mode: 'practice',
    progress: { made: state.decided.length, of: Math.max(turns - 1, state.decided.length) },
    canStepBack: false,
    momentDone: false,
  };
}
