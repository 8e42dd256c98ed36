import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/people';
import { afterShift, ripple } from '../../src/core/ripple';

describe('talk', () => {
  it('is discounted by what people already think', () => {
    expect(ripple(-10, 0.4, 70)).toBe(-2);
    expect(ripple(-10, 0.4, 30)).toBeCloseTo(-4.8);
    expect(ripple(10, 0.4, 30)).toBeCloseTo(1.2);
    expect(ripple(10, 0.4, 70)).toBe(4);
  });

  it('from one source does limited damage', () => {
    expect(ripple(-60, 0.4, 30)).toBe(-6);
    expect(ripple(-60, 0.4, 30, 2)).toBeCloseTo(-28.8);
  });
});

describe('a shift without contact', () => {
  const person: Person = { competence: 80, integrity: 20, rapport: 70, scarred: false, stage: 'calm' };

  it('fades rapport fastest where ties are weak, and never forgets dishonesty', () => {
    const after = afterShift(person, 'bridge');
    expect(after.rapport).toBeCloseTo(66.4);
    expect(afterShift(person, 'crew').rapport).toBeCloseTo(69.1);
    expect(after.integrity).toBe(20);
    expect(afterShift({ ...person, integrity: 85 }, 'crew').integrity).toBeCloseTo(84.6);
    expect(after.competence).toBeCloseTo(79.3);
  });
});
