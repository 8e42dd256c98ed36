import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textProblems } from '../story';

describe('ink', () => {
  it('gives ink’s own words where nobody has better ones', () => {
    const source = planted('Jess: Is that', '{can_latch and\nJess: Is that');
    expect(onlyFinding(source, 'ink', '{can_latch and').what).toContain('Expected');
  });

  it('finds the nearest knot of a divert', () => {
    const source = planted('- -> inside', '- -> insdie');
    const found = onlyFinding(source, 'ink', '-> insdie');
    expect(found).toMatchObject({ what: 'No knot or label is called "insdie".', mend: 'Did you mean "inside"?' });
    expect(mended(source, found)).toBe(STORY);
  });

  it('finds the nearest variable', () => {
    const source = planted('{can_latch: Theo', '{can_lacth: Theo');
    expect(mended(source, onlyFinding(source, 'ink', 'can_lacth'))).toBe(STORY);
  });

  it('is advice where ink only warns', () => {
    const source = planted(
      "Jess: (pleased) Good. It's freezing. # end: closed\n    -> END",
      'Jess: Good. # end: closed',
    );
    expect(textProblems(source)).toMatchObject([{ severity: 'advice', what: 'The story may stop here in mid-air.' }]);
  });

  it('speaks of a story that was written for something else, too', () => {
    expect(textProblems('-> nowhere\n')).toMatchObject([{ rule: 'ink', line: 1 }]);
  });
});
