import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textProblems } from '../story';

const LINE = '    # tone: yielding  # security: 1  # service: 2';

describe('bracket-break', () => {
  it('finds a space behind the backslash instead of what follows from it', () => {
    const source = planted(`${LINE} \\`, `${LINE} \\  `);
    const found = onlyFinding(source, 'bracket-break', LINE.trim());
    expect(found.what).toBe('A space stands behind the backslash.');
    expect(mended(source, found)).toBe(STORY);
  });

  it('finds a note behind it and keeps the note', () => {
    const source = planted(`${LINE} \\`, `${LINE} \\ // really?`);
    const after = mended(source, onlyFinding(source, 'bracket-break', LINE.trim()));
    expect(after).toContain(`${LINE} /* really? */ \\\n`);
    expect(textProblems(after)).toEqual([]);
  });

  it('finds a missing backslash', () => {
    const source = planted(`${LINE} \\`, LINE);
    const found = onlyFinding(source, 'bracket-break', LINE.trim());
    expect(mended(source, found)).toBe(STORY);
  });

  it('finds a bracket that is not closed', () => {
    const source = planted('the cold keeps coming in.]', 'the cold keeps coming in.');
    const found = onlyFinding(source, 'bracket-break', 'the cold keeps coming in.');
    expect(mended(source, found)).toBe(STORY);
  });

  it('finds one whose last line was meant to be the answer', () => {
    const source = planted('the cold keeps coming in.]', 'the cold keeps coming in. \\');
    const after = mended(source, onlyFinding(source, 'bracket-break', 'the cold keeps coming in.'));
    expect(textProblems(after)).toEqual([]);
    expect(after).toBe(STORY);
  });

  it('finds it at the end of the file', () => {
    const source = `${STORY}=== more\n* (a) [Hm. \\\n    # tone: low-key \\`;
    expect(textProblems(source).map((p) => p.rule)).toContain('bracket-break');
  });
});
