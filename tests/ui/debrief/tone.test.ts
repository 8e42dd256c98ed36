import { describe, expect, it } from 'vitest';
import { TONES } from '../../../src/core/model';
import { toneSentence } from '../../../src/ui/debrief/words/tone';

const tone = (notches: number, badTwin = false) => ({
  asked: 'businesslike' as const,
  used: TONES[2 + notches] ?? ('businesslike' as const),
  notches,
  fit: 0,
  badTwin,
});

describe('tone in a sentence', () => {
  it('praises a match', () => expect(toneSentence(tone(0), false).head).toBe('A match.'));

  it('tells a bad twin from a match', () => {
    const { head, rest } = toneSentence(tone(0, true), false);
    expect(head).toBe('The right register, gone wrong.');
    expect(rest).toMatch(/cold/);
  });

  it('counts steps in both directions', () => {
    expect(toneSentence(tone(2), false).head).toBe('Two steps firmer than the moment asked.');
    expect(toneSentence(tone(-1), false)).toEqual({
      head: 'One step softer than the moment asked.',
      rest: 'Near enough to be heard.',
    });
  });

  it('says what a soft voice costs where life is at stake', () => {
    expect(toneSentence(tone(-2), true).rest).toMatch(/Life safety/);
    expect(toneSentence(tone(-2), false).rest).toBe('');
  });
});
