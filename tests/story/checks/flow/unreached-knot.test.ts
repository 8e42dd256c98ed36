import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted, STORY } from '../story';

describe('unreached-knot', () => {
  it('finds a knot that nothing leads to, once, with its stitches', () => {
    const source = `${STORY}=== yard\nTheo: Nobody comes here.\n= corner\nTheo: Nor here.\n-> END\n`;
    expect(findings(source, 'unreached-knot')).toMatchObject([
      { severity: 'advice', line: lineOf(source, '=== yard'), what: 'The knot "yard" is never reached.' },
    ]);
    expect(findings(source, 'unreached-line')).toEqual([]);
  });

  it('finds a stitch of a knot that people come to, and a knot behind a condition that never holds', () => {
    const source = planted('Jess: Is that', '{theo_trust > 90: -> yard}\nJess: Is that').concat(
      '= corner\nTheo: Nobody comes here.\n-> END\n=== yard\nTheo: Nor here.\n-> END\n',
    );
    expect(findings(source, 'unreached-knot').map((p) => p.what)).toEqual([
      'The stitch "inside.corner" is never reached.',
      'The knot "yard" is never reached.',
    ]);
  });

  it('leaves a knot alone that only leads on', () => {
    const source = planted('- -> inside', '- -> yard').concat('=== yard\n{true: -> inside}\nTheo: Hm.\n-> inside\n');
    expect(findings(source, 'unreached-knot')).toEqual([]);
  });
});
