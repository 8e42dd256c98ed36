import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"Leave now, or I\'ll have you arrested."' }, 'have you arrested'],
  [{ mixed: '"You could spend the night in jail for this."' }, 'spend the night in jail'],
  [{ best: '"I\'m with law enforcement, sir."' }, "I'm with law enforcement"],
  [{ best: '"I have the authority to detain you."' }, 'I have the authority to detain'],
  [{ best: '"I\'ll press charges."' }, "I'll press charges"],
  [{ heard: "You'd have me arrested?" }, "You'd have me arrested"],
  [{ order: 'Tell them that you can and will place them under arrest.' }, 'place them under arrest'],
];

const FINE: readonly Words[] = [
  { wrong: '"Leave now, or I\'ll have you arrested."' },
  { best: '"I can\'t have you arrested, and I don\'t want to."' },
  { best: '"I\'m calling the police, and they decide."' },
  { best: '"It may be a cardiac arrest. Get the kit."' },
  { line: "Theo: You're going to have me arrested?" },
];

describe('police-powers', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('police-powers', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H19, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('police-powers', words)).toEqual([]);
  });
});
