import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_NAME } from '../../../src/classroom/protocol/limits';
import { cleanName } from '../../../src/classroom/room/names';

it.each([
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['Jose\u0301', 'José'],
  ['\u202Eadam\u202C', 'adam'],
  ['A\u200Bd\u200Ba', 'Ada'],
  ['<b>Ada</b>', '<b>Ada</b>'],
  ['Z\u0301\u0302\u0303\u0304\u0305', 'Ź\u0302\u0303'],
  ['Ada\nLovelace', 'Ada Lovelace'],
  ['张伟', '张伟'],
  ['👩🏽 Ada', '👩🏽 Ada'],
  ['x'.repeat(100), 'x'.repeat(LONGEST_NAME)],
])('cleans %j', (typed, shown) => {
  expect(cleanName(typed)).toBe(shown);
});

it.each(['', '   ', '\u200B\u200D', '\u3164', '...', '\u0301'])('makes none of %j', (typed) => {
  expect(cleanName(typed)).toBeUndefined();
});

it.each([
  'fuck',
  'F.u.c.k',
  'sh1t',
  '$h!t',
  'fuuuuck you',
  'N1gg3r',
  'A55hole',
  'Mr Cunt',
  'fück',
  'p u s s y',
  'nazi',
])('shows no %j on a wall', (typed) => {
  expect(cleanName(typed)).toBeUndefined();
});

it.each(['Hancock', 'Peacock', 'Dick', 'Push It', 'Niger', 'Spice', 'Grape', 'Essex', 'Cassie', 'Raccoon'])(
  'takes %j for what it is',
  (typed) => {
    expect(cleanName(typed)).toBe(typed);
  },
);

it('leaves nothing invisible in any name, and nothing too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const name = cleanName(typed);
      if (name === undefined) return;
      expect(name).not.toMatch(/[\p{C}\u3164]|\p{M}{4}|^\s|\s$|\s\s/u);
      expect([...new Intl.Segmenter('en').segment(name)].length).toBeLessThanOrEqual(LONGEST_NAME);
    }),
  );
});
