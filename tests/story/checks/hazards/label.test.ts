import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"He\'s drunk. Get him a cab."' }, "He's drunk"],
  [{ why: 'She was clearly crazy, and you saw it.' }, 'She was clearly crazy'],
  [{ line: 'He looks dangerous.' }, 'He looks dangerous'],
  [{ mile: 'Write that Theo is violent.' }, 'Theo is violent'],
  [{ best: '"Control, I have a violent man at the door."' }, 'violent man'],
  [{ line: "You: She's off her meds again." }, "She's off her meds"],
];

const FINE: readonly Words[] = [
  { wrong: '"He\'s drunk. Get him a cab."' },
  { line: 'The step is dangerous when it snows.' },
  { mile: "Don't write that he is dangerous; write what he said." },
  { line: "Theo: You're crazy." },
  { line: 'It is crazy busy in here.' },
  { line: 'He puts the ladder up high.' },
  { wrongWhy: 'You wrote that he was dangerous. That is a label.' },
];

describe('label', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('label', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({
      severity: 'advice',
      family: 'hazards',
      what: expect.stringMatching(/^H7, H8, H11, /),
    });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('label', words)).toEqual([]);
  });
});
