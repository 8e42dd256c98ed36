import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textProblems } from '../story';

describe('first-divert', () => {
  it('finds a story into which nothing leads, and leads into its first knot', () => {
    const source = planted('-> grille\n\n', '\n');
    const after = mended(source, onlyFinding(source, 'first-divert', '=== grille'));
    expect(after).toContain('\n-> grille\n\n=== grille');
    expect(textProblems(after)).toEqual([]);
    expect(after.replace(/\n\n-> grille/, '\n-> grille')).toBe(STORY);
  });

  it('speaks of a story that was written for something else, too', () => {
    expect(textProblems('=== a\nHi.\n-> END\n')).toMatchObject([{ rule: 'first-divert', line: 1 }]);
  });

  it('is content with words above the first knot', () => {
    expect(textProblems('Hi.\n-> a\n=== a\nHo.\n-> END\n')).toEqual([]);
  });
});
