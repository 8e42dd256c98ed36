import { expect, it } from 'vitest';
import { cues, each } from './scene';

const asked = (text: string) => text.replace('."', '?"');

it('finds the best that always asks', () => {
  const planted = each((line, best) => (best ? { text: asked(line.text) } : {}));
  expect(cues(planted, 'ends-with-question')[0]?.what).toContain(
    'Whoever takes the reply that ends with a question finds the best in 100% of 8 decisions',
  );
});

it('is silent where every reply asks, or wrong ones do', () => {
  expect(
    cues(
      each((line) => ({ text: asked(line.text) })),
      'ends-with-question',
    ),
  ).toEqual([]);
  expect(
    cues(
      each((line, best) => (best ? {} : { text: asked(line.text) })),
      'ends-with-question',
    ),
  ).toEqual([]);
});
