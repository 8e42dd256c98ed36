import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: '"I won\'t repeat it. Tell me."' }, "I won't repeat it"],
  [{ best: '"This stays between us, Theo."' }, 'This stays between'],
  [{ mixed: '"I\'ll keep it to myself."' }, "I'll keep it to myself"],
  [{ best: '"Nobody has to know."' }, 'Nobody has to know'],
  [{ best: '"Tell me. Just between you and me."' }, 'Just between you and me'],
  [{ heard: "You won't tell anybody." }, "You won't tell"],
  [{ mile: 'Say that it stays here.' }, 'it stays here'],
  [{ line: "You: I won't tell a soul." }, "I won't tell a soul"],
];

const FINE: readonly Words[] = [
  { wrong: '"I won\'t tell a soul. You have my word."' },
  { best: '"I won\'t repeat it, unless somebody could get hurt."' },
  { best: '"I can\'t promise that it stays between us."' },
  { best: '"If it\'s work, I\'d have to tell Beck. The rest stays with me."' },
  { best: '"Stand between us and the door, please."' },
  { best: '"I won\'t tell you how to do your job."' },
  { wrong: '"Fine."', afterWrong: "You: I won't tell a soul." },
  { line: "Theo: You won't tell anybody, it stays between us." },
];

describe('secrecy', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('secrecy', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H10, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('secrecy', words)).toEqual([]);
  });
});
