/** The global tags of a story in the order in which they can be read. */
import type { FoundTag, Piece } from './scan';

/** Place and cast first, because other rows use them: authors may write them in any order. */
export function globalTags(pieces: readonly Piece[]): FoundTag[] {
  const tags = pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags);
  const declares = (t: FoundTag) => ['place', 'cast'].includes(t.name.toLowerCase());
  return [...tags.filter(declares), ...tags.filter((t) => !declares(t))];
}
