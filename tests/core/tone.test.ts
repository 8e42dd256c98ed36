import { describe, expect, it } from 'vitest';
import { TONES } from '../../src/core/model';
import { discloses, stageAfter, toneFit } from '../../src/core/tone';

describe('fit of a tone', () => {
  it.each([
    ['low-key', 'low-key', 2],
    ['low-key', 'businesslike', 0],
    ['low-key', 'directive', -1],
    ['low-key', 'command', -2],
    ['command', 'yielding', -2],
  ] as const)('asked %s, used %s: %d', (asked, used, fit) => {
    expect(toneFit(asked, used, false, false)).toBe(fit);
  });

  it('is at most -1 for the bad twin of a tone', () => {
    for (const tone of TONES) expect(toneFit(tone, tone, true, false)).toBe(-1);
  });

  it('is worst when two notches too soft while life is at stake, not when two notches too hard', () => {
    expect(toneFit('command', 'businesslike', false, true)).toBe(-2);
    expect(toneFit('businesslike', 'command', false, true)).toBe(-1);
  });
});

describe('the stage of a conversation', () => {
  it('tightens one stage per misfit until nobody discloses, and loosens with a fit', () => {
    expect(['calm', 'anxious', 'defensive', 'risk', 'cooling'].map((s) => stageAfter(s as never, -1))).toEqual([
      'anxious',
      'defensive',
      'risk',
      'risk',
      'defensive',
    ]);
    expect(stageAfter('defensive', 2)).toBe('cooling');
    expect(stageAfter('anxious', 2)).toBe('calm');
    expect(stageAfter('anxious', 0)).toBe('anxious');
    expect(discloses('anxious')).toBe(true);
    expect(discloses('defensive')).toBe(false);
  });
});
