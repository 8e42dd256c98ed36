import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { draftStory } from '../../src/story/draft';
import { worthOf } from '../../src/studio/options';
import { rowsOf } from '../../src/studio/outline/rows';

const { draft } = draftStory(readFileSync('stories/relief/story.ink', 'utf8'), { file: 'story.ink', slug: 'relief' });

it('lists each knot with its decisions and replies below it, in the order of the text', () => {
  const rows = rowsOf(draft.outline);
  expect(rows.map((r) => r.line)).toEqual(rows.map((r) => r.line).toSorted((a, b) => a - b));
  const first = rows.findIndex((r) => r.kind === 'decision');
  expect(rows[first - 1]).toMatchObject({ kind: 'knot', name: rows[first]?.parent });
  expect(rows.slice(first + 1, first + 4).map((r) => r.kind)).toEqual(['option', 'option', 'option']);
  expect(rows[first]?.end).toBeGreaterThan(rows[first + 3]?.line ?? 0);
});

it('reads what a reply is worth from its tags, and grades it as the play does', () => {
  for (const decision of draft.outline.decisions) {
    const best = decision.options.map((o) => worthOf(o, decision)).filter((w) => w.best);
    expect(best).toHaveLength(1);
    expect(best[0]).toMatchObject({ verdict: 'best' });
    expect(Math.max(...decision.options.map((o) => worthOf(o, decision).sum))).toBe(best[0]?.sum);
  }
});
