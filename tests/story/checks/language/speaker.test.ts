import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textProblems } from '../story';

describe('speaker', () => {
  it('finds nearly a name of the cast and writes the name', () => {
    const source = planted('Jess: Is that', 'Jes: Is that');
    const found = onlyFinding(source, 'speaker', 'Jes: Is that');
    expect(found.what).toBe('"Jes:" is nobody in the cast.');
    expect(mended(source, found)).toBe(STORY);
  });

  it('finds one behind a condition', () => {
    const source = planted('{can_latch: Theo:', '{can_latch: Thoe:');
    expect(mended(source, onlyFinding(source, 'speaker', 'Thoe:'))).toBe(STORY);
  });

  it('takes any other word with a colon for narration', () => {
    expect(textProblems(planted('Jess: Is that', 'Monday: nobody.\nJess: Is that'))).toEqual([]);
  });
});
