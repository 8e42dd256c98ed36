import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textFindings, textProblems } from '../story';

describe('hidden-character', () => {
  it.each([
    ['a byte-order mark', '\uFEFF'],
    ['a space without width', '\u200B'],
    ['a mark of direction', '\u200E'],
  ])('finds %s in front of a knot, instead of ink’s own words', (_name, character) => {
    const source = planted('=== inside', `${character}=== inside`);
    const found = textFindings(source, 'hidden-character');
    expect(found).toHaveLength(1);
    expect(mended(source, found[0])).toBe(STORY);
  });

  it('finds a hard space that hides a choice', () => {
    const source = planted('* (hold)', '\u00A0\u00A0* (hold)');
    const found = onlyFinding(source, 'hidden-character', '* (hold)');
    expect(found.what).toBe('There are 2 characters here that nobody sees (U+00A0).');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('takes no offence at a byte-order mark at the beginning of a file, nor at a hard space in a sentence', () => {
    expect(textProblems(`\uFEFF${STORY}`)).toEqual([]);
    expect(textProblems(planted('Tue 10:20', 'Tue\u00A010:20'))).toEqual([]);
    const parts = { 'part.ink': '\uFEFF=== more\nHm.\n-> END\n' };
    expect(textProblems(`${STORY}INCLUDE part.ink\n`, parts)).toEqual([]);
  });
});
