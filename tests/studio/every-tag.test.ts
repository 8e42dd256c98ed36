import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';
import type { Where } from '../../src/vocabulary/rows';
import { TABLE } from '../../src/vocabulary/table';

const compiled = compileStory(readFileSync('src/studio/templates/every-tag.ink', 'utf8'), {
  file: 'every-tag.ink',
  slug: 'every-tag',
});

it('plays, in both of its worlds', () => {
  expect(compiled.problems.filter((p) => p.severity === 'error')).toEqual([]);
  expect(compiled.ok && compiled.artifact.worlds.length).toBe(2);
});

it.each(Object.keys(TABLE) as Where[])('shows every word that may stand as %s', (where) => {
  const { scan } = compiled.draft;
  const tags = scan.pieces.flatMap((piece) => {
    const names = piece.tags.map((t) => t.name.toLowerCase());
    if (where === 'decision') return piece.kind === 'line' ? names : [];
    return piece.kind === where ? names : [];
  });
  // What sets the stage may stand on a line as well as in a reply; once is enough to see how.
  const rows = TABLE[where].filter((row) => where !== 'choice' || !TABLE.line.some((line) => line.name === row.name));
  expect(rows.map((row) => row.name).filter((name) => !tags.includes(name))).toEqual([]);
});
