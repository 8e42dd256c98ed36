/** Decisions as they were met in play, each once, with the walk that met it. */
import type { Decision } from '../../../core/model';
import { isScored, type Walk } from '../../walk';
import type { Played } from '../rule';

export interface Met {
  readonly decision: Decision;
  readonly walk: Walk;
}

/** @returns every decision; see `scored` for those with a key. */
export function met({ walks }: Pick<Played, 'walks'>): Met[] {
  const found = new Map<string, Met>();
  for (const walk of walks) {
    for (const decision of walk.decisions.values()) {
      if (!found.has(decision.id)) found.set(decision.id, { decision, walk });
    }
  }
  return [...found.values()];
}

export function scored(played: Pick<Played, 'walks'>): Met[] {
  return met(played).filter(({ decision }) => isScored(decision));
}
