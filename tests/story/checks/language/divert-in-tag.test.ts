import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../../src/story/compile';
import { mended, onlyFinding, planted, problems, textProblems } from '../story';

describe('divert-in-tag', () => {
  it.each([
    ['a reply’s tag', '# why: Kind, and the', '# why: Kind -> and the'],
    ['a line’s tag', '# end: ajar', '# end: ajar # discuss: Open -> shut?'],
    ['a line’s tag that names a knot', '# end: ajar', '# end: ajar # discuss: Who goes -> inside'],
    ['a tag at the top', '# task: Keep the door shut.', '# task: Keep the door -> shut.'],
    ['a thread', '# why: Kind, and the', '# why: Kind <- and the'],
  ])('finds an arrow in %s and escapes it', (_where, from, to) => {
    const source = planted(from, to);
    const after = mended(source, onlyFinding(source, 'divert-in-tag', to));
    expect(after).toMatch(/\\(->|<-)/);
    expect(textProblems(after)).toEqual([]);
  });

  it('gives people the arrow itself in a tag at the top', () => {
    const source = planted('# task: Keep the door shut.', '# task: Keep the door \\-> shut.');
    const compiled = compileStory(source, { file: 'story.ink', slug: 'door' });
    expect(compiled.draft.meta.task).toBe('Keep the door -> shut.');
  });

  it('leaves a divert behind a tag alone: ink and people read the same', () => {
    const source = planted('# end: closed\n    -> END', '# end: closed -> END');
    expect(problems(source).filter((p) => p.severity === 'error')).toEqual([]);
  });
});
