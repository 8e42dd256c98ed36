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

  it('finds one in an alternative and in a branch', () => {
    const inline = planted('Jess: Is that', '{grille.ask: Theo: Hm.|Thoe: Ho.}\nJess: Is that');
    expect(mended(inline, onlyFinding(inline, 'speaker', 'Thoe: Ho'))).toContain('|Theo: Ho.}');
    const branch = planted('Jess: Is that', '{\n- grille.ask: Thoe: Hm.\n- else: Theo: Ho.\n}\nJess: Is that');
    expect(mended(branch, onlyFinding(branch, 'speaker', 'Thoe: Hm'))).toContain('- grille.ask: Theo: Hm.');
  });

  it('does not take a branch for a speaker', () => {
    const source = planted(
      '# cast: Jess = Jess,',
      '# cast: Elsa = Elsa, guest; visitors\n# cast: Jess = Jess,',
    ).replace('Jess: Is that', '{\n- grille.ask: Hm.\n- else: Ho.\n}\nJess: Is that');
    expect(textProblems(source)).toEqual([]);
  });

  it('takes any other word with a colon for narration', () => {
    expect(textProblems(planted('Jess: Is that', 'Monday: nobody.\nJess: Is that'))).toEqual([]);
  });
});
