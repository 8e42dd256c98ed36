import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

describe('condition-before-label', () => {
  it.each(['* {can_latch} (hold) [', '* {can_latch} {theo_trust > 40} (hold) [', '*{can_latch}(hold)['])(
    'finds %s and puts the label first',
    (turned) => {
      const source = planted('* (hold) [', turned);
      const found = onlyFinding(source, 'condition-before-label', turned);
      const after = mended(source, found);
      expect(after).toMatch(/\* ?\(hold\) \{can_latch\}/);
      expect(textProblems(after)).toEqual([]);
    },
  );

  it('leaves words in parentheses alone', () => {
    expect(textFindings(planted('* (hold) [', '* (hold) {can_latch} (softly) ['), 'condition-before-label')).toEqual(
      [],
    );
  });
});
