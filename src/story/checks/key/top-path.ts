import type { Walk } from '../../walk';
import { isScored, markedOf } from '../../walk';
import { pathText, WORLD_NAMES } from '../paths';
import { placeOfDecision } from '../places';
import type { Finding, Played, Rule } from '../rule';

/**
 * The path of all best replies has to be there in every world: each bar runs up to it. That no other path equals it is
 * `rival-path`; together they say that the all-best path is the top path, and the only one.
 */
export const topPath: Rule = {
  id: 'top-path',
  family: 'key',
  severity: 'error',
  why: 'Both bars run up to the path of all best replies; without it nobody can reach a hundred.',
  on: 'play',
  check: (played) =>
    played.walks.flatMap((walk, world) => (markedOf(walk.leaves) ? [] : [missing(played, walk, world)])),
};

/** Follows the best replies as far as they go. */
function missing(played: Played, { leaves, decisions, trouble }: Walk, world: number): Finding {
  const walked = [...leaves, ...trouble].map((l) => l.path);
  let paths = walked;
  let depth = 0;
  for (; ; depth++) {
    const id = paths.find((p) => p.length > depth)?.[depth]?.decision;
    const decision = id === undefined ? undefined : decisions.get(id);
    if (!decision) break;
    const best = decision.options.find((o) => o.best)?.label;
    const onward = isScored(decision) ? paths.filter((p) => p[depth]?.label === best) : paths;
    if (onward.length === 0) {
      const before = pathText((paths[0] ?? []).slice(0, depth));
      return {
        ...placeOfDecision(played, decision.id),
        decision: decision.id,
        what: `After ${before} the decision "${decision.id}" does not offer its best reply${best ? ` "${best}"` : ''} (${WORLD_NAMES[world]} world).`,
        mend: 'Offer the best reply whenever the best replies before it were taken.',
      };
    }
    paths = onward;
  }
  return {
    file: played.file,
    line: 0,
    what: `The path of all best replies does not come to its end (${WORLD_NAMES[world]} world).`,
    mend: 'Mend what stops it; see the other findings.',
  };
}
