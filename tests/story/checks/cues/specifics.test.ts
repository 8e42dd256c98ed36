import { describe, expect, it } from 'vitest';
import { specificsIn } from '../../../../src/story/checks/cues/specifics';
import { cues, each } from './scene';

describe('specificsIn', () => {
  it.each([
    ['Set those down and dry off.', 0],
    ['I can look, and I am quick. You may wait.', 0],
    ["I'm calling Dee Okafor at nine.", 2],
    ["Let me find you on Corvane's list, Ms. Sloane.", 2],
    ['Door six, 22:10, tonight.', 3],
    ['Morning. That is the fourth floor.', 0],
  ])('%s: %d', (text, count) => {
    expect(specificsIn(text)).toBe(count);
  });
});

it('finds the best that always names a time', () => {
  const planted = each((line, best) => (best ? { text: line.text.replace(' ', ' nine ') } : {}));
  expect(cues(planted, 'specifics')[0]?.what).toContain(
    'the reply with the most numbers, names and times finds the best in 100% of 8 decisions',
  );
});

it('is silent where wrong replies are as exact', () => {
  expect(
    cues(
      each((line) => ({ text: line.text.replace(' ', ' nine ') })),
      'specifics',
    ),
  ).toEqual([]);
});
