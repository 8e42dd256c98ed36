import type { Fact } from '../core/facts';
import type { PlayView } from '../session/view';

/**
 * What just happened, for ears and eyes: the line that is shown now and all that came with it. A resumed or skipped
 * play brings many facts in one step; nobody wants them all spoken, sounded and flashed again.
 */
export function fresh(view: Pick<PlayView, 'latest'>): readonly Fact[] {
  const spoken = view.latest.flatMap((fact, index) => (isSpoken(fact) ? [index] : []));
  const before = spoken.at(-2);
  return before === undefined ? view.latest : view.latest.slice(before + 1);
}

/** Silent lines carry cues and effects only. */
function isSpoken(fact: Fact): boolean {
  return fact.fact === 'LineShown' && fact.line.text !== '';
}
