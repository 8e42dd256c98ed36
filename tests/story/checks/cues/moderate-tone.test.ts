import { expect, it } from 'vitest';
import { cues, each } from './scene';

it('finds the best that is always the middling voice', () => {
  const planted = each((_line, best, at, slot) => ({
    tone: best ? 'businesslike' : (slot + at) % 2 === 0 ? 'yielding' : 'command',
  }));
  expect(cues(planted, 'moderate-tone')[0]?.what).toContain(
    'the most moderate tone on offer finds the best in 100% of 8',
  );
});

it('is silent where the middling voice is offered and wrong', () => {
  const planted = each((_line, best) => ({ tone: best ? 'directive' : 'businesslike' }));
  expect(cues(planted, 'moderate-tone')).toEqual([]);
});
