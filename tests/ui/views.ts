/** A play as its subscribers see it, step by step; from facts, without a story or a store. */
import type { Fact } from '../../src/core/facts';
import { foldAll } from '../../src/core/fold';
import { nextStop } from '../../src/session/steps';
import type { PlayView } from '../../src/session/view';

export function viewsOf(facts: readonly Fact[]): PlayView[] {
  const views: PlayView[] = [];
  let cursor = 0;
  while (cursor < facts.length) {
    const to = nextStop(facts, cursor);
    const state = foldAll(facts.slice(0, to));
    views.push({
      state,
      latest: facts.slice(cursor, to),
      step: views.length + 1,
      saving: false,
      mode: 'first',
      progress: { made: state.decided.length, of: 4 },
      canStepBack: false,
      momentDone: false,
    });
    cursor = to;
  }
  return views;
}
