import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ why: 'That is Verbal Judo at its best.' }, 'Verbal Judo'],
  [{ mile: 'Think of LEAPS.' }, 'LEAPS'],
  [{ line: 'Theo: They taught us HEARD steps.' }, 'HEARD steps'],
  [{ wrong: 'Fine.', wrongWhy: 'CPI calls it a power struggle.' }, 'CPI'],
];

const FINE: readonly Words[] = [{ heard: 'She heard you.' }, { why: 'He leaps down and listens.' }];

describe('brand', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('brand', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H18, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('brand', words)).toEqual([]);
  });
});
