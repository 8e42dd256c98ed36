import { describe, expect, it } from 'vitest';
import { findings, planted } from '../story';

describe('trouble', () => {
  it('says what went wrong on which path', () => {
    const source = planted("Wasn't me.\n", "Wasn't me. {(theo_trust - theo_trust) / (theo_trust - theo_trust)}\n");
    expect(findings(source, 'trouble')).toMatchObject([
      {
        severity: 'error',
        what: expect.stringMatching(/^The story cannot go on.*This happens after order \(base world\)\.$/),
      },
    ]);
  });
});
