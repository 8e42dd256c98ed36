import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, textProblems } from '../story';

describe('choice-label', () => {
  it('finds a scored reply without a label', () => {
    const source = planted('* (wait) ["Take', '* ["Take');
    expect(onlyFinding(source, 'choice-label', '* ["Take').what).toContain('has no label');
  });

  it.each([
    ['hold-on', 'hold_on'],
    ['hold on', 'hold_on'],
    ['hold!', 'hold'],
  ])('mends "%s", which ink cannot read', (label, readable) => {
    const source = planted('* (hold) [', `* (${label}) [`);
    const found = onlyFinding(source, 'choice-label', `* (${label})`);
    expect(found.what).toBe(`Ink cannot read the label "${label}".`);
    expect(mended(source, found)).toContain(`* (${readable}) [`);
    expect(textProblems(mended(source, found))).toEqual([]);
  });

  it('takes any letters and spaces inside the parentheses', () => {
    expect(textProblems(planted('* (hold) [', '* ( hold_für_2 ) ['))).toEqual([]);
  });
});
