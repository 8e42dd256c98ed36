import { expect, it } from 'vitest';
import { cues, each, lineOfReply } from './scene';

it('finds a reply that points at the others', () => {
  const planted = each((_line, _best, at, slot) => (at === 1 && slot === 3 ? { text: 'All of the above.' } : {}));
  expect(cues(planted, 'all-of-the-above')).toEqual([
    expect.objectContaining({ line: lineOfReply(planted, 1, 3), what: 'The reply "d" in "m1" points at the others.' }),
  ]);
});

it('leaves people alone', () => {
  const planted = each((_line, _best, at, slot) =>
    at === 1 && slot === 3 ? { text: '"None of these badges is yours."' } : {},
  );
  expect(cues(planted, 'all-of-the-above')).toEqual([]);
});
