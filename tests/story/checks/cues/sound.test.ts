import { describe, expect, it } from 'vitest';
import { compileFile, storyFiles } from '../../../../src/cli/load';
import { draftStory } from '../../../../src/story/draft';
import { STORY, textFindings } from '../story';
import { ink, SOUND } from './scene';

const about = (family: string) => (p: { readonly family: string }) => p.family === family;

describe('cues', () => {
  it('have nothing to say of a scene whose wording gives nothing away', () => {
    const { problems } = draftStory(ink(SOUND), { file: 'story.ink', slug: 'scene' });
    expect(problems.filter(about('cues'))).toEqual([]);
  });

  it.each(storyFiles('stories'))('have nothing open to say of %s', (file) => {
    expect(compileFile(file).problems.filter((p) => p.family === 'cues' && p.setAside === undefined)).toEqual([]);
  });

  it('survive a story that is being typed', () => {
    const whole = `${STORY}`;
    for (let end = 0; end < whole.length; end += 97) {
      expect(() => textFindings(whole.slice(0, end), 'best-longest')).not.toThrow();
    }
  });

  it('are silent on ink that somebody wrote for something else', () => {
    const plain =
      'Hello.\n* ["Please, sir, I am here to help you with everything tonight at nine."] Fine.\n* ["No."] Oh.\n- -> END\n';
    expect(draftStory(plain, { file: 'plain.ink', slug: 'plain' }).problems.filter(about('cues'))).toEqual([]);
  });
});
