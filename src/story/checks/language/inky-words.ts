/** Tags that Inky's web export acts on. */
import type { RawTag } from '../../../vocabulary/rows';

const WORDS = new Set([
  ...['author', 'theme', 'audio', 'audioloop', 'image', 'background'],
  ...['link', 'linkopen', 'class', 'clear', 'restart'],
]);

export function isInkyWord({ name }: RawTag): boolean {
  return WORDS.has(name.toLowerCase());
}
