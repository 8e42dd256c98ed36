import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

describe('bracket-in-tag', () => {
  it('finds a closing bracket in a reply’s tag instead of ink’s own words', () => {
    const source = planted('# why: Kind, and the', '# why: Kind] and the');
    const found = onlyFinding(source, 'bracket-in-tag', 'Kind]');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('finds both of a pair, each with its mend', () => {
    const source = planted('# why: Kind, and the', '# why: [Kind] and the');
    const first = mended(source, textFindings(source, 'bracket-in-tag')[0]);
    const second = mended(first, textFindings(first, 'bracket-in-tag')[0]);
    expect(second).toContain('\\[Kind\\] and');
    expect(textProblems(second)).toEqual([]);
  });

  it('leaves brackets in a sentence alone', () => {
    expect(textProblems(planted('Jess: Is that', 'A sign [red].\nJess: Is that'))).toEqual([]);
  });
});
