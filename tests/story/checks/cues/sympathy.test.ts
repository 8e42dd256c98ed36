import { expect, it } from 'vitest';
import { cues, each, lineOfReply } from './scene';

const withWord = (text: string, word = 'I understand') => text.replace(' ', ` ${word} `);

it('compares best replies with the others', () => {
  const planted = each((line, best, at) => (best && at < 5 ? { text: withWord(line.text) } : {}));
  expect(cues(planted, 'sympathy')).toEqual([
    expect.objectContaining({
      line: lineOfReply(planted, 0, 0),
      what: expect.stringContaining(
        'Ready-made lines of sympathy stand in 5 of 8 (63%) best replies and in 0 of 24 (0%) others: "a", "b", "c", "d" and 1 more.',
      ),
      mend: 'Let some best replies do something instead, or give the line to a wrong one.',
    }),
  ]);
});

it('tells as well when the others have them', () => {
  const planted = each((line, best) => (best ? {} : { text: withWord(line.text) }));
  expect(cues(planted, 'sympathy')[0]?.what).toContain('in 0 of 8 (0%) best replies and in 24 of 24 (100%) others');
});

it('is silent where they are spread, where accident makes as much, and on words that look alike', () => {
  expect(
    cues(
      each((line, _best, _at, slot) => (slot === 0 ? { text: withWord(line.text) } : {})),
      'sympathy',
    ),
  ).toEqual([]);
  expect(
    cues(
      each((line, best, at) => (best && at < 2 ? { text: withWord(line.text) } : {})),
      'sympathy',
    ),
  ).toEqual([]);
  expect(
    cues(
      each((line, best) => (best ? { text: withWord(line.text, 'I stand') } : {})),
      'sympathy',
    ),
  ).toEqual([]);
});
