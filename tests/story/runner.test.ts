import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';
import { Runner, StoryTrouble } from '../../src/story/runner';

function run(source: string): Runner {
  const compiled = compileStory(source, { file: 'story.ink', slug: 'story' });
  if (!compiled.ok) throw new Error(compiled.problems.map((p) => p.what).join(' '));
  return new Runner(compiled.artifact, 1, 0);
}

function texts(runner: Runner): string[] {
  const said: string[] = [];
  for (;;) {
    const next = runner.next();
    if (next.yield !== 'line') return said;
    said.push(next.line.text);
  }
}

describe('a run of plain ink', () => {
  it('plays on after a warning, as ink does', () => {
    expect(texts(run('{x}\n~ temp x = 5\nHello {x}.'))).toEqual(['0', 'Hello 5.']);
  });

  it('gives the last line before a failure, then the failure', () => {
    const runner = run('* [Go.] -> there\n=== there\nThere.');
    expect(runner.next().yield).toBe('decision');
    runner.choose('choice-1');
    expect(runner.next()).toMatchObject({ yield: 'line', line: { text: 'There.' } });
    expect(() => runner.next()).toThrow(StoryTrouble);
    expect(() => runner.next()).toThrow('ran out of content');
  });

  it('takes what ink itself offers in place of an external function', () => {
    expect(texts(run('EXTERNAL clock()\nIt is {clock()}.\n=== function clock()\n~ return "late"'))).toEqual([
      'It is late.',
    ]);
  });

  it('tells apart what a thread offers twice', () => {
    const runner = run(
      '<- ask("salt")\n<- ask("bread")\n-> DONE\n=== ask(what)\n+ (take) [The {what}.]\n  You take the {what}.\n-> END',
    );
    const next = runner.next();
    if (next.yield !== 'decision') throw new Error(next.yield);
    expect(next.decision.options.map(({ label, text }) => [label, text])).toEqual([
      ['take', 'The salt.'],
      ['take-2', 'The bread.'],
    ]);
    runner.choose('take-2');
    expect(texts(runner)).toEqual(['You take the bread.']);
  });
});
