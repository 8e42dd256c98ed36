/** The global tags of a story in the order in which they can be read. */
import type { FoundTag, Piece } from './scan';

/**
 * Place and cast first, because other rows use them: authors may write them in any order. Signs that a backslash
 * escapes are given bare, as ink gives them for every other tag.
 */
export function globalTags(pieces: readonly Piece[]): FoundTag[] {
  const tags = pieces.filter((p) => p.kind === 'global').flatMap((p) => p.tags.map(bareSigns));
  const declares = (t: FoundTag) => ['place', 'cast'].includes(t.name.toLowerCase());
  return [...tags.filter(declares), ...tags.filter((t) => !declares(t))];
}

function bareSigns(tag: FoundTag): FoundTag {
  return tag.value.includes('\\') ? { ...tag, value: tag.value.replace(/\\([^\w\s])/g, '$1') } : tag;
}
