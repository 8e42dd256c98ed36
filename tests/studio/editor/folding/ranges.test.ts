import { readFileSync } from 'node:fs';
import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { foldAt, playRanges } from '../../../../src/studio/editor/folding/ranges';
import { draftOf, STORY } from '../scene';

const doc = (text: string) => Text.of(text.split('\n'));
/** The line as it reads once folded, with the kind and the number of hidden lines. */
function folded(text: string, begins: string): string | undefined {
  const at = text.indexOf(begins);
  const fold = foldAt(doc(text), at);
  if (!fold) return undefined;
  const end = text.indexOf('\n', fold.to);
  return `${text.slice(at, fold.from)}<${fold.kind} ${fold.lines}>${text.slice(fold.to, end === -1 ? undefined : end)}`;
}

describe('what folds', () => {
  it('is what a reply is worth, from behind its words to the end of its brackets', () => {
    expect(folded(STORY, '* (walk)')).toBe('* (walk) ["Walk it down to the rail with me?"<worth 4>');
    expect(folded('* [One \\\n  two. \\\n # best] And then.', '*')).toBe('* [One \\\n  two.<worth 1> And then.');
    expect(folded('* [One \\\n # why: x \\', '*')).toBe('* [One<worth 1>');
  });

  it('is a knot up to the next, a stitch up to the next', () => {
    expect(folded(STORY, '=== door')).toBe('=== door ===<knot 11>');
    expect(folded('== a\n= b\nx\n\n= c\ny\n\n== d', '== a')).toBe('== a<knot 5>');
    expect(folded('== a\n= b\nx\n\n= c\ny\n\n== d', '= b')).toBe('= b<knot 1>');
    expect(folded('== a\n\n== b', '== a')).toBeUndefined();
  });

  it('is the head, and the variables in it', () => {
    expect(folded(STORY, '# title')).toBe('# title: The Smoke Break<head 10>');
    expect(folded(STORY, 'VAR theo')).toBe('VAR theo_trust = 45<variables 1>');
    expect(folded(STORY, 'VAR can')).toBeUndefined();
    expect(folded(STORY, '# post')).toBeUndefined();
  });

  it('is nothing on a line by itself', () => {
    for (const line of ['* (order)', 'Theo: (guarded)', '-> inside', '# decision'])
      expect(folded(STORY, line)).toBeUndefined();
    expect(folded('* [One.]\n# decision: x', '*')).toBeUndefined();
  });

  it.each(['relief', 'smoke-break', 'name-on-the-list'])('lets %s read as a play', (slug) => {
    const text = readFileSync(`stories/${slug}/story.ink`, 'utf8');
    const ranges = playRanges(doc(text));
    const { decisions, loose } = draftOf(text).outline;
    const replies = [...decisions.flatMap((d) => d.options), ...loose].filter((o) => o.tags.length > 0);
    expect(ranges.map((r) => r.kind)).toEqual(['head', ...replies.map(() => 'worth')]);
    const left = ranges.toReversed().reduce((t, { from, to }) => t.slice(0, from) + t.slice(to), text);
    expect(left).not.toMatch(/# (tone|security|shows|right-if):/);
    for (const { text: words } of replies) expect(left).toContain(words.slice(-30));
  });
});
