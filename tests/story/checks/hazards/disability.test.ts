import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"Do you have papers for that dog?"' }, 'papers'],
  [{ best: '"I need to see the registration first."', situation: 'A woman with a dog at the gate.' }, 'registration'],
  [{ best: '"What\'s your disability?"' }, "What's your disability"],
  [{ mile: 'Ask her to show you what the dog does.' }, 'show you what the dog does'],
];

const FINE: readonly Words[] = [
  { wrong: '"Do you have papers for that dog?"' },
  { best: '"Is the dog needed because of a disability? What work was it trained to do?"' },
  { best: '"You don\'t need papers for that dog."' },
  { best: '"Your papers, please."' },
];

describe('disability', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('disability', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H6, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('disability', words)).toEqual([]);
  });
});
