import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('unreached-choice', () => {
  it('finds a reply that is never on offer', () => {
    const source = planted('* (wait) [', '* (wait) {theo_trust > 90} [');
    expect(findings(source, 'unreached-choice')).toMatchObject([
      { severity: 'error', line: lineOf(source, '* (wait)'), what: 'The choice "wait" of "cold" is never offered.' },
    ]);
  });

  it('finds a decision that no play comes to, once', () => {
    const source = planted('-> grille\n\n', '-> inside\n\n');
    expect(findings(source, 'unreached-choice')).toMatchObject([
      { line: lineOf(source, '# decision: cold'), what: 'The decision "cold" is never reached.' },
    ]);
  });

  it('finds a choice without worth that nobody is offered', () => {
    const source = planted('Jess: Is that', '* Look.\n* {theo_trust > 90} Wave.\n- Jess: Is that');
    expect(findings(source, 'unreached-choice')).toMatchObject([
      { line: lineOf(source, 'Wave.'), what: 'The choice "Wave." is never offered.' },
    ]);
  });

  it('finds one in a story that was written for something else', () => {
    expect(findings('* One\n* {false} Two\n- So.\n-> END\n', 'unreached-choice')).toMatchObject([
      { severity: 'advice', line: 2 },
    ]);
  });
});
