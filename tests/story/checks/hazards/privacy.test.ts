import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"She lives in 4B, but I can\'t let you up."' }, 'She lives in'],
  [{ best: '"Theo works here, yes."' }, 'Theo works here'],
  [{ mixed: '"He gets off at six."' }, 'He gets off at six'],
  [{ best: '"He was fired on Friday."' }, 'He was fired'],
  [{ best: '"She has a restraining order against you."' }, 'She has a restraining order'],
  [{ heard: 'So she does live here.' }, 'So she does live'],
  [{ best: '"I\'ll show you the footage."' }, 'show you the footage'],
];

const FINE: readonly Words[] = [
  { wrong: '"She lives in 4B."' },
  { best: '"I can\'t say whether anybody lives here. I can take a message."' },
  { best: '"At ten after that was still me. Amina wasn\'t in yet."' },
  { best: '"Control, he is in unit four and he needs help."' },
  { best: '"Conference room 4 is the second door."' },
  { line: 'Theo: She lives in 4B.' },
];

describe('privacy', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('privacy', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H9, /) });
  });

  it('minds a reply that the story itself says gives something away', () => {
    expect(hazards('privacy', { best: '"Ask him." # privacy: Theo' })[0]?.what).toContain('says "# privacy: Theo"');
    expect(hazards('privacy', { wrong: '"Ask him." # privacy: Theo' })).toEqual([]);
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('privacy', words)).toEqual([]);
  });
});
