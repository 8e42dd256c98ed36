/** Tags of a reply or a decision, set and taken away without touching anything else. */
import type { FoundTag } from '../../story/scan';
import type { ProjectFile } from '../project';
import { WRITE } from '../words/table';
import { escaped, isDynamic, oneLine } from './escape';
import { placeFor, stretchOf } from './layout';
import type { Reading, Said } from './reading';
import type { Target } from './target';
import { type Change, hasComment, UNCHANGED, type Written, written } from './written';

const isNamed =
  (name: string) =>
  (tag: FoundTag): boolean =>
    tag.name.toLowerCase() === name.toLowerCase();

/**
 * Sets a tag to a value as people read it; special signs are escaped, line breaks become spaces. A tag that is missing
 * is added, an empty value takes it away. @param value `true` for a tag without one.
 */
export function setTag(source: ProjectFile, target: Target, name: string, value: string | true): Written {
  const wanted = value === true ? '' : oneLine(value);
  if (value !== true && wanted === '') return removeTag(source, target, name);
  if (wanted.includes('\\')) return { problem: WRITE.backslash };
  const found = target.tags.filter(isNamed(name));
  const problem = untouchable(source.text, target, found, name);
  if (problem) return { problem };
  const tag = found[0];
  return tag ? change(source, target, tag, escaped(wanted)) : add(source, target, name, escaped(wanted));
}

export function removeTag(source: ProjectFile, target: Target, name: string): Written {
  const found = target.tags.filter(isNamed(name));
  const tag = found[0];
  if (!tag) return UNCHANGED;
  const problem = untouchable(source.text, target, found, name);
  if (problem) return { problem };
  const index = target.tags.indexOf(tag);
  const stretch = stretchOf(source.text, target, index);
  const around = source.text.slice(stretch.from, tag.span.from) + source.text.slice(tag.span.to, stretch.to);
  if (/[^\s\\]/.test(around)) return { problem: WRITE.comment };
  return put(source, target, stretch, (tags) => tags.toSpliced(index, 1));
}

/** Why a tag cannot be written from outside of the text. */
function untouchable(text: string, { span }: Target, found: readonly FoundTag[], name: string): string | undefined {
  const tag = found[0];
  if (!tag) return undefined;
  if (found.length > 1) return WRITE.twice(name);
  if (isDynamic(tag.value) || isOpen(text.slice(span.from, tag.span.from))) return WRITE.dynamic;
  return hasComment(text, tag.span.from, tag.span.to) ? WRITE.comment : undefined;
}

/** Whether braces are open at the end of a text. */
function isOpen(text: string): boolean {
  const count = (brace: RegExp) => text.match(brace)?.length ?? 0;
  return count(/(?<!\\)\{/g) !== count(/(?<!\\)\}/g);
}

function change(source: ProjectFile, target: Target, tag: FoundTag, value: string): Written {
  if (value === tag.value) return UNCHANGED;
  const { from, to } = tag.valueSpan;
  const colon = source.text.slice(tag.span.from, from).includes(':');
  const lead = from < to ? '' : colon ? ' ' : ': ';
  const index = target.tags.indexOf(tag);
  return put(source, target, { from, to, text: lead + value }, (tags) => tags.with(index, { name: tag.name, value }));
}

function add(source: ProjectFile, target: Target, name: string, value: string): Written {
  const { text } = source;
  const bracket = /(?<!\\)\[/.test(text.slice(target.span.from, target.span.to));
  if (target.kind === 'choice' && !bracket) return { problem: WRITE.brackets };
  const { index, ...place } = placeFor(text, target, name, value === '' ? `# ${name}` : `# ${name}: ${value}`);
  return put(source, target, place, (tags) => tags.toSpliced(index, 0, { name, value }));
}

function put(source: ProjectFile, target: Target, change: Change, tags: (now: Said['tags']) => Said['tags']): Written {
  return written(source, change, (now) => except(now, target, (said) => ({ ...said, tags: tags(said.tags) })));
}

/** What a file says, with another word of the target. */
export function except({ pieces, said }: Reading, target: Target, other: (said: Said) => Said): readonly Said[] {
  const at = pieces.findIndex((p) => p.span.from === target.span.from && p.kind !== 'global');
  return said.map((s, i) => (i === at ? other(s) : s));
}
