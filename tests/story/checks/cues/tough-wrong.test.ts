import { expect, it } from 'vitest';
import { cues, each } from './scene';

it('misses a wrong reply that is firm', () => {
  const soft = each((line, best) => (best || line.tone !== 'directive' ? {} : { tone: 'businesslike' }));
  expect(cues(soft, 'tough-wrong')).toEqual([
    expect.objectContaining({ line: 5, what: 'No wrong reply in this scene has a firm tone (directive or command).' }),
  ]);
});

it('is content with one command', () => {
  const one = each((_line, best, at, slot) => (best ? {} : { tone: at === 0 && slot === 1 ? 'command' : 'low-key' }));
  expect(cues(one, 'tough-wrong')).toEqual([]);
});
