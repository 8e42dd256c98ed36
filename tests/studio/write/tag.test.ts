import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../../src/story/ink';
import type { DecisionSource, OptionSource } from '../../../src/story/outline';
import type { ProjectFile } from '../../../src/studio/project';
import { escaped, oneLine, unescaped } from '../../../src/studio/write/escape';
import { removeTag, setTag } from '../../../src/studio/write/tag';
import { decision, reply } from '../../../src/studio/write/target';
import { applied, DOOR, file, read, rows, SHIPPED, shipped } from './scene';

const door = file(DOOR);
const intake = read(door).decisions[0] as DecisionSource;
const option = (i: number) => intake.options[i] as OptionSource;

/** The stretch that differs, without what both share in front and behind. */
function differing(a: string, b: string): readonly [string, string] {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  return [a.slice(from, a.length - back), b.slice(from, b.length - back)];
}

describe('a tag of a reply', () => {
  it('changes in place, and nothing else does', () => {
    const then = applied(door, setTag(door, reply(option(0)), 'service', '-3'));
    expect(differing(door.text, then.text)).toEqual(['2', '-3']);
    expect(then.text).toContain('# security: 1  # service: -3 \\\n');
  });

  it.each([
    ['security', '2', 1, '["Out, please." # tone: directive  # security: 2 # service: -1]'],
    ['why', 'Because.', 1, '# service: -1  # why: Because.]'],
    ['right-if', 'it rained.', 0, '    # best \\\n    # right-if: it rained. \\\n    # why: A place to go.]'],
    ['heard', 'Theo: All right.', 0, '    # best \\\n    # heard: Theo: All right. \\\n    # why'],
    ['mile', 'Later.', 0, '    # why: A place to go. \\\n    # mile: Later.]'],
    ['Jess', 'rapport 1', 0, 'rapport -1 \\\n    # Jess: rapport 1 \\\n    # best'],
    ['bad-tone', true, 0, '# tone: low-key  # bad-tone  # security: 1'],
  ] as const)('%s goes where it usually stands', (name, value, at, expected) => {
    expect(applied(door, setTag(door, reply(option(at)), name, value)).text).toContain(expected);
  });

  it('gets a value where the tag had none', () => {
    const source = file(DOOR.replace('# why: A place to go.', '# why').replace('# best', '# mile:'));
    const first = reply(read(source).decisions[0]?.options[0] as OptionSource);
    expect(applied(source, setTag(source, first, 'why', 'New.')).text).toContain('# why: New.]');
    expect(applied(source, setTag(source, first, 'mile', 'New.')).text).toContain('# mile: New. \\\n');
  });

  it.each([
    ['best', 0, 'rapport -1 \\\n    # why: A place to go.]'],
    ['why', 0, '    # best]'],
    ['tone', 0, '\\\n    # security: 1  # service: 2 \\\n'],
    ['service', 0, '# tone: low-key  # security: 1 \\\n'],
    ['tone', 2, '["Later."]'],
  ] as const)('%s goes with its line, or with the spaces to its neighbor', (name, at, expected) => {
    expect(applied(door, removeTag(door, reply(option(at)), name)).text).toContain(expected);
    expect(applied(door, setTag(door, reply(option(at)), name, ' ')).text).toContain(expected);
  });

  it('is left as it is where the new value is the old one or a missing tag is taken away', () => {
    expect(setTag(door, reply(option(0)), 'why', 'A place to go.')).toEqual({ edits: [] });
    expect(removeTag(door, reply(option(1)), 'why')).toEqual({ edits: [] });
  });

  it.each([
    ['two of a name', '# why: a \\\n    # why: b', 'twice'],
    ['a value with alternatives', '# why: {twin: a|b}', 'braces'],
    ['a tag inside braces', '{twin: # why: a|b}', 'braces'],
    ['a comment within', '# why: a /* soon */ b', 'comment'],
  ])('%s is refused with words', (_, tag, word) => {
    const source = file(DOOR.replace('# why: A place to go.', tag));
    const first = reply(read(source).decisions[0]?.options[0] as OptionSource);
    expect(setTag(source, first, 'why', 'New.')).toEqual({ problem: expect.stringContaining(word) });
  });

  it('is refused without brackets, and with a backslash', () => {
    const source = file('=== a\n* Go on\n-> END\n');
    const first = reply(read(source).loose[0] as OptionSource);
    expect(setTag(source, first, 'tone', 'command')).toEqual({ problem: expect.stringContaining('[brackets]') });
    expect(setTag(door, reply(option(0)), 'why', 'a\\')).toEqual({ problem: expect.stringContaining('backslash') });
  });
});

