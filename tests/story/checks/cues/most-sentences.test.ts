import { expect, it } from 'vitest';
import { cues, each, lineOfReply } from './scene';

const split = (text: string) => text.replace(' ', '. ');

it('says in how many decisions the most sentences find the best', () => {
  const planted = each((line, best, at) => (best && at < 6 ? { text: split(line.text) } : {}));
  expect(cues(planted, 'most-sentences')).toEqual([
    expect.objectContaining({
      line: lineOfReply(planted, 0, 0),
      what: expect.stringContaining(
        'Whoever takes the reply with the most sentences finds the best in 81% of 8 decisions (bound 35%).',
      ),
    }),
  ]);
});

it('is silent where a wrong reply has as many, or too few decisions show it', () => {
  expect(
    cues(
      each((line, _best, _at, slot) => (slot < 2 ? { text: split(line.text) } : {})),
      'most-sentences',
    ),
  ).toEqual([]);
  expect(
    cues(
      each((line, best, at) => (best === at < 2 ? { text: split(line.text) } : {})),
      'most-sentences',
    ),
  ).toEqual([]);
});
