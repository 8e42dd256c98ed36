import { expect, it } from 'vitest';
import { atLeast, atMost, hitChance } from '../../../../src/story/checks/cues/chance';

const quarter = (n: number) => Array.from({ length: n }, () => 0.25);

it('is the binomial where all chances are equal', () => {
  expect(atLeast(4, quarter(4))).toBeCloseTo(0.25 ** 4, 12);
  expect(atLeast(3, quarter(4))).toBeCloseTo(0.0508, 4);
  expect(atMost(0, quarter(4))).toBeCloseTo(0.75 ** 4, 12);
  expect(atLeast(0, quarter(10))).toBeCloseTo(1, 12);
});

it('takes each decision at its own chance', () => {
  expect(atLeast(2, [0.5, 0.25])).toBeCloseTo(0.125, 12);
  expect(atLeast(1, [0.5, 0.25])).toBeCloseTo(0.625, 12);
  expect(atLeast(1, [])).toBe(0);
});

it('knows the chance of a draw with one best reply and with two', () => {
  expect(hitChance(1, 4, 1)).toBeCloseTo(0.25, 12);
  expect(hitChance(2, 4, 2)).toBeCloseTo(5 / 6, 12);
  expect(hitChance(4, 4, 1)).toBe(1);
  expect(hitChance(0, 4, 1)).toBe(0);
});
