import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('best-sum', () => {
  it('finds a reply with as great a sum as the best', () => {
    const source = planted('# security: -1  # service: 1', '# security: 0  # service: 3');
    expect(findings(source, 'best-sum')).toMatchObject([
      {
        line: lineOf(source, '# decision: open'),
        what: 'In "open" the option "hold" has as much security plus service (3) as the best (3).',
      },
    ]);
  });

  it('says when it matches the best on both bars', () => {
    const source = planted('# security: -1  # service: 1', '# security: 2  # service: 1');
    expect(findings(source, 'best-sum')[0]?.what).toContain('(3) as the best (3), and matches it on both bars.');
    expect(findings(source, 'rival-option')).toEqual([]);
  });
});
