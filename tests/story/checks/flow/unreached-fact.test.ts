import { describe, expect, it } from 'vitest';
import { findings, lineOf, planted } from '../story';

describe('unreached-fact', () => {
  it('finds a fact that somebody would tell, and that no line tells', () => {
    const source = planted(' # reveals: latch', '');
    expect(findings(source, 'unreached-fact')).toMatchObject([
      { line: lineOf(source, '# hidden: latch'), what: 'Theo would tell "latch" on some path, and it is never told.' },
    ]);
  });

  it('leaves bounds that nobody meets to the rule of thresholds', () => {
    expect(findings(planted('trust 48', 'trust 70'), 'unreached-fact')).toEqual([]);
  });
});
