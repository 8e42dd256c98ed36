import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('unreached-choice', () => {
  it('finds a reply that is never on offer', () => {
    const source = planted('* (wait) [', '* (wait) {theo_trust > 90} [');
    expect(findings(source, 'unreached-choice')).toMatchObject([
      { severity: 'error', line: lineOf(source, '* (wait)'), what: 'The reply "wait" of "cold" is never offered.' },
    ]);
  });

  it('finds a decision that no play comes to, once', () => {
    const source = planted('-> grille\n\n', '-> inside\n\n');
    expect(findings(source, 'unreached-choice')).toMatchObject([
      { line: lineOf(source, '# decision: cold'), what: 'The decision "cold" is never reached.' },
    ]);
  });

  it('is advice where not every path was walked', () => {
    const source = planted('Jess: Is that', '+ (more) Again -> inside\n+ (less) Enough.\n- Jess: Is that').replace(
      '* (wait) [',
      '* (wait) {theo_trust > 90} [',
    );
    expect(findings(source, 'unreached-choice')).toMatchObject([
      { severity: 'advice', what: expect.stringMatching(/was not offered in [\d,]+ plays/) },
    ]);
  });
});
