import { describe, expect, it } from 'vitest';
import { hazards, type Words } from './scene';

const MINDED: readonly (readonly [words: Words, says: string])[] = [
  [{ why: "That's illegal, whatever he says." }, "'s illegal"],
  [{ wrongWhy: 'By law she can stay as long as she wants.' }, 'By law'],
  [{ mile: 'Tell them they have a right to refuse.' }, 'they have a right to refuse'],
  [{ best: '"The law says you have to show it."' }, 'The law says'],
  [{ order: 'OSHA requires the door shut.' }, 'OSHA requires'],
  [{ line: 'The officer is legally required to stay.' }, 'officer is legally'],
];

const FINE: readonly Words[] = [
  { mile: 'Has anybody with authority decided whether that is legal?' },
  { order: 'Your post orders and local law decide who may come in.' },
  { best: '"Is that legal?"' },
  { line: "Theo: That's illegal." },
  { why: 'It was right to ask first.' },
  { wrong: '"The law says you have to show it."' },
];

describe('legal-verdict', () => {
  it.each(MINDED)('minds %j', (words, says) => {
    const found = hazards('legal-verdict', words);
    expect(found.map((p) => p.what)).toEqual([expect.stringContaining(`says "${says}".`)]);
    expect(found[0]).toMatchObject({ severity: 'advice', family: 'hazards', what: expect.stringMatching(/^H1, /) });
  });

  it.each(FINE)('lets %j be', (words) => {
    expect(hazards('legal-verdict', words)).toEqual([]);
  });
});
