import { describe, expect, it } from 'vitest';
import { onlyFinding, STORY, textProblems } from '../story';

describe('include', () => {
  it('finds a part that is not there, at the line that names it', () => {
    expect(onlyFinding(`${STORY}INCLUDE part.ink\n`, 'include', 'INCLUDE').what).toBe(
      'There is no file "part.ink" beside this story.',
    );
  });

  it('is content with one that is there, and finds what is wrong in it', () => {
    expect(textProblems(`${STORY}INCLUDE part.ink\n`, { 'part.ink': '=== more\nHm.\n-> END\n' })).toEqual([]);
    const found = textProblems(`${STORY}INCLUDE part.ink\n`, { 'part.ink': '=== more\nThoe: Hm.\n-> END\n' });
    expect(found).toMatchObject([{ rule: 'speaker', file: 'part.ink', line: 2 }]);
  });
});
