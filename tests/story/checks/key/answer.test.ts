import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('answer', () => {
  it('finds two replies with the same answer', () => {
    const source = planted('Theo: (calm) Suits me.', 'Theo: (calm) Sure. I know that door.');
    expect(findings(source, 'answer')).toMatchObject([
      {
        severity: 'advice',
        line: lineOf(source, '# decision: cold'),
        what: 'In "cold" the replies "ask" and "wait" get the same answer.',
      },
    ]);
  });

  it('finds a reply without any', () => {
    const source = planted('    Jess: (calm) Okay, a minute. # end: ajar\n', '    # end: ajar\n');
    expect(findings(source, 'answer')).toMatchObject([{ what: 'In "open" nothing is said after "hold".' }]);
  });
});
