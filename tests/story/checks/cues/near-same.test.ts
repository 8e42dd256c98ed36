import { expect, it } from 'vitest';
import { cues, each, lineOfReply } from './scene';

const TWELVE = 'walk them down to the yellow rail and stand there with Theo tonight';

const pair = (a: string, b: string) =>
  each((_line, _best, at, slot) => (at === 0 && slot < 2 ? { text: slot === 0 ? a : b } : {}));

it('finds two that differ in a please', () => {
  const planted = pair('"Sign the book."', '"Sign the book, please, sir."');
  expect(cues(planted, 'near-same')).toEqual([
    expect.objectContaining({
      line: lineOfReply(planted, 0, 1),
      what: 'In "m0" the replies "a" and "b" differ in nothing but courtesy.',
    }),
  ]);
});

it('finds two that share nearly all of many words', () => {
  expect(cues(pair(`"${TWELVE}."`, `"${TWELVE.replace('rail', 'gate')}."`), 'near-same')[0]?.what).toBe(
    'In "m0" the replies "a" and "b" have 92% of their words in common.',
  );
});

it('leaves short ones alone in which one word is the deed', () => {
  expect(cues(pair('"I\'ll call Beck now."', '"I\'ll call Hank now."'), 'near-same')).toEqual([]);
});
