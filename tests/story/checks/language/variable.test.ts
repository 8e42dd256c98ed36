import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textFindings, textProblems } from '../story';

describe('variable', () => {
  it('finds a start that is not the cast’s, and mends it', () => {
    const source = planted('VAR theo_trust = 45', 'VAR theo_trust = 50');
    const found = onlyFinding(source, 'variable', 'VAR theo_trust');
    expect(found.what).toContain('starts at 45');
    expect(mended(source, found)).toBe(STORY);
  });

  it('adds the VAR line of a fact', () => {
    const source = planted('VAR can_latch = false\n', '');
    const found = onlyFinding(source, 'variable', '{can_latch: Theo');
    expect(found.what).toBe('"can_latch" has no VAR line.');
    expect(mended(source, found)).toBe(STORY);
  });

  it('adds it for a fact that nothing reads', () => {
    const source = planted('VAR can_latch = false\n', '').replace('{can_latch: Theo', '{grille.ask: Theo');
    expect(mended(source, textFindings(source, 'variable')[0])).toContain('\nVAR can_latch = false\n->');
  });

  it('adds the VAR line of a meter and of the world where ink reads them, instead of ink’s own words', () => {
    const source = planted('{can_latch: Theo', '{jess_trust > 40 and twin: Hm.}\n{jess_trust: Hm.}\n{can_latch: Theo');
    const found = textProblems(source);
    expect(found.map((p) => p.what)).toEqual(['"jess_trust" has no VAR line.', '"twin" has no VAR line.']);
    const once = mended(source, found[0]);
    const twice = mended(once, textProblems(once)[0]);
    expect(textProblems(twice)).toEqual([]);
    expect(twice).toContain('VAR jess_trust = 45\nVAR twin = 0\n');
  });

  it('adds nothing for a meter that nothing reads', () => {
    expect(textProblems(planted('VAR theo_rapport = 40\n', ''))).toEqual([]);
  });
});
