import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

describe('after-choice-logic', () => {
  const count = planted('-> grille\n\n', 'VAR kind = 0\n-> grille\n\n');

  it('finds logic behind a bracket and moves it below, instead of ink’s own words', () => {
    const source = planted('the cold keeps coming in.]', 'the cold keeps coming in.] ~ kind = kind + 1', count);
    const found = onlyFinding(source, 'after-choice-logic', '* (wait)');
    expect(found.what).toBe('"~ kind = kind + 1" stands on the line of a choice.');
    expect(mended(source, found)).toContain('coming in.]\n    ~ kind = kind + 1\n');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('finds it behind a choice without a bracket, where people would read it', () => {
    const source = planted('Jess: Is that', '* Look ~ kind = 2\n- Jess: Is that', count);
    const found = onlyFinding(source, 'after-choice-logic', '* Look');
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('leaves logic on its own line and a tilde in a sentence alone', () => {
    const source = planted('Jess: Is that', '* Look ~ so to speak ~ around\n  ~ kind = 2\n- Jess: Is that', count);
    expect(textFindings(source, 'after-choice-logic')).toEqual([]);
  });
});
