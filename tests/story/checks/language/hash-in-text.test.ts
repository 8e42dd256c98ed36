import { describe, expect, it } from 'vitest';
import { compileStory } from '../../../../src/story/compile';
import { mended, onlyFinding, planted, textProblems } from '../story';

describe('hash-in-text', () => {
  it.each([
    ['a sentence', 'Sure. I know that door.', 'Sure. Ticket #44107.'],
    ['a reply', 'I have a ticket in for', 'I have ticket #44107 in for'],
    ['a word', 'Sure. I know that door.', 'Sure. Door#six again.'],
    ['a tag', '# right-if: the door were shut', '# right-if: ticket #7 were shut'],
    ['a tag at the top', '# task: Keep the door shut.', '# task: Keep door #6 shut.'],
  ])('finds a hash in %s and escapes it', (_where, from, to) => {
    const source = planted(from, to);
    const after = mended(source, onlyFinding(source, 'hash-in-text', to));
    expect(after).toContain('\\#');
    expect(textProblems(after)).toEqual([]);
  });

  it('gives people the sign itself', () => {
    const source = planted('# task: Keep the door shut.', '# task: Keep door \\#6 shut.');
    expect(compileStory(source, { file: 'story.ink', slug: 'door' }).draft.meta.task).toBe('Keep door #6 shut.');
  });

  it('leaves a tag that touches its sentence alone', () => {
    expect(textProblems(planted('a minute. # end: ajar', 'a minute.# end: ajar'))).toEqual([]);
    expect(textProblems(planted('a minute. # end: ajar', 'a minute# end: ajar'))).toEqual([]);
  });
});
