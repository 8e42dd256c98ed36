import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textProblems } from '../story';

describe('glue-in-tag', () => {
  it('finds "<>" in a tag and escapes it', () => {
    const source = planted('# why: Kind, and the', '# why: Kind <> and the');
    const found = onlyFinding(source, 'glue-in-tag', 'Kind <>');
    expect(found.what).toBe('"<>" stands in the tag "# why".');
    expect(mended(source, found)).toContain('Kind \\<> and');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('leaves glue in a sentence alone', () => {
    expect(textProblems(planted('Jess: Is that', 'One <>\nand two.\nJess: Is that'))).toEqual([]);
  });
});
