import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('one-option', () => {
  it('finds a decision with a single reply', () => {
    const source = planted('* (hold) [', '* (hold) {false} [');
    expect(findings(source, 'one-option')).toMatchObject([
      { line: lineOf(source, '# decision: open'), what: 'Decision "open" has one option.' },
    ]);
  });
});
