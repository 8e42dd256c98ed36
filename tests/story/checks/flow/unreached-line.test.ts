import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('unreached-line', () => {
  it('finds a line whose condition never holds', () => {
    const source = planted('Jess: Is that', '{theo_trust > 90: Theo: Well, well.}\nJess: Is that');
    expect(findings(source, 'unreached-line')).toMatchObject([
      { severity: 'advice', line: lineOf(source, 'Well, well.'), what: 'This line is never shown.' },
    ]);
  });

  it('takes lines that follow each other as one', () => {
    const source = planted('Jess: Is that', '{grille: -> asked}\nTheo: One.\nTheo: Two.\n- (asked) Jess: Is that');
    expect(findings(source, 'unreached-line')).toMatchObject([
      {
        line: lineOf(source, 'Theo: One.'),
        what: `These lines, up to line ${lineOf(source, 'Theo: Two.')}, are never shown.`,
      },
    ]);
  });

  it('leaves what stands behind a missed choice to that finding', () => {
    const source = planted('* (wait) [', '* (wait) {theo_trust > 90} [');
    expect(findings(source, 'unreached-line')).toEqual([]);
    expect(findings(source, 'unreached-choice')).toHaveLength(1);
  });

  it('leaves the net behind a question to the meters alone', () => {
    const source = planted(
      '    Theo: (calm) Sure. I know that door.\n',
      '    {can_latch: -> sure}\n    Theo: (calm) Hm.\n    -> inside\n',
    ).concat('=== sure\nTheo: (calm) Sure. I know that door.\n-> inside\n');
    expect(findings(source, 'unreached-line')).toEqual([]);
  });

  it('hears a line that ink has looked at before it came to it', () => {
    const source = planted('Theo: (calm) Suits me.', '-> yard').concat(
      '=== yard\n{theo_trust > 90: -> inside}\nTheo: (calm) Suits me.\n-> inside\n',
    );
    expect(findings(source, 'unreached-line')).toEqual([]);
  });
});
