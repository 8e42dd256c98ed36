import { expect, it } from 'vitest';
import { cues, lineOfReply, type Moment, SOUND } from './scene';

const add = (text: string) => text.replace('."', ' more."');

/** The best is the only longest in the first so many decisions, a wrong reply in the others. */
const longest = (upTo: number): Moment[] =>
  SOUND.map((m, at) => {
    const slot = at < upTo ? m.best : (m.best + 1) % 4;
    return { ...m, lines: m.lines.map((line, i) => (i === slot ? { ...line, text: add(line.text) } : line)) };
  });

it('counts the decisions in which the best is the only longest', () => {
  const found = cues(longest(6), 'best-longest');
  expect(found).toEqual([
    expect.objectContaining({
      line: lineOfReply(longest(6), 0, 0),
      what: expect.stringContaining(
        'The best is the only longest reply in 6 of 8 decisions (75%, bound 30%): "m0", "m1", "m2", "m3" and 2 more.',
      ),
    }),
  ]);
  expect(found[0]?.what).toContain('Of keys drawn by lot, one in 237 does.');
});

it('leaves alone what accident would make, unless the project wants the share at its word', () => {
  expect(cues(longest(3), 'best-longest')).toEqual([]);
  expect(cues(longest(3), 'best-longest', { accident: 1 })).toHaveLength(1);
  expect(cues(longest(2), 'best-longest', { accident: 1 })).toEqual([]);
});

it('is silent where a wrong reply is as long', () => {
  const shared = longest(8).map((m) => ({
    ...m,
    lines: m.lines.map((l, i) => (i === (m.best + 1) % 4 ? { ...l, text: l.text.replace('."', ' more."') } : l)),
  }));
  expect(cues(shared, 'best-longest')).toEqual([]);
});

it('looks at the base decisions by themselves, because a first play meets those', () => {
  // Twins share the replies, so a reply that is longest in both can be the best in one of them only.
  const twins = longest(8).flatMap((m, i) => (i < 5 ? [m, { ...m, best: (m.best + 1) % 4, twin: true }] : []));
  expect(cues(twins, 'best-longest')[0]?.what).toContain('in 5 of 10 decisions');
  const more = longest(6).flatMap((m, i) =>
    i < 6 ? [m, { ...m, best: (m.best + 1) % 4, twin: true }, { ...m, best: (m.best + 2) % 4, twin: true }] : [],
  );
  expect(cues(more.slice(0, 18), 'best-longest')[0]?.what).toContain('in 6 of 6 base decisions (100%');
});
