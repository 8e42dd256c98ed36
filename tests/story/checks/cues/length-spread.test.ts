import { expect, it } from 'vitest';
import { cues, each, lineOfReply, SOUND } from './scene';

it('names the reply, its words and the middle', () => {
  const long = each((line, _best, at, slot) =>
    at === 2 && slot === 1 ? { text: line.text.replace('."', ' and then four more."') } : {},
  );
  expect(cues(long, 'length-spread')).toEqual([
    expect.objectContaining({
      severity: 'advice',
      line: lineOfReply(long, 2, 1),
      what: 'In "m2" the middle length is 8 words, and "b" has 12 (50% more).',
      mend: 'Bring each reply to 6 to 10 words.',
    }),
  ]);
});

it('lets a quarter pass, and a word more or less of short replies', () => {
  const within = each((line, _best, at, slot) =>
    at === 2 && slot === 1 ? { text: line.text.replace('."', ' two more."') } : {},
  );
  expect(cues(within, 'length-spread')).toEqual([]);
  const short = SOUND.map((m) => ({
    ...m,
    lines: m.lines.map((l, i) => ({ ...l, text: i === 1 ? '"Go on."' : '"No."' })),
  }));
  expect(cues(short, 'length-spread')).toEqual([]);
});

it('goes by the threshold of the project', () => {
  const within = each((line, _best, at, slot) =>
    at === 2 && slot === 1 ? { text: line.text.replace('."', ' two more."') } : {},
  );
  expect(cues(within, 'length-spread', { lengthSpread: 0.2 })).toHaveLength(1);
});