describe('a tag of a decision', () => {
  it('stands on the line of the others', () => {
    const then = applied(door, setTag(door, decision(intake), 'situation', 'Theo: Cold?'));
    expect(then.text).toContain('# decision: intake = Under the grille  # asks: low-key  # situation: Theo: Cold?\n');
    const firm = applied(door, setTag(door, decision(intake), 'asks', 'command'));
    expect(differing(door.text, firm.text)).toEqual(['low-key', 'command']);
  });
});

const HOSTILE = fc.array(
  fc.constantFrom(
    '#',
    ']',
    '[',
    '|',
    '{',
    '}',
    '->',
    '<-',
    '<>',
    '//',
    '/*',
    '*/',
    '\n',
    '\\',
    '~',
    ':',
    '"',
    'a',
    ' ',
    '=',
    '*',
    '-',
    '<',
    '>',
    'é',
    '😀',
  ),
  { minLength: 1, maxLength: 12 },
);

describe('a hostile value', () => {
  it('is escaped or refused, and every other tag, text and byte stays', () => {
    const before = rows(door);
    fc.assert(
      fc.property(HOSTILE, fc.constantFrom('why', 'heard', 'tone', 'mile'), fc.nat(2), (parts, name, at) => {
        const value = parts.join('');
        const result = setTag(door, reply(option(at)), name, value);
        if ('problem' in result) return value.includes('\\');
        const then = applied(door, result);
        const found = read(then).decisions[0]?.options[at]?.tags.find((t) => t.name === name);
        const wanted = oneLine(value);
        expect(found && unescaped(found.value)).toBe(wanted === '' ? undefined : wanted);
        const others = (all: string[][]) => all.map((row) => row.filter((c) => !c.startsWith(`${name}:`)));
        expect(others(rows(then))).toEqual(others(before));
        return true;
      }),
      { numRuns: 400 },
    );
  });

  it('means to ink what it says', () => {
    fc.assert(
      fc.property(HOSTILE, (parts) => {
        const value = oneLine(parts.join('').replaceAll('\\', ''));
        fc.pre(value !== '');
        const then = applied(door, setTag(door, reply(option(0)), 'why', `x${value}x`));
        const { ink, messages } = compileInk(then.text, 'story.ink', () => undefined);
        expect(messages).toEqual([]);
        expect(textOf(ink)).toContain(`why: x${value.replace(/\s+/g, ' ')}x`);
      }),
      { numRuns: 60 },
    );
  });

  it('comes back from its escaped form', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('\\'));
        expect(unescaped(escaped(text))).toBe(text);
      }),
    );
  });
});

/** All words of a compiled story, in a row. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node.startsWith('^') ? node.slice(1) : '';
  if (Array.isArray(node)) return node.map(textOf).join('');
  return node && typeof node === 'object' ? Object.values(node).map(textOf).join('') : '';
}

describe.each(SHIPPED)('every tag of %s', (name) => {
  it('takes another value, and only its own stretch of the file changes', () => {
    let count = 0;
    // Knot by knot: each write reads its whole file again.
    for (const knot of shipped(name).text.split(/^(?==== )/m)) count += everyTag(file(knot));
    expect(count).toBeGreaterThan(300);
  });
});

/** @returns how many were written. */
function everyTag(source: ProjectFile): number {
  const before = rows(source);
  let row = 0;
  let count = 0;
  for (const d of read(source).decisions) {
    for (const [i, target] of [decision(d), ...d.options.map(reply)].entries()) {
      for (const [t, tag] of target.tags.entries()) {
        const bare = tag.value === '';
        const result = setTag(source, target, tag.name, bare ? 'New' : `${unescaped(tag.value)}#1`);
        if ('problem' in result) {
          const twice = target.tags.filter((o) => o.name === tag.name).length > 1;
          expect(twice || /[{}]/.test(tag.value), `${d.id}/${i} ${tag.name}: ${result.problem}`).toBe(true);
          continue;
        }
        count++;
        const then = applied(source, result);
        const value = bare ? 'New' : `${tag.value}\\#1`;
        expect(differing(source.text, then.text)).toEqual(['', bare ? ': New' : '\\#1']);
        const cell = t + (i === 0 ? 1 : 2);
        expect(rows(then)).toEqual(before.map((r, n) => (n === row + i ? r.with(cell, `${tag.name}: ${value}`) : r)));
      }
    }
    row += d.options.length + 1;
  }
  return count;
}
