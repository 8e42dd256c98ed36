import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

describe('misplaced-tag', () => {
  it('says where a tag belongs', () => {
    const source = planted('# end: ajar', '# end: ajar # verdict: sound');
    const found = onlyFinding(source, 'misplaced-tag', '# end: ajar');
    expect(found.what).toBe('"# verdict" cannot stand on a line of the story.');
    expect(found.mend).toBe("It belongs inside a choice's brackets.");
  });

  it('finds a global tag below the first knot', () => {
    const source = planted('Jess: Is that', '# title: Again\nJess: Is that');
    expect(onlyFinding(source, 'misplaced-tag', '# title: Again').mend).toBe('It belongs at the top of the file.');
  });

  it('moves what stands behind a bracket into it', () => {
    const source = planted(' \\\n    # best \\\n    # heard: Jess: Shut', ' \\\n    # heard: Jess: Shut').replace(
      'and it is true.]',
      'and it is true.] # best',
    );
    const [found] = textFindings(source, 'misplaced-tag');
    const after = mended(source, found);
    expect(after).toContain('and it is true. # best]\n');
    expect(textProblems(after)).toEqual([]);
  });

  it('leaves a line’s tag behind a bracket alone', () => {
    expect(textProblems(planted('and it is true.]', 'and it is true.] # sound: door'))).toEqual([]);
  });
});
