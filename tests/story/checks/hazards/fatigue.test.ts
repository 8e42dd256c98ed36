import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"I\'ll pull a double, don\'t worry."' }, 'pull a double'],
  [{ why: 'Sixteen hours, and you never complained.' }, 'Sixteen hours'],
  [{ best: '"I\'m fine without sleep."' }, "I'm fine without sleep"],
  [{ mile: 'Offer to take the next shift, too.' }, 'take the next shift'],
];

const FINE: readonly Words[] = [
  { wrong: '"I\'ll pull a double."' },
  { best: '"I can\'t pull a double, I\'m not fit for it. Who can relieve me?"' },
  { best: '"I\'ll stay till you\'re settled."' },
  { line: 'Hank is pulling a double.' },
  { best: '"I\'ll take the later bus."' },
];

describe('fatigue', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('fatigue', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H15, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('fatigue', words)).toEqual([]);
  });
});
