import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textFindings, textProblems } from '../story';

const row = (text: string) => planted('-> grille\n\n', `${text}\n-> grille\n\n`);

describe('shadow', () => {
  it('finds a variable that is nearly a meter', () => {
    const found = onlyFinding(row('VAR jes_trust = 45'), 'shadow', 'VAR jes_trust');
    expect(found).toMatchObject({
      severity: 'error',
      what: '"jes_trust" looks like a meter, and nothing sets it.',
      mend: 'Did you mean "jess_trust"?',
    });
  });

  it('writes the meter’s name wherever the other one stands', () => {
    const source = planted(
      '{can_latch: Theo',
      '{jes_trust > 50 and not jes_trust: Hm, jes_trust.}\n{can_latch: Theo',
    ).replace('-> grille\n\n', 'VAR jes_trust = 45\n-> grille\n\n');
    const after = mended(source, textFindings(source, 'shadow')[0]);
    expect(after).toContain('VAR jess_trust = 45');
    expect(after).toContain('{jess_trust > 50 and not jess_trust:');
    expect(textProblems(after)).toEqual([]);
  });

  it.each(['VAR Theo_trust = 45', 'VAR can_lach = false'])('finds %s', (text) => {
    expect(textFindings(row(text), 'shadow')).toHaveLength(1);
  });

  it('finds a temporary one and a knot', () => {
    expect(textFindings(planted('Jess: Is that', '~ temp jes_trust = 1\nJess: Is that'), 'shadow')).toHaveLength(1);
    expect(textFindings(`${planted('Jess: Is', 'Jess: So is')}=== jess_rapprt\nHm.\n-> END\n`, 'shadow')).toHaveLength(
      0,
    );
    expect(textFindings(`${planted('Jess: Is', 'Jess: So is')}=== jes_rapport\nHm.\n-> END\n`, 'shadow')).toHaveLength(
      1,
    );
  });

  it('only advises where the name is near nothing', () => {
    expect(onlyFinding(row('VAR neighborhood_trust = 3'), 'shadow', 'neighborhood').severity).toBe('advice');
  });

  it('leaves meters and other names alone', () => {
    expect(textProblems(row('VAR jess_rapport = 40\nVAR seen = 1\nVAR distrust = 1'))).toEqual([]);
  });
});
