import { describe, expect, it } from 'vitest';
import { onlyFinding, planted, textProblems } from '../story';

describe('external', () => {
  it('finds a function that the program would have to bring', () => {
    const source = planted('-> grille\n\n', 'EXTERNAL chime(x)\n-> grille\n\n');
    expect(onlyFinding(source, 'external', 'EXTERNAL').what).toBe('"chime" is an external function.');
  });

  it('finds it in a story that was written for something else: it would stop there', () => {
    expect(textProblems('EXTERNAL chime(x)\nHi {chime(1)}\n-> END\n')).toMatchObject([{ rule: 'external', line: 1 }]);
  });
});
