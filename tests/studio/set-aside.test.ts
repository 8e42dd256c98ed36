import { expect, it } from 'vitest';
import { draftStory } from '../../src/story/draft';
import { setAsideEdit } from '../../src/studio/problems/set-aside';
import type { Problem } from '../../src/vocabulary/problems';
import { findings, planted, problems, STORY } from '../story/checks/story';

const problem = { rule: 'best-longest' } as Problem;
const written = (text: string, reason: string) => {
  const { from, to, text: insert } = setAsideEdit({ main: 'a.ink', files: [{ name: 'a.ink', text }] }, problem, reason);
  return text.slice(0, from) + insert + text.slice(to);
};

it('writes the reason below the tags of the scene, where the language reads it', () => {
  const text = written(
    '# title: A\n# post: Door\n\nVAR x = 1\n-> door\n=== door\n# sound: door\n-> END\n',
    'It has to.',
  );
  expect(text.split('\n').slice(0, 4)).toEqual([
    '# title: A',
    '# post: Door',
    '# set-aside: best-longest = It has to.',
    '',
  ]);
  expect(draftStory(text, { file: 'a.ink', slug: 'a' }).draft.meta.setAside).toEqual([
    { rule: 'best-longest', reason: 'It has to.' },
  ]);
});

it('keeps ink marks out of the reason, and works on a text of tags alone', () => {
  expect(written('# title: A', 'Not # a -> tag // at all')).toBe(
    '# title: A\n# set-aside: best-longest = Not a tag at all\n',
  );
  expect(written('', 'Because.')).toBe('# set-aside: best-longest = Because.\n');
});

it('names the decision of a finding, so that the same advice on another one stays open', () => {
  const promise = (words: string, text: string) => planted(`"${words}`, `"I won't tell a soul. ${words}`, text);
  const source = promise('No. It stays shut', promise('Take your time out here', STORY));
  const found = findings(source, 'secrecy');
  expect(found.map((p) => [p.decision, p.setAside])).toEqual([
    ['cold', undefined],
    ['open', undefined],
  ]);
  const files = [{ name: 'story.ink', text: source }];
  const edit = setAsideEdit({ main: 'story.ink', files }, found[1] as Problem, 'She knows the limit.');
  expect(edit.text).toBe('# set-aside: secrecy, open = She knows the limit.\n');
  const after = source.slice(0, edit.from) + edit.text + source.slice(edit.to);
  expect(findings(after, 'secrecy').map((p) => [p.decision, p.setAside])).toEqual([
    ['cold', undefined],
    ['open', 'She knows the limit.'],
  ]);
  expect(problems(after).filter((p) => p.rule === 'set-aside')).toEqual([]);
});
