import { describe, expect, it } from 'vitest';
import { never, tooFew } from '../../../src/story/checks/never';

const reached = (exact: boolean, plays: number) => ({ exact, plays, lines: [], offered: new Set<string>() });

describe('what no play has met', () => {
  it('is certain only where every path was walked', () => {
    expect(never({ reached: reached(true, 12) }, 'shown')).toEqual({ words: 'is never shown', severity: 'error' });
    expect(never({ reached: reached(false, 21_034) }, 'offered')).toEqual({
      words: 'was not offered in 21,034 plays',
      severity: 'advice',
    });
  });

  it('says nothing of a story for something else that was played a few times', () => {
    expect(tooFew({ plain: true, reached: reached(false, 200) })).toBe(true);
    expect(tooFew({ plain: true, reached: reached(true, 4) })).toBe(false);
    expect(tooFew({ plain: false, reached: reached(false, 200) })).toBe(false);
  });
});
