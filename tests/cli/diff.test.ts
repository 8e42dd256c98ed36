import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unified } from '../../src/cli/diff';

const text = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');
const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

describe('unified', () => {
  it('is empty for equal texts, however their lines end', () => {
    expect(unified(text('a', 'b'), text('a', 'b'))).toBe('');
    expect(unified('a\r\nb\r\n', 'a\nb\n')).toBe('');
  });

  it('shows a changed line with three around it', () => {
    const after = TEN.map((line) => (line === 'f' ? 'F' : line));
    expect(unified(text(...TEN), text(...after)).split('\n')).toEqual([
      '@@ -3,7 +3,7 @@',
      ...[' c', ' d', ' e', '-f', '+F', ' g', ' h', ' i'],
    ]);
  });

  it('gives far changes places of their own, and near ones a common one', () => {
    const far = ['A', ...TEN.slice(1, 9), 'J'];
    expect(unified(text(...TEN), text(...far)).match(/^@@.*$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -7,4 +7,4 @@']);
    const near = TEN.filter((line) => line !== 'c' && line !== 'g');
    expect(unified(text(...TEN), text(...near)).match(/^@@.*$/gm)).toEqual(['@@ -1,10 +1,8 @@']);
  });

  it('says a new text and a gone one as a whole', () => {
    expect(unified('', text('a', 'b'))).toBe('@@ -1,0 +1,2 @@\n+a\n+b');
    expect(unified(text('a', 'b'), '')).toBe('@@ -1,2 +1,0 @@\n-a\n-b');
  });

  it('turns one short text into the other', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [heading, ...shown] = unified(text(...before), text(...after)).split('\n');
        const without = (mark: string) => shown.filter((l) => !l.startsWith(mark)).map((l) => l.slice(1));
        if (heading === '') expect(before).toEqual(after);
        else expect([without('+'), without('-')]).toEqual([before, after]);
      }),
    );
  });
});
