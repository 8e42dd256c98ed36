import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

describe('float', () => {
  it.each(['VAR share = 1.5', 'VAR share = -0.5'])('finds %s', (row) => {
    expect(onlyFinding(planted('-> grille\n\n', `${row}\n-> grille\n\n`), 'float', row).what).toContain('decimal');
  });

  it('finds one in logic and in a condition', () => {
    const source = planted('{can_latch: Theo', '~ temp half = 3 * 0.5\n{half > 1.2: Hm.}\n{can_latch: Theo');
    expect(textProblems(source).map((p) => p.what)).toEqual([
      '"0.5" is a decimal number.',
      '"1.2" is a decimal number.',
    ]);
  });

  it('leaves numbers in sentences, tags and times alone: the words come through as they are', () => {
    const source = planted('Jess: Is that', 'Well, 2.0 is the door. # why: Version 1.5 of it.\nJess: Is that');
    expect(textProblems(source)).toEqual([]);
  });
});
