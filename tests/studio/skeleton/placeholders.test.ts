import { describe, expect, it } from 'vitest';
import { placeholder, placeholders } from '../../../src/studio/skeleton/placeholders';
import { plain, sentence } from '../../../src/studio/skeleton/plain';

describe('places that wait for words', () => {
  it('are found with their place in the text', () => {
    const text = `Dale: (tired) ${placeholder('What does he say?')} And on.`;
    const [found] = placeholders(text);
    expect(found?.asks).toBe('What does he say?');
    expect(text.slice(found?.from, found?.to)).toBe('((What does he say?))');
  });

  it('are not sums, labels or a single word', () => {
    expect(placeholders('~ x = ((a + b))\n{((trust) > 4): yes}\n* (walk) [((ok))]\n((1 and 2))')).toEqual([]);
  });

  it('stay whole whatever they ask', () => {
    expect(placeholders(placeholder('What (in all) ((the)) world?'))).toHaveLength(1);
  });
});

describe('plain text', () => {
  it('keeps words, marks and emoji, and loses what ink reads', () => {
    expect(plain('Ticket #44107 {x|y} -> [a] // b \\ <b>')).toBe('Ticket no. 44107 (x/y) → (a) / b / ‹b›');
    expect(plain('👩‍👩‍👧 déjà\u202e vu\n\n2.0')).toBe('👩‍👩‍👧 déjà vu 2.0');
  });

  it('cuts at a word', () => {
    expect(plain('one two three', 8)).toBe('one…');
  });

  it('makes a sentence of it', () => {
    expect([sentence('no smoking'), sentence('why?'), sentence('')]).toEqual([
      'No smoking.',
      'why?'.replace('w', 'W'),
      '',
    ]);
  });
});
