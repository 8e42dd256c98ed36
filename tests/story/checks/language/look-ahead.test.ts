import { describe, expect, it } from 'vitest';
import { lineOf, onlyFinding, planted, textFindings, textProblems } from '../story';

const inFront = (lines: string) => planted('Jess: Is that', `${lines}\nJess: Is that`);

describe('look-ahead', () => {
  it('finds a meter that moves right before choices that read it', () => {
    const source = inFront('Theo: Hm. # Theo: integrity 1\n* {theo_trust > 50} Ask.\n* Go on.\n-');
    const found = onlyFinding(source, 'look-ahead', 'Theo: Hm.');
    expect(found.what).toBe(
      `"# Theo" moves a meter here, and line ${lineOf(source, '{theo_trust > 50}')} has already read it.`,
    );
  });

  it('finds a tag without a sentence whose next sentence reads the meter', () => {
    const source = inFront('Theo: Hm.\n# Theo: integrity 1\n{theo_trust > 50: Fine.|No.}');
    expect(textFindings(source, 'look-ahead')[0]?.mend).toContain('sentence before it');
  });

  it('finds it through a line of tags, and through a divert', () => {
    const tags = inFront('# Theo: integrity 1\n# clock: 10:21\n* {theo_trust > 50} Ask.\n* Go on.\n-');
    expect(textFindings(tags, 'look-ahead')).toHaveLength(1);
    const divert = planted('- -> inside', '- Theo: Hm. # Theo: integrity 1\n-> asking').concat(
      '=== asking\n* {can_latch} Ask.\n* Go on.\n- -> inside\n',
    );
    expect(textFindings(divert, 'look-ahead')).toHaveLength(1);
  });

  it('finds a condition that ink never comes back to', () => {
    const source = planted(
      '(calm) Okay, a minute. # end: ajar',
      '(calm) Okay. # Jess: rapport 1\n{jess_rapport > 40: -> grille}',
    );
    const named = source.replace('-> grille\n\n', 'VAR jess_rapport = 40\n-> grille\n\n');
    expect(textFindings(named, 'look-ahead')).toHaveLength(1);
  });

  it.each([
    [
      'a decision’s line stands between',
      'Theo: Hm. # Theo: integrity 1\n# clock: 10:21\n* {theo_trust > 50} Ask.\n* Go on.\n-',
    ],
    ['the next words are read again', 'Theo: Hm. # Theo: integrity 1\n{theo_trust > 50: Fine.|No.}'],
    ['other words follow', 'Theo: Hm. # Theo: integrity 1\n{theo_trust > 50: Fine.}\nSo.'],
    ['the choices read nothing', 'Theo: Hm. # Theo: integrity 1\n* Ask.\n* Go on.\n-'],
    ['no meter moves', 'Theo: Hm. # face: Theo calm\n* {theo_trust > 50} Ask.\n* Go on.\n-'],
  ])('is content where %s', (_why, lines) => {
    expect(textProblems(inFront(lines))).toEqual([]);
  });
});
