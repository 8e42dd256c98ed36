import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storyFiles } from '../../src/cli/load';
import { compileStory } from '../../src/story/compile';
import { LIMITS, tooBig } from '../../src/story/limits';

const FILE = 'story.ink';

/** A text with exactly so many of one thing; n is even. */
const TEXTS: Record<keyof typeof LIMITS, (n: number) => string> = {
  characters: (n) => `${'x'.repeat(99)}\n`.repeat(n / 100 + 1).slice(0, n - 1),
  lines: (n) => 'a\n'.repeat(n - 1),
  parts: (n) => 'INCLUDE part.ink\n'.repeat(n),
  knots: (n) => '=== k\n'.repeat(n),
  variables: (n) => 'VAR a = 1\n'.repeat(n),
  choices: (n) =>
    '=== k\n* a\n+ b\n* c\n* d\n* e\n* f\n* g\n* h\n* i\n* j\n'.repeat(Math.floor(n / 10)) + '* z\n'.repeat(n % 10),
  choicesInKnot: (n) => `* before\n=== k\n${'+ b\n'.repeat(n)}`,
  line: (n) => `a\n${'x'.repeat(n)}\nb`,
  braces: (n) => `a\n${'{x:'.repeat(n)}${'}'.repeat(n)}`,
  parentheses: (n) => `a\n~ x = ${'('.repeat(n)}1${')'.repeat(n)}`,
  quotes: (n) => `a\n${'{"'.repeat(n)}${'"}'.repeat(n)}`,
  asterisks: (n) => `a\n${'* '.repeat(n)}b`,
  dashes: (n) => `a\n${'- '.repeat(n)}b`,
};

/** Those that are known to stand on one line. */
const ON_LINE_TWO = ['line', 'braces', 'parentheses', 'quotes', 'asterisks', 'dashes'];

describe('what is too big to be read in a moment', () => {
  it.each(Object.entries(LIMITS))('is %s beyond %i', (limit, most) => {
    const text = TEXTS[limit as keyof typeof LIMITS];
    const of = (n: number) => tooBig(text(n), FILE, () => '');
    expect(of(most)).toEqual([]);
    const found = of(most + 2);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', rule: 'too-big', file: FILE });
    expect(found[0]?.what).toContain(most.toLocaleString('en-US'));
    if (ON_LINE_TWO.includes(limit)) expect(found[0]?.line).toBe(2);
  });

  it.each(storyFiles('stories'))('has nothing to say of %s', (file) => {
    expect(tooBig(readFileSync(file, 'utf8'), file)).toEqual([]);
  });

  it('names the part in which it stands, once', () => {
    const parts: Record<string, string> = { 'a.ink': `Hm.\n${'* '.repeat(200)}x`, 'b.ink': 'Fine.' };
    const source = 'INCLUDE a.ink\nINCLUDE b.ink\nINCLUDE a.ink\n';
    expect(tooBig(source, FILE, (name) => parts[name])).toMatchObject([{ file: 'a.ink', line: 2 }]);
  });

  it('passes over what is in a comment or behind a backslash', () => {
    const deep = '{'.repeat(100);
    expect(tooBig(`// ${deep}\n/*\n${deep}\n*/\n${'\\{'.repeat(100)}\n`, FILE)).toEqual([]);
  });

  it('begins anew at every heading, so that forgotten braces do not add up', () => {
    expect(tooBig('=== k\n{a\n'.repeat(100), FILE)).toEqual([]);
  });

  it('counts the line that backslashes make', () => {
    expect(tooBig(`${'x'.repeat(99)}\\\n`.repeat(150), FILE)).toMatchObject([{ line: 150 }]);
  });

  it('does not follow parts that double with each step, or lead in a circle', () => {
    let asked = 0;
    const doubling = (name: string) => {
      asked += 1;
      const next = Number(name) + 1;
      return next > 40 ? 'End.' : `INCLUDE ${next}\nINCLUDE ${next}\n`;
    };
    expect(tooBig('INCLUDE 1\n', FILE, doubling)).toHaveLength(1);
    expect(asked).toBeLessThan(100);
    expect(tooBig('INCLUDE a\n', FILE, (name) => `INCLUDE ${name === 'a' ? 'b' : 'a'}\n`)).toEqual([]);
  });

  it('is told instead of compiling', () => {
    const result = compileStory(TEXTS.quotes(20), { file: FILE, slug: 'story' });
    expect(result.ok).toBe(false);
    expect(result.problems.map((p) => p.rule)).toEqual(['too-big']);
  });
});
