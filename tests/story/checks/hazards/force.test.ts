import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ best: 'Grab his sleeve and hold on.' }, 'Grab his sleeve'],
  [{ best: 'Tackle him before he gets to the door.' }, 'Tackle him'],
  [{ best: 'Take Theo by the arm.' }, 'Take Theo by the arm'],
  [{ mixed: 'Restrain the man until help comes.' }, 'Restrain the man'],
  [{ mile: 'Put a hand on his shoulder and turn him.' }, 'Put a hand on his shoulder'],
  [{ why: 'A wrist lock ends it in a second.' }, 'wrist lock'],
];

const FINE: readonly Words[] = [
  { wrong: 'Grab his sleeve and hold on.' },
  { best: 'Grab the bench there and sit down.' },
  { best: 'Hold up a finger to her and key the radio.' },
  { mile: 'Put a hand on the door as you walk up.' },
  { best: '"Keep a hand on that gate for her."' },
  { mile: 'Never grab him. Step back and talk.' },
  { best: '"Take her up in car two."' },
  { best: '"I\'ll take your coat."' },
  { line: 'He grabs her sleeve.' },
];

describe('force', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('force', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H3, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('force', words)).toEqual([]);
  });
});
