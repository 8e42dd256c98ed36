import { describe, expect, it } from 'vitest';
import { lineOf, onlyFinding, planted } from '../story';

describe('decision-name', () => {
  it('finds two decisions of one name', () => {
    const source = planted('# decision: open =', '# decision: cold =');
    const found = onlyFinding(source, 'decision-name', '= Staying open');
    expect(found.what).toBe(
      `Two decisions are called "cold" (the other one is on line ${lineOf(source, '= Cold enough')}).`,
    );
  });

  it('finds a twin of nothing', () => {
    const source = planted('# asks: directive', '# asks: directive  # twin-of: cole');
    const found = onlyFinding(source, 'decision-name', '# twin-of');
    expect(found).toMatchObject({ what: '"# twin-of: cole" names no decision of this story.' });
  });
});
