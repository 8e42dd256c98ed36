import { describe, expect, it } from 'vitest';
import type { Option } from '../../src/core/model';
import { bar, bars, choiceScore, handInHand, verdictOf } from '../../src/core/score';

const option = (security: number, service: number) => ({ security, service }) as Option;

describe('the score of a choice', () => {
  it('lies between the worst and the best that were offered', () => {
    const offered = [option(2, 2), option(1, -1), option(-2, 1), option(0, -3)];
    expect(offered.map((o) => choiceScore(o, offered))).toEqual([100, 43, 29, 0]);
  });

  it('is none where all were equal', () => {
    const offered = [option(1, 1), option(2, 0)];
    expect(choiceScore(offered[0] as Option, offered)).toBeNull();
  });

  it('gives a coarse word where the author gave none', () => {
    expect([100, 60, 30, 10, null].map((s) => verdictOf(s, false))).toEqual([
      'sound',
      'sound',
      'mixed',
      'harmful',
      'sound',
    ]);
    expect(verdictOf(40, true)).toBe('best');
  });
});

describe('the outcomes', () => {
  it('run from the worst reachable to the marked-best total and are capped', () => {
    expect(bar(-4, -4, 6)).toBe(0);
    expect(bar(1, -4, 6)).toBe(50);
    expect(bar(9, -4, 6)).toBe(100);
  });

  it('are joined so that neither buys the other', () => {
    expect(Math.round(handInHand({ security: 95, service: 20 }))).toBe(33);
    expect(handInHand({ security: 70, service: 70 })).toBe(70);
    expect(handInHand({ security: 0, service: 0 })).toBe(0);
  });

  it('are computed each for itself', () => {
    const limits = { worst: { security: -5, service: -5 }, best: { security: 5, service: 5 } };
    expect(bars({ security: 5, service: 0 }, limits)).toEqual({ security: 100, service: 50 });
  });
});
