import { describe, expect, it } from 'vitest';
import { hearsay, howMuch } from '../../../src/ui/debrief/words/change';
import { counted, decisionsAt, listed, signed } from '../../../src/ui/debrief/words/numbers';
import { barWord, HANDS_WORDS, stepWord } from '../../../src/ui/debrief/words/outcomes';
import { isSpoken, quoted, sentence, typeset } from '../../../src/ui/debrief/words/typeset';

describe('how much', () => {
  it('says nothing moved', () => expect(howMuch(0)).toEqual({ direction: 'same', words: 'no change' }));

  it.each([
    [1, 'barely up'],
    [-1, 'barely down'],
    [3, 'up a little'],
    [-4, 'down a little'],
    [6, 'clearly up'],
    [-8, 'clearly down'],
    [9, 'up a lot'],
    [-20, 'down a lot'],
  ])('%i is "%s"', (points, words) => expect(howMuch(points).words).toBe(words));

  it('keeps hearsay small', () => {
    expect(hearsay(0.4).direction).toBe('same');
    expect(hearsay(2)).toEqual({ direction: 'up', words: 'trusts you a little more' });
    expect(hearsay(-6).words).toBe('trusts you clearly less');
  });
});

describe('numbers', () => {
  it('counts in words', () => {
    expect(counted(1, 'decision')).toBe('One decision');
    expect(counted(4, 'decision')).toBe('Four decisions');
    expect(counted(14, 'decision')).toBe('14 decisions');
  });

  it('signs with a true minus', () => expect([signed(2), signed(0), signed(-3)]).toEqual(['+2', '0', '\u22123']));

  it('lists', () => {
    expect(listed([1])).toBe('1');
    expect(listed([1, 2, 3])).toBe('1, 2 and 3');
    expect(decisionsAt([2])).toBe('decision 2');
    expect(decisionsAt([1, 3])).toBe('decisions 1 and 3');
  });
});

describe('outcomes', () => {
  it('keeps "fully" for the exact top', () => {
    expect(barWord('security', 100)).toBe('fully held');
    expect(barWord('security', 99)).toBe('well held');
    expect(barWord('service', 69)).toBe('mostly served');
    expect(barWord('handInHand', 71)).toBe('mostly both');
    expect(barWord('handInHand', 0)).toBe('not both');
  });

  it('has a word for each step', () => {
    expect(stepWord('security', 3)).toBe('Much safer');
    expect(stepWord('security', 0)).toBe('No safer, no less safe');
    expect(stepWord('service', -3)).toBe('Badly let down');
  });

  it('names how it came out and never the officer', () => {
    for (const { name, says } of Object.values(HANDS_WORDS)) expect(`${name} ${says}`).not.toMatch(/\byou\b/i);
  });
});

describe('typeset', () => {
  it('turns straight quotes', () => {
    expect(typeset('"Theo, can I borrow you?" Take him aside.')).toBe(
      '\u201cTheo, can I borrow you?\u201d Take him aside.',
    );
    expect(typeset("it's Kyle's")).toBe('it\u2019s Kyle\u2019s');
  });

  it('quotes once', () => {
    expect(quoted('Hello.')).toBe('\u201cHello.\u201d');
    expect(quoted('"Hello."')).toBe('\u201cHello.\u201d');
  });

  it('ends a sentence once', () => {
    expect(sentence('the pin were gone')).toBe('the pin were gone.');
    expect(sentence('the pin were gone.')).toBe('the pin were gone.');
    expect(sentence('')).toBe('');
  });

  it('tells speech from deeds', () => {
    expect(isSpoken('"Morning, folks."')).toBe(true);
    expect(isSpoken('Nod and keep moving.')).toBe(false);
  });
});
