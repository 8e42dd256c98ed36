import { expect, it } from 'vitest';
import { compileFile, storyFiles } from '../../../../src/cli/load';
import { draftStory } from '../../../../src/story/draft';
import { problems, STORY, textFindings } from '../story';
import { scene } from './scene';

const hazards = (p: { readonly family: string }) => p.family === 'hazards';

it('hazards have nothing to say of sound scenes', () => {
  expect(problems(STORY).filter(hazards)).toEqual([]);
  expect(draftStory(scene({}), { file: 'story.ink', slug: 'scene' }).problems.filter(hazards)).toEqual([]);
});

it.each(storyFiles('stories'))('hazards have nothing open to say of %s', (file) => {
  expect(compileFile(file).problems.filter((p) => hazards(p) && p.setAside === undefined)).toEqual([]);
});

it('hazards survive a story that is being typed', () => {
  for (let end = 0; end < STORY.length; end += 97) {
    expect(() => textFindings(STORY.slice(0, end), 'secrecy')).not.toThrow();
  }
});

it('hazards are silent on ink that somebody wrote for something else', () => {
  const plain = 'I will have you arrested, he said.\n* ["I won\'t tell a soul."] Fine.\n- -> END\n';
  expect(draftStory(plain, { file: 'plain.ink', slug: 'plain' }).problems.filter(hazards)).toEqual([]);
});
