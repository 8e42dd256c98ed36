import { describe, expect, it } from 'vitest';
import { puffAt } from '../../src/stage/puff';

describe('a breath in the cold', () => {
  it('begins and ends unseen, is densest after 0.7 s and always goes on', () => {
    expect(puffAt(0)).toEqual({ alpha: 0, x: 0 });
    expect(puffAt(2000)).toBeUndefined();
    const ages = Array.from({ length: 200 }, (_, i) => i * 10);
    const puffs = ages.map((age) => puffAt(age) ?? { alpha: Number.NaN, x: Number.NaN });
    const densest = puffs.reduce((most, puff, i) => (puff.alpha > (puffs[most]?.alpha ?? 0) ? i : most), 0);
    expect(ages[densest]).toBe(700);
    expect(puffs.at(-1)?.alpha).toBeLessThan(0.02);
    for (const [i, puff] of puffs.entries()) expect(puff.x).toBeGreaterThanOrEqual(puffs[i - 1]?.x ?? 0);
  });
});
