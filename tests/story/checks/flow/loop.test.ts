import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

const loop = '=== yard\n{theo_trust > 200: Never.}\n-> yard\n';

describe('loop', () => {
  it('names the knot that leads back to itself, the path and what to look for', () => {
    const source = planted("Wasn't me.\n", "Wasn't me.\n    -> yard\n").concat(loop);
    const [found] = findings(source, 'loop');
    expect(found?.what).toMatch(
      /^The story runs in a circle without a line or a choice, in the knot "yard".*, after order/,
    );
    expect(found?.mend).toBe('Look for a divert that leads back to itself.');
    expect(found?.line).toBeGreaterThanOrEqual(lineOf(source, '=== yard'));
  });

  it('counts the paths instead of naming each', () => {
    const source = planted('{can_latch: Theo: (talking)', '-> yard\n{can_latch: Theo: (talking)')
      .replace('Jess: Is that door staying open?', '')
      .concat(loop);
    expect(findings(source.replace(/-> yard\n\{can_latch.*\n/, '{true: -> yard}\n'), 'loop')).toMatchObject([
      { what: expect.stringContaining('after ask (base world), and on 2 more paths') },
    ]);
  });

  it('finds one before the first choice', () => {
    const source = planted('-> grille\n\n', '-> yard\n\n').concat(loop);
    expect(findings(source, 'loop')).toMatchObject([{ what: expect.stringContaining('at the very beginning') }]);
  });
});
