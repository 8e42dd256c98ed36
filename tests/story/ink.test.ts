import { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/story/ink';

const compiled = (source: string) => compileInk(source, 'story.ink', () => undefined);

function printed(source: string): string {
  const { ink, messages } = compiled(source);
  if (!ink) throw new Error(messages.map((m) => m.text).join(' '));
  return new Story(structuredClone(ink)).ContinueMaximally();
}

describe('ink, compiled', () => {
  it('keeps decimals that are whole', () => {
    expect(printed('VAR x = 4.0\n{5 / 2.0} {x} {10 / x} {7 / 2} Well, 2.0 is 2.0.')).toBe(
      '2.5 4 2.5 3 Well, 2.0 is 2.0.\n',
    );
    expect(printed('{half(3)}\n=== function half(x)\n~ return x / 2.0')).toBe('1.5\n');
  });

  it('looks at each piece once, however deep', () => {
    const deep = Array.from({ length: 60 }, (_, i) => `${'- '.repeat(i + 1)}Level {${i + 1}.0 / 2}.`).join('\n');
    expect(printed(deep).split('\n')[58]).toBe('Level 29.5.');
  });

  it('says that it is nested too deeply where ink speaks of its parser', () => {
    const { ink, messages } = compiled(`Hello.\n${'{a|'.repeat(29)}b${'}'.repeat(29)}\n`);
    expect(ink).toBeUndefined();
    expect(messages).toMatchObject([{ severity: 'error', text: expect.stringContaining('nested too deeply') }]);
  });

  it('tells a failure also where ink had only warned before', () => {
    const { ink, messages } = compiled(`* [a]\n  Loose.\n=== k\nEnd.\n${'{a|'.repeat(29)}b${'}'.repeat(29)}\n`);
    expect(ink).toBeUndefined();
    expect(messages.some((m) => m.severity === 'error')).toBe(true);
  });
});
