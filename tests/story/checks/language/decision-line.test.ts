import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY } from '../story';

describe('decision-line', () => {
  it('finds a decision behind a sentence and puts it on a line of its own', () => {
    const source = planted('staying open?\n#', 'staying open? #');
    const found = onlyFinding(source, 'decision-line', '# decision: open');
    expect(mended(source, found)).toBe(STORY);
  });

  it('keeps the indentation', () => {
    const source = planted('Jess: Is that door staying open?\n#', '    Jess: Is that door staying open? #');
    const found = onlyFinding(source, 'decision-line', '# decision: open');
    expect(mended(source, found)).toContain('    Jess: Is that door staying open?\n    # decision: open');
  });
});
