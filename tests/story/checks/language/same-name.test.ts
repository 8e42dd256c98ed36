import { describe, expect, it } from 'vitest';
import { lineOf, onlyFinding, planted, textProblems } from '../story';

describe('same-name', () => {
  it('finds a label with the name of a knot, instead of ink’s own words', () => {
    const source = planted('* (hold) [', '* (grille) [').replace('-> grille\n\n', '-> grille\n\n');
    expect(onlyFinding(source, 'same-name', '* (grille)').what).toBe(
      `The label "grille" has the name of a knot (line ${lineOf(source, '=== grille')}).`,
    );
  });

  it('finds a label with the name of a variable, and a variable with that of a knot', () => {
    const label = planted('* (hold) [', '* (can_latch) [');
    expect(onlyFinding(label, 'same-name', '* (can_latch)').what).toContain('has the name of a variable');
    const variable = planted('-> grille\n\n', 'VAR inside = 1\n-> grille\n\n');
    expect(onlyFinding(variable, 'same-name', 'VAR inside').what).toContain(
      'The variable "inside" has the name of a knot',
    );
  });

  it('finds a label twice in one knot, and a knot twice', () => {
    const label = planted('* (hold) [', '* (shut) [');
    expect(textProblems(label)).toMatchObject([{ rule: 'same-name', line: lineOf(label, '["No. It') }]);
    expect(
      textProblems(planted('=== inside', '=== grille').replace('-> inside', '-> grille')).map((p) => p.rule),
    ).toContain('same-name');
  });

  it('allows the same label in two knots', () => {
    expect(textProblems(planted('* (hold) [', '* (wait) ['))).toEqual([]);
  });
});
