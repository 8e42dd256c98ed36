import { describe, expect, it } from 'vitest';
import type { OptionSource } from '../../../src/story/outline';
import { setPerson } from '../../../src/studio/write/person';
import { reply } from '../../../src/studio/write/target';
import { setText } from '../../../src/studio/write/text';
import { applied, DOOR, file, read } from './scene';

const door = file(DOOR);
const option = (i: number) => read(door).decisions[0]?.options[i] as OptionSource;

describe('the words of a reply', () => {
  it('change in their brackets, special signs escaped, lines joined', () => {
    const then = applied(door, setText(door, option(1), ' "Ticket #4 [now]\n  -> go." '));
    expect(then.text).toBe(DOOR.replace('"Out, please."', '"Ticket \\#4 \\[now\\] \\-> go."'));
  });

  it('stay where they are the same', () => {
    expect(setText(door, option(1), '"Out, please."')).toEqual({ edits: [] });
  });

  it.each([
    ['nothing', ' \n ', 'needs words'],
    ['a backslash', 'a \\ b', 'backslash'],
  ])('%s is refused', (_, words, why) => {
    expect(setText(door, option(1), words)).toEqual({ problem: expect.stringContaining(why) });
  });

  it('that depend on the play are refused', () => {
    const source = file(DOOR.replace('"Out, please."', '{walk: "Out."|"Please."}'));
    const second = read(source).decisions[0]?.options[1] as OptionSource;
    expect(setText(source, second, 'Out.')).toEqual({ problem: expect.stringContaining('braces') });
  });

  it('fill empty brackets', () => {
    const source = file('=== a\n* (x) [# tone: command]\n-> END\n');
    const x = read(source).loose[0] as OptionSource;
    expect(applied(source, setText(source, x, 'Go.')).text).toContain('[Go. # tone: command]');
  });

  it('that would begin something else outside of brackets are refused', () => {
    const source = file('=== a\n* Go\n-> END\n');
    const x = read(source).loose[0] as OptionSource;
    expect(setText(source, x, '(label) Go')).toEqual({ problem: expect.stringContaining('something else') });
  });
});

describe('steps toward a person', () => {
  it.each([
    ['Theo', 'rapport', 1, 'Theo: competence 2, rapport 1'],
    ['Theo', 'integrity', -2, 'Theo: competence 2, integrity -2, rapport -1'],
    ['Theo', 'competence', 0, 'Theo: rapport -1'],
    ['Jess', 'integrity', 1, 'Jess: integrity 1'],
  ] as const)('%s, %s to %d', (who, ledger, step, expected) => {
    const then = applied(door, setPerson(door, reply(option(0)), who, ledger, step));
    expect(then.text).toContain(`# ${expected} \\\n`);
  });

  it('go with the last one', () => {
    const once = applied(door, setPerson(door, reply(option(0)), 'Theo', 'rapport', 0));
    const first = read(once).decisions[0]?.options[0] as OptionSource;
    const twice = applied(once, setPerson(once, reply(first), 'theo', 'competence', 0));
    expect(twice.text).toBe(DOOR.replace('    # Theo: competence 2, rapport -1 \\\n', ''));
  });

  it('are left alone where they are so already, and where they cannot be read', () => {
    expect(setPerson(door, reply(option(0)), 'Theo', 'rapport', -1)).toEqual({ edits: [] });
    const source = file(DOOR.replace('competence 2, rapport -1', 'competence two'));
    const first = read(source).decisions[0]?.options[0] as OptionSource;
    expect(setPerson(source, reply(first), 'Theo', 'rapport', 1)).toEqual({ problem: expect.stringContaining('Theo') });
  });
});
