import { describe, expect, it } from 'vitest';
import { BOTS, drawn, PLAIN_BOTS } from '../../../src/story/explore/bots';
import type { Offered } from '../../../src/story/explore/game';
import { option, steps } from '../../fixtures';

/** Four replies, each of them somebody's favorite. */
const OFFERED: readonly Offered[] = [
  { label: 'first', choice: 0, words: 4, score: 50, option: option('first', { tone: 'directive' }) },
  {
    label: 'best',
    choice: 1,
    words: 5,
    score: 100,
    option: option('best', { best: true, security: 1, service: 3, tone: 'businesslike' }),
  },
  {
    label: 'guard',
    choice: 2,
    words: 9,
    score: 25,
    option: option('guard', { security: 3, service: -3, tone: 'command', people: { Theo: steps(0, 0, -2) } }),
  },
  {
    label: 'friend',
    choice: 3,
    words: 6,
    score: 0,
    option: option('friend', { tone: 'yielding', people: { Theo: steps(0, 0, 1), Beck: steps(0, 0, 1) } }),
  },
];

describe('a bot', () => {
  it.each([
    ['best', 'best'],
    ['most-liked', 'friend'],
    ['most-secure', 'guard'],
    ['softest', 'friend'],
    ['first', 'first'],
    ['longest', 'guard'],
  ])('%s takes "%s"', (name, label) => {
    const chances = BOTS.find((b) => b.name === name)?.chances(OFFERED) ?? [];
    expect(OFFERED.filter((_, i) => chances[i] === 1).map((o) => o.label)).toEqual([label]);
    expect(chances.reduce((a, b) => a + b, 0)).toBe(1);
  });

  it('takes each option alike when it plays at random', () => {
    expect(BOTS.find((b) => b.name === 'random')?.chances(OFFERED)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('takes the best seven times in ten, else one of the others alike', () => {
    const mostly = BOTS.find((b) => b.name === 'mostly-best');
    const [first = 0, best = 0, ...rest] = mostly?.chances(OFFERED) ?? [];
    expect(best).toBeCloseTo(0.7, 10);
    for (const other of [first, ...rest]) expect(other).toBeCloseTo(0.1, 10);
    expect(mostly?.chances(OFFERED.slice(0, 1))).toEqual([1]);
  });

  it('takes what is worth most where nothing is marked', () => {
    const unmarked = OFFERED.filter((o) => o.label !== 'best');
    expect(BOTS.find((b) => b.name === 'best')?.chances(unmarked)).toEqual([1, 0, 0]);
  });

  it('needs no scores in plain ink', () => {
    const plain = OFFERED.map(({ label, choice, words }) => ({ label, choice, words, score: null }));
    expect(PLAIN_BOTS.map((b) => b.chances(plain))).toEqual([
      [0.25, 0.25, 0.25, 0.25],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });
});

describe('a draw', () => {
  it('meets each option by its chance, and no impossible one even at the edge', () => {
    expect([0, 0.1, 0.29, 0.3, 0.99].map((d) => drawn([0.3, 0.7], d))).toEqual([0, 0, 0, 1, 1]);
    expect(drawn([0, 1, 0], 0)).toBe(1);
    expect(drawn([0.1, 0.2, 0.7, 0], 0.999_999_999_999_999_9)).toBe(2);
  });
});
