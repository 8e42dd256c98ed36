import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"They\'re organizing. I\'ll write down the names."' }, 'write down'],
  [{ order: 'Report anybody who hands out union flyers.' }, 'Report'],
  [{ mile: 'Keep an eye on people who complain about pay.' }, 'Keep an eye'],
  [{ line: 'Milo is one of the troublemakers.' }, 'troublemakers'],
];

const FINE: readonly Words[] = [
  { wrong: '"They\'re organizing. I\'ll write down the names."' },
  { best: '"You can hand out flyers over there, the door stays clear."' },
  { order: "Don't report people who talk about pay." },
  { best: '"Write down the names of the drivers."' },
  { line: 'They complain about the coffee.' },
];

describe('protected-activity', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('protected-activity', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H13, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('protected-activity', words)).toEqual([]);
  });
});
