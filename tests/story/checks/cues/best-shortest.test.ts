import { expect, it } from 'vitest';
import { cues, each, lineOfReply } from './scene';

const shorter = (text: string) => text.replace(/ \w+\."$/, '."');

it('counts the decisions in which the best is the only shortest', () => {
  const planted = each((line, best) => (best ? { text: shorter(line.text) } : {}));
  expect(cues(planted, 'best-shortest')).toEqual([
    expect.objectContaining({
      line: lineOfReply(planted, 0, 0),
      what: expect.stringContaining('the only shortest reply in 8 of 8 decisions (100%, bound 30%)'),
    }),
  ]);
});

it('is silent where wrong replies are the shortest', () => {
  expect(
    cues(
      each((line, _best, _at, slot) => (slot === 1 ? { text: shorter(line.text) } : {})),
      'best-shortest',
    ),
  ).toEqual([]);
});
