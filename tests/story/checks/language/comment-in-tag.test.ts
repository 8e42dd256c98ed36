import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textProblems } from '../story';

describe('comment-in-tag', () => {
  it('finds an address in a tag, where it swallows the backslash of the bracket', () => {
    const source = planted('the door were shut already. \\', 'see http://example.org/door \\');
    const found = onlyFinding(source, 'comment-in-tag', 'http:');
    expect(found.what).toBe('"//example.org/door \\" is read as a comment.');
    expect(mended(source, found)).toContain('http:/\\/example.org/door \\\n');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('finds one in a sentence', () => {
    const source = planted('Suits me.', 'Suits me//us.');
    expect(textProblems(mended(source, onlyFinding(source, 'comment-in-tag', 'Suits me')))).toEqual([]);
  });

  it('leaves comments alone', () => {
    const source = planted(
      'Jess: Is that',
      '// see http://example.org\n/* http://example.org */\nA line. // note\nJess: Is that',
    );
    expect(textProblems(source)).toEqual([]);
  });
});
