import { describe, expect, it } from 'vitest';
import { plainText, sentencesOf, spokenPart, wordsOf } from '../../../src/story/checks/wording';

describe('plainText', () => {
  it.each([
    ['Ticket \\#44 at {rail: the rail|the door}.', 'Ticket #44 at the rail.'],
    ['I {buzz.a:looked.}{buzz.b:called.}{buzz.c:waited.}', 'I looked.'],
    ['{a: {b: one|two}|three} left', 'one left'],
    ['At {clock} sharp', 'At x sharp'],
    ['“So,” she said.', '"So," she said.'],
    ['An open { brace', 'An open x'],
    ['On we go -> next', 'On we go'],
  ])('%s', (source, text) => {
    expect(plainText(source)).toBe(text);
  });
});

it('keeps what is said apart from stage directions', () => {
  expect(spokenPart('Key the radio: "Amina, car two." Wait. "Over."')).toBe('Amina, car two. Over.');
  expect(spokenPart('Nod and walk on.')).toBe('');
  expect(spokenPart('"An open quote runs on')).toBe('An open quote runs on');
});

it('counts words as people do', () => {
  expect(wordsOf('"I\'ll write 6:22, twenty-five past."')).toEqual(["I'll", 'write', '6:22', 'twenty-five', 'past']);
  expect(wordsOf('(quietly) "Come in (all of you)." A')).toEqual(['Come', 'in', 'all', 'of', 'you', 'A']);
  expect(wordsOf('... -- !')).toEqual([]);
});

it.each([
  ['"Fine, Ms. Nair. Go."', 2],
  ['"At 6 a.m. he left."', 1],
  ['"Wait..." Nod.', 2],
  ['"Really? Really!"', 2],
  ['No mark at the end', 1],
  ['', 0],
])('%s has %d sentences', (text, count) => {
  expect(sentencesOf(text)).toBe(count);
});
