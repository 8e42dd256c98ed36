/** Where plays could not go on, each place once, however many paths lead there. */
import type { Step } from '../artifact';
import { pathText, WORLD_NAMES } from './paths';
import { type Place, placeOfKnot } from './places';
import type { Played } from './rule';

export interface Stop extends Place {
  readonly kind: 'dead-end' | 'loop' | 'trouble';
  readonly message: string;
  /** The shortest path that leads there. */
  readonly path: readonly Step[];
  readonly world: number;
  /** Paths on which it happened; a walk gives up after some. */
  readonly times: number;
}

export function stopsOf(played: Played): Stop[] {
  const stops = new Map<string, Stop>();
  played.walks.forEach(({ trouble }, world) => {
    for (const { path, message, endless, place } of trouble) {
      const kind = endless ? 'loop' : /ran out of content/.test(message) ? 'dead-end' : 'trouble';
      const knot = placeOfKnot(played, place?.knot);
      const at = place?.line ? { file: place.file ?? played.file, line: place.line } : knot;
      const known = stops.get(message);
      const times = (known?.times ?? 0) + 1;
      const shortest = known && known.path.length <= path.length ? known : { path, world };
      stops.set(message, { kind, message, ...at, path: shortest.path, world: shortest.world, times });
    }
  });
  return [...stops.values()];
}

/** How people come there, as the end of a sentence. */
export function wayTo({ path, world, times }: Stop): string {
  const way = path.length === 0 ? 'at the very beginning' : `after ${pathText(path)}`;
  const more = times > 1 ? `, and on ${times - 1} more ${times === 2 ? 'path' : 'paths'}` : '';
  return `${way} (${WORLD_NAMES[world]} world)${more}`;
}
