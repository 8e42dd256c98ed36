/** Where a tag goes that was not there: after those that stand before it in our own scenes, laid out as they are. */
import type { FoundTag } from '../../story/scan';
import { rowOf } from '../../vocabulary/table';
import type { Target } from './target';
import type { Change } from './written';

/** In the order in which people read a reply: its key, whom it moves, the verdict, the words. */
const ORDER =
  'decision asks situation tone bad-tone security service <people> shows best verdict heard right-if why mile was'.split(
    ' ',
  );

/** Share a line with the tag before them; the others have a line of their own. */
const SHORT = 'tone bad-tone security service best'.split(' ');

function rank(name: string): number {
  const at = ORDER.indexOf(name.toLowerCase());
  if (at !== -1) return at;
  return rowOf('choice', name) || rowOf('decision', name) ? ORDER.length : ORDER.indexOf('<people>');
}

export interface Placed extends Change {
  /** Its number among the tags. */
  readonly index: number;
}

/** @param tag with its hash. */
export function placeFor(text: string, target: Target, name: string, tag: string): Placed {
  const { tags } = target;
  const before = tags.findLastIndex((t) => rank(t.name) <= rank(name));
  const first = tags[0];
  if (!first) {
    const at = target.text === '' ? target.textSpan.from : target.textSpan.to;
    return { from: at, to: at, text: ` ${tag}`, index: 0 };
  }
  const indents = tags.map((t) => indentOf(text, t)).filter((i) => i !== undefined);
  const indent = target.kind === 'decision' ? undefined : indents[0];
  if (before === -1) {
    const at = first.span.from;
    const own = indentOf(text, first);
    return { from: at, to: at, text: own === undefined ? `${tag}  ` : `${tag} \\\n${own}`, index: 0 };
  }
  const own = indent !== undefined && !SHORT.includes(name);
  const anchor = own ? lastOnLine(text, tags, before) : before;
  const at = (tags[anchor] as FoundTag).span.to;
  return { from: at, to: at, text: own ? ` \\\n${indent}${tag}` : `  ${tag}`, index: anchor + 1 };
}

/** Spaces before a tag that begins its line. */
export function indentOf(text: string, { span }: FoundTag): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

function lastOnLine(text: string, tags: readonly FoundTag[], from: number): number {
  const end = text.indexOf('\n', (tags[from] as FoundTag).span.to);
  return end === -1 ? tags.length - 1 : tags.findLastIndex((t) => t.span.from < end);
}

/** What goes with a tag that is taken away: its line where it stands alone, else the spaces to its neighbor. */
export function stretchOf(text: string, target: Target, index: number): Change {
  const { tags } = target;
  const { span } = tags[index] as FoundTag;
  const next = tags[index + 1];
  const previous = tags[index - 1];
  const alone = indentOf(text, tags[index] as FoundTag) !== undefined;
  const lineEnd = text.indexOf('\n', span.to);
  const goesOn = lineEnd !== -1 && /^[ \t]*\\$/.test(text.slice(span.to, lineEnd));
  if (alone && goesOn) return { from: text.lastIndexOf('\n', span.from - 1) + 1, to: lineEnd + 1, text: '' };
  if (alone && next) return { from: span.from, to: next.span.from, text: '' };
  if (previous) return { from: previous.span.to, to: span.to, text: '' };
  const words = target.text === '' ? span.from : target.textSpan.to;
  return { from: words, to: span.to, text: '' };
}
