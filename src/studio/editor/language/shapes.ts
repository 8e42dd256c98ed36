/** How the value of a tag is written: as prose, which has spelling, or as words and numbers, which have none. */
import { placesOf, rowOf } from '../../../vocabulary/table';

export type Shape =
  | 'prose'
  /** Names and numbers. */
  | 'words'
  /** A name, an equals sign, then prose. */
  | 'named'
  /** Prose that may begin with who says it. */
  | 'spoken';

const OTHERWISE: Readonly<Record<string, Shape>> = {
  decision: 'named',
  ending: 'named',
  order: 'named',
  cast: 'named',
  'set-aside': 'named',
  hears: 'prose',
  heard: 'spoken',
  situation: 'spoken',
};

const known = new Map<string, Shape>();

/** A tag that no row knows may be a person's: its value is words. */
export function shapeOf(tag: string): Shape {
  const name = tag.toLowerCase();
  const found = known.get(name) ?? shape(name);
  known.set(name, found);
  return found;
}

function shape(name: string): Shape {
  const where = placesOf(name)[0];
  const row = where && rowOf(where, name);
  return OTHERWISE[name] ?? (row?.syntax === 'text' ? 'prose' : 'words');
}
