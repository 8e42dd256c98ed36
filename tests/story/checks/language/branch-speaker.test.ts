import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

const with_ = (block: string) => planted('Jess: Is that', `${block}\nJess: Is that`);

describe('branch-speaker', () => {
  it('finds a speaker behind the dash of a first branch, instead of ink’s own words', () => {
    const source = with_('{grille.ask:\n- Theo: (calm) It sticks.\n- else: Theo: It does not.\n}');
    const found = onlyFinding(source, 'branch-speaker', 'It sticks');
    expect(found.what).toBe('The branch begins with "Theo:".');
    expect(mended(source, found)).toContain('{grille.ask:\n  Theo: (calm) It sticks.');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('finds one behind the dash of the other branch', () => {
    const source = with_('{grille.ask:\n  Theo: It sticks.\n- Theo (radio): It does not.\n}');
    const found = onlyFinding(source, 'branch-speaker', 'It does not');
    expect(mended(source, found)).toContain('- else: Theo (radio): It does not.');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('has no mend where each branch has a condition of its own', () => {
    const source = with_('{\n- grille.ask: Hm.\n- Theo: Ho.\n}');
    expect(onlyFinding(source, 'branch-speaker', 'Theo: Ho.').fix).toBeUndefined();
  });

  it('leaves sequences, gathers and lines within a branch alone', () => {
    const source = with_('{stopping:\n- Theo: One.\n- Theo: Two.\n}\n- Theo: Three.\n{grille.ask:\n  Theo: Four.\n}');
    expect(textFindings(source, 'branch-speaker')).toEqual([]);
    expect(textProblems(source)).toEqual([]);
  });
});
