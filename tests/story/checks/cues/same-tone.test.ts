import { expect, it } from 'vitest';
import { cues, each } from './scene';

it('names a tone that wins wherever it is offered', () => {
  const planted = each((_line, best) => ({ tone: best ? 'low-key' : 'directive' }));
  expect(cues(planted, 'same-tone').map((p) => p.what)).toEqual([
    expect.stringContaining(
      'Where a low-key reply is offered beside others, it is the best in 8 of 8 decisions (100%, bound 75%).',
    ),
  ]);
});

it('is silent where the tone loses, too', () => {
  const planted = each((_line, best, at) => ({ tone: best === at < 5 ? 'low-key' : 'directive' }));
  expect(cues(planted, 'same-tone')).toEqual([]);
});
