/**
 * Every text of a story that people read, with the place where it stands, so that a translator gets a table and the
 * translation goes back into the same file. Tags that carry numbers and names stay as they are.
 */

import type { Draft } from '../checks/rule';
import { fingerprint } from '../fingerprint';
import { tagOf } from '../outline';
import type { FoundTag, Scan } from '../scan';
import type { Span } from '../source-lines';

export interface StoryString {
  /** `decision/label.why`, `knot~3fa2c1` or `title`: stable while the words of others change. */
  readonly id: string;
  /** Who says it or what it is, for the translator. */
  readonly what: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly span: Span;
}

const ALL = /^.*$/s;

/** Which parts of a tag's value are words; tags that are not here have none. */
const WORDS: Readonly<Record<string, readonly RegExp[]>> = {
  title: [ALL],
  post: [ALL],
  site: [ALL],
  time: [ALL],
  blurb: [ALL],
  brief: [ALL],
  task: [ALL],
  know: [ALL],
  note: [ALL],
  mile: [ALL],
  order: [/(?<=^\d+\s*=\s*)\S.*$/s],
  ending: [/(?<==\s*)\S.*$/s],
  hears: [/(?<=^[^;]*,\s*)[^;]*[^;\s]/, /(?<=;\s*good:\s*)[^;]*[^;\s]/, /(?<=;\s*bad:\s*)[^;]*[^;\s]/],
  cast: [/(?<==\s*)[^;]*[^;\s]/],
  hidden: [/(?<=;\s*about\s+)\S.*$/s],
  decision: [/(?<==\s*)\S.*$/s],
  situation: [ALL],
  heard: [/(?<=^(?:[A-Za-z][\w'-]*\s*:)?\s*)\S.*$/s],
  why: [ALL],
  'right-if': [ALL],
  discuss: [ALL],
};

/** A speaker and a face in front of what is said. */
const SPOKEN = /^([A-Za-z][\w'-]*)(?:\s*\([^)]*\))?\s*:\s+(?:\([a-z-]+\)\s*)?(?=\S)/;

export function stringsOf({ scan, outline, texts }: Pick<Draft, 'scan' | 'outline' | 'texts'>): StoryString[] {
  const found: StoryString[] = [];
  const used = new Map<string, number>();
  const add = (id: string, what: string, file: string, line: number, span: Span): void => {
    const text = texts.get(file)?.slice(span.from, span.to) ?? '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const again = used.get(id) ?? 0;
    used.set(id, again + 1);
    found.push({ id: again === 0 ? id : `${id}.${again + 1}`, what, text, file, line, span });
  };
  const addTag = (prefix: string, tag: FoundTag): void => {
    const name = tag.name.toLowerCase();
    for (const span of wordsOf(tag, texts.get(tag.file) ?? '')) {
      add(prefix ? `${prefix}.${name}` : name, name, tag.file, tag.line, span);
    }
  };
  const owner = new Map(outline.decisions.flatMap((d) => d.options.map((o) => [o.span.from, d.id] as const)));
  for (const piece of scan.pieces) {
    const { file, line, knot, textSpan } = piece;
    if (piece.kind === 'choice') {
      const decision = owner.get(piece.span.from) ?? knot;
      const id = `${decision}/${piece.label ?? shortOf(piece.text)}`;
      add(id, 'reply', file, line, textSpan);
      for (const tag of piece.tags) addTag(id, tag);
      continue;
    }
    const decision = tagOf(piece.tags, 'decision')?.value.split('=')[0]?.trim();
    const prefix = piece.kind === 'global' ? '' : (decision ?? knot);
    if (piece.kind === 'line' && piece.text !== '') addLine(piece, texts.get(file) ?? '', add);
    for (const tag of piece.tags) addTag(prefix, tag);
  }
  return found;
}

type Add = (id: string, what: string, file: string, line: number, span: Span) => void;

/** A dash inside braces begins with its condition. */
const BRANCH = /^-(?!>)[^:]*:\s*/;
const GATHER = /^(?:-(?!>)\s*)*(?:\(\s*\w+\s*\)\s*)?/;

/** Without speaker and face; a divert behind the words stays where it is. */
function addLine({ textSpan, knot, file, line, depth }: Scan['pieces'][number], source: string, add: Add): void {
  const raw = source.slice(textSpan.from, textSpan.to);
  const gather = (depth === 0 ? BRANCH : GATHER).exec(raw)?.[0].length ?? 0;
  const divert = raw.slice(gather).search(/->/);
  const words = divert === -1 ? raw.slice(gather) : raw.slice(gather, gather + divert);
  const speaker = SPOKEN.exec(words);
  const from = textSpan.from + gather + (speaker?.[0].length ?? 0);
  const to = textSpan.from + gather + words.trimEnd().length;
  if (to > from)
    add(`${knot}~${shortOf(source.slice(from, to))}`, speaker?.[1] ?? 'narration', file, line, { from, to });
}

/** Six hex digits of the words: enough to tell the lines of one knot apart. */
function shortOf(text: string): string {
  return fingerprint(text).slice(-6);
}

/** Where the words of a tag stand; only tags on one line of the source, which all of ours are. */
function wordsOf({ name, valueSpan }: FoundTag, source: string): Span[] {
  const value = source.slice(valueSpan.from, valueSpan.to);
  return (WORDS[name.toLowerCase()] ?? []).flatMap((words) => {
    const m = words.exec(value);
    if (!m || m[0] === '') return [];
    return [{ from: valueSpan.from + m.index, to: valueSpan.from + m.index + m[0].length }];
  });
}
