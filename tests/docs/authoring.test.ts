import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile';

/** The scene that the tutorial ends with. */
const scene = /```ink\n([\s\S]*?)```/.exec(readFileSync('docs/authoring.md', 'utf8'))?.[1] ?? '';

it('the tutorial ends with a scene in which nothing is to mend or to weigh', () => {
  const compiled = compileStory(scene, { file: 'story.ink', slug: 'fuel-side' });
  expect(compiled.problems.map((p) => p.what)).toEqual([]);
  expect(compiled.ok && compiled.walks[0]?.leaves.map((leaf) => leaf.told.length)).toEqual([1, 1, 0]);
});
