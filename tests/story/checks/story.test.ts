import { describe, expect, it } from 'vitest';
import { compileFile, storyFiles } from '../../../src/cli/load';
import { problems, STORY } from './story';

const MINE = ['language', 'flow', 'key'];

describe('language, flow and key', () => {
  it('have nothing to say of a sound story', () => {
    expect(problems(STORY).filter((p) => MINE.includes(p.family))).toEqual([]);
  });

  it.each(storyFiles('stories'))('have nothing to say of %s', (file) => {
    expect(compileFile(file).problems.filter((p) => MINE.includes(p.family))).toEqual([]);
  });
});
