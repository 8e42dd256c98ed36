import { expect, it } from 'vitest';
import { cues, each, lineOfReply, SOUND } from './scene';

const done = (text: string) => text.replaceAll('"', '');

it('finds the best that is always said where others are done', () => {
  const planted = each((line, best) => (best ? {} : { text: done(line.text) }));
  expect(cues(planted, 'spoken-best')).toEqual([
    expect.objectContaining({
      line: lineOfReply(planted, 0, 0) - 1,
      what: expect.stringContaining(
        'In 8 of 8 decisions that mix speech and action the best is spoken; 2.0 would be even.',
      ),
    }),
  ]);
});

it('finds the best that is always done', () => {
  const planted = each((line, best) => (best ? { text: done(line.text) } : {}));
  expect(cues(planted, 'spoken-best')[0]?.mend).toBe('Let the officer say something in some best replies.');
});

it('is silent of an even mix, of few, and where nothing is mixed', () => {
  expect(
    cues(
      each((line, _best, _at, slot) => (slot < 2 ? { text: done(line.text) } : {})),
      'spoken-best',
    ),
  ).toEqual([]);
  const planted = each((line, best) => (best ? {} : { text: done(line.text) }));
  expect(cues(planted.slice(0, 3), 'spoken-best')).toEqual([]);
  expect(cues(SOUND, 'spoken-best')).toEqual([]);
});
