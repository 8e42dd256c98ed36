/** A guess at how many paths a story has, before any time is spent on walking them. */
import type { Exploration, Stand } from './exploration';

const PROBES = 20;
/** Longer than any path that is walked. */
const TOO_LONG = 100;

/**
 * Mean over random plays of the product of the numbers of options met: unbiased (Knuth 1975), and far too low only for
 * stories that hide nearly all their paths behind a choice that few take. The walk has a limit of its own.
 */
export function* expectedPaths(x: Exploration): Generator<void, number> {
  const probes = Math.min(PROBES, x.options.plays);
  let most = 0;
  for (let world = 0; world < x.worlds; world++) {
    let sum = 0;
    for (let probe = 0; probe < probes && !x.over(); probe++) {
      const root = x.root(world);
      if (root) sum += probed(x, root);
      yield;
    }
    most = Math.max(most, sum / probes);
  }
  return most;
}

function probed(x: Exploration, root: Stand): number {
  let product = 1;
  let stand: Stand | undefined = root;
  while (stand && stand.moment.offered.length > 0) {
    if (stand.path.length >= TOO_LONG) return Number.POSITIVE_INFINITY;
    const { length } = stand.moment.offered;
    product *= length;
    stand = x.take(stand, Math.floor(x.random() * length));
  }
  return product;
}
