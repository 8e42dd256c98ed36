import { expect, it } from 'vitest';
import { cues, each, lineOfReply } from './scene';

const long = each((_line, _best, at, slot) => (at === 3 && slot === 2 ? { text: `"${'word '.repeat(35)}end."` } : {}));

it('names the reply that does not fit, with its characters', () => {
  expect(cues(long, 'ballot')).toEqual([
    expect.objectContaining({
      line: lineOfReply(long, 3, 2),
      what: 'The reply "c" in "m3" has 181 characters; 160 fit.',
    }),
  ]);
});

it('goes by the threshold of the project', () => {
  expect(cues(long, 'ballot', { ballotCharacters: 200 })).toEqual([]);
});
