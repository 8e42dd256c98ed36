/** Tags that stand behind a choice's bracket and belong into it. */
import type { Fix } from '../../../vocabulary/problems';
import { rowOf } from '../../../vocabulary/table';
import type { FoundTag } from '../../scan';
import type { Draft } from '../rule';

/** Moves a choice's tag to the end of its bracket; undefined for tags that a choice does not know. */
export function intoBracket({ texts }: Draft, tag: FoundTag): Fix | undefined {
  const text = texts.get(tag.file) ?? '';
  const { from, to } = tag.span;
  const close = text.lastIndexOf(']', from);
  if (close === -1 || !rowOf('choice', tag.name)) return undefined;
  const written = text.slice(from, to);
  const space = /\s*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return {
    label: 'Move it into the bracket',
    edits: [
      { file: tag.file, from: close, to: close, text: ` ${written}` },
      { file: tag.file, from: from - space, to, text: '' },
    ],
  };
}
