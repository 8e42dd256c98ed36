import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textProblems } from '../story';

describe('bar-in-tag', () => {
  it.each([
    ['a reply’s tag', '# right-if: the door were shut already.', '# right-if: the door were shut | locked.'],
    ['a line’s tag', '# end: ajar', '# end: ajar # discuss: Shut | open?'],
    ['a tag at the top', '# task: Keep the door shut.', '# task: Keep | the door shut.'],
    ['a sentence', 'Theo: (calm) Suits me.', 'Theo: (calm) Suits | me.'],
  ])('finds a bar in %s instead of ink’s own words, and escapes it', (_where, from, to) => {
    const source = planted(from, to);
    const after = mended(source, onlyFinding(source, 'bar-in-tag', to));
    expect(after).toContain(' \\| ');
    expect(textProblems(after)).toEqual([]);
  });

  it('leaves alternatives alone, also with tags in them', () => {
    const source = planted('Jess: Is that', '{grille.ask: Hm. # face: Theo calm | Ho. # sound: door}\nJess: Is that');
    expect(textProblems(source)).toEqual([]);
  });
});
