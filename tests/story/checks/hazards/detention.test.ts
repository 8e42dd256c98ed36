import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"You\'re not going anywhere."' }, "You're not going anywhere"],
  [{ best: '"Open your bag for me."' }, 'Open your bag'],
  [{ best: 'Block his way and ask for a badge.' }, 'Block his way'],
  [{ best: 'Run after Theo.' }, 'Run after Theo'],
  [{ mile: 'Hold him here until the police come.' }, 'Hold him here'],
  [{ order: "Don't let them leave before the count is done." }, "Don't let them leave"],
];

const FINE: readonly Words[] = [
  { wrong: '"You\'re not going anywhere."' },
  { best: '"Take your bag with you."' },
  { order: "Somebody already past you: don't chase them, description to the rover." },
  { best: '"I can\'t hold you here, and I won\'t."' },
  { best: '"I can\'t let you go up without a badge."' },
  { best: '"Open the door."' },
];

describe('detention', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('detention', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H2, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('detention', words)).toEqual([]);
  });
});
