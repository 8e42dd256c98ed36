import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"You\'re fine to drive."' }, "You're fine to drive"],
  [{ best: '"Let him sleep it off in the chair."' }, 'sleep it off'],
  [{ mile: 'Take him outside for some air.' }, 'Take him outside for some air'],
];

const FINE: readonly Words[] = [
  { wrong: '"Sleep it off."' },
  { best: '"I\'m calling a nurse. Stay with me."' },
  { best: '"I can\'t say you\'re fine to drive."' },
];

describe('health', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('health', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H7, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('health', words)).toEqual([]);
  });
});
