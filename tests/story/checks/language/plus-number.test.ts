import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textProblems } from '../story';

const source = (lines: string) =>
  `${planted('Jess: Is that', `${lines}\nJess: Is that`).replace('-> grille\n\n', 'VAR seen = 1\n-> grille\n\n')}=== function twice(x)\n~ return x * 2\n`;

describe('plus-number', () => {
  it.each(['~ seen = +2', '~ seen = twice(+2)', '{seen > +1: Hm.}', '~ seen = twice(seen) * + 3'])(
    'finds %s instead of ink’s own words, and takes the plus out',
    (line) => {
      const planted = source(line);
      const after = mended(planted, onlyFinding(planted, 'plus-number', line));
      expect(textProblems(after)).toEqual([]);
    },
  );

  it('finds it in a VAR line', () => {
    const row = planted('-> grille\n\n', 'VAR seen = +2\n-> grille\n\n');
    expect(mended(row, onlyFinding(row, 'plus-number', 'VAR seen'))).toContain('VAR seen = 2\n');
  });

  it('leaves sums and tags alone', () => {
    expect(
      textProblems(source('~ seen = seen + 2\n~ seen = seen +3\n~ seen += 2\nHm, +2. # Theo: rapport +2')),
    ).toEqual([]);
  });
});
