import { expect, it } from 'vitest';
import { cues, each } from './scene';

it('finds the best that always says what the officer will do', () => {
  const planted = each((line, best) => (best ? { text: line.text.replace(' ', " I'll ") } : {}));
  expect(cues(planted, 'first-person')[0]?.what).toContain(
    `the reply with "I'm" or "I'll" in it finds the best in 100%`,
  );
});

it('is silent where others offer something, too, and where it stands outside of what is said', () => {
  expect(
    cues(
      each((line) => ({ text: line.text.replace(' ', " I'm ") })),
      'first-person',
    ),
  ).toEqual([]);
  expect(
    cues(
      each((line, best) => (best ? { text: `${line.text} I am at the door.` } : {})),
      'first-person',
    ),
  ).toEqual([]);
});
