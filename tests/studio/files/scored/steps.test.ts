import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../../src/story/compile';
import { STEPS, scoredSteps } from '../../../../src/studio/files/scored/steps';
import type { ProjectFile } from '../../../../src/studio/project';

const GATE = `# author: somebody
# theme: dark
VAR tries = 0
You stand at the gate. A van waits.
Dale: Evening. Can you let me in?
* [Wave it through]
  It rolls on. -> END
* (stop) Stop it
  Dale: What now?
  ** {tries < 3} ["Where to?"] Bay four, she says.
  ** "Papers." -> papers
  -- You write it down.
* -> papers
- Dale: Thanks.
-> END

=== papers
Dale: Here. # CLEAR
+ [Look again] -> papers
+ [Hand them back] -> END
`;

/** Does what the buttons do, one step after the other. */
function taken(files: readonly ProjectFile[], names = STEPS): readonly ProjectFile[] {
  return names.reduce<readonly ProjectFile[]>((now, name) => {
    const step = scoredSteps(now, 'story.ink').find((s) => s.name === name);
    return now.map((file) => {
      const edits = (step?.edits ?? []).filter((e) => e.file === file.name).toSorted((a, b) => b.from - a.from);
      return { ...file, text: edits.reduce((t, e) => t.slice(0, e.from) + e.text + t.slice(e.to), file.text) };
    });
  }, files);
}
const story = (text: string): ProjectFile[] => [{ name: 'story.ink', text }];
const compiled = (files: readonly ProjectFile[]) =>
  compileStory(files[0]?.text ?? '', {
    file: 'story.ink',
    slug: 'gate',
    include: (name) => files.find((f) => f.name === name)?.text,
  });
const errors = (files: readonly ProjectFile[]) =>
  compiled(files)
    .problems.filter((p) => p.severity === 'error')
    .map((p) => `${p.line} ${p.rule} ${p.what}`);

describe('from plain ink to a scored scene', () => {
  it('takes a simple story all the way: it compiles, and every step is done', () => {
    const simple =
      'Dale: Evening.\n* [Wave him through]\n  He rolls on.\n  -> END\n* ["Where to?"]\n  Dale: Bay four.\n- -> END\n';
    const after = taken(story(simple));
    expect(errors(after)).toEqual([]);
    const result = compiled(after);
    expect(result.draft.plain).toBe(false);
    expect(result.ok && result.artifact.meta.cast[0]?.id).toBe('Dale');
    expect(scoredSteps(after, 'story.ink').map((s) => s.left)).toEqual([0, 0, 0, 0]);
  });

  it('leaves a larger one compiling for ink at every step, with what is left in words', () => {
    for (let n = 1; n <= STEPS.length; n++) {
      const after = taken(story(GATE), STEPS.slice(0, n) as unknown as typeof STEPS);
      expect(compiled(after).draft.ink.ink, `after step ${n}`).toBeDefined();
    }
    const left = errors(taken(story(GATE)));
    // A tag of another tool in the middle of the story is the author's to mend, and so is a reply that ink takes itself.
    expect(left.filter((e) => !/CLEAR|"-> papers"/.test(e))).toEqual([]);
  });

  it('keeps labels and conditions, names what has no name, and puts words without brackets into some', () => {
    const text = taken(story(GATE))[0]?.text ?? '';
    expect(text).toContain('// # author: somebody');
    expect(text).toContain('* (wave_it) [Wave it through \\');
    expect(text).toContain('* (stop) [Stop it \\');
    expect(text).toContain('** (where_to) {tries < 3} ["Where to?" \\');
    expect(text).toMatch(/\*\* \(papers_2\) \["Papers\." \\/);
    expect(text).toContain('* -> papers');
    expect(text.match(/# decision: /g)).toHaveLength(3);
  });

  it('reads parts as well, and changes each in its own file', () => {
    const files = [
      { name: 'story.ink', text: 'INCLUDE parts/end.ink\nHello.\n-> end\n' },
      { name: 'parts/end.ink', text: '=== end\n* [Go]\n  Gone.\n* [Stay]\n  Here.\n- -> END\n' },
    ];
    const after = taken(files);
    expect(after[1]?.text).toContain('# decision: decision_1');
    expect(after[0]?.text).toContain('# title: ((');
    expect(errors(after)).toEqual([]);
  });

  it('has nothing to write in a scene that is one', () => {
    const done = taken(story('Dale: Hi.\n* [A b]\n  C.\n* [D e]\n  F.\n- -> END\n'));
    expect(taken(done)).toEqual(done);
  });
});
