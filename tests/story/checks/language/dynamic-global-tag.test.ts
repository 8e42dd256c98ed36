import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

describe('dynamic-global-tag', () => {
  it('finds braces in a tag at the top', () => {
    const source = planted('# blurb: A door', '# blurb: {twin: A gate|A door}').replace(
      '-> grille',
      'VAR twin = 0\n-> grille',
    );
    expect(onlyFinding(source, 'dynamic-global-tag', '# blurb').what).toBe('"# blurb" is computed.');
  });

  it('leaves them alone in tags that ink computes as it comes to them', () => {
    expect(textProblems(planted('# why: Kind, and', '# why: {can_latch: Kind|Nice}, and'))).toEqual([]);
  });
});
