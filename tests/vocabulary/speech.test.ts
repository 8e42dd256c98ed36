import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/vocabulary/nearest';
import { parseSpeech } from '../../src/vocabulary/speech';

const cast = ['Theo', 'Jess', 'Amina'];

describe('a line', () => {
  it('with a name of the cast is spoken', () => {
    expect(parseSpeech('Theo: (guarded) Cold enough for you?', cast)).toEqual({
      speaker: 'Theo',
      via: undefined,
      face: 'guarded',
      text: 'Cold enough for you?',
      read: false,
    });
  });

  it('may come from elsewhere', () => {
    expect(parseSpeech('Amina (radio): (worried) Rover?', cast)).toMatchObject({
      speaker: 'Amina',
      via: 'radio',
      face: 'worried',
    });
  });

  it('may be the officer, or a page', () => {
    expect(parseSpeech('You: Hang it up.', cast)).toMatchObject({ speaker: 'officer', text: 'Hang it up.' });
    expect(parseSpeech('Read: Post order 6.', cast)).toEqual({ text: 'Post order 6.', read: true });
  });

  it('without a name is narration, also with a colon', () => {
    expect(parseSpeech('They move. Not fast.', cast)).toEqual({ text: 'They move. Not fast.', read: false });
    expect(parseSpeech('Monday: rain again.', cast)).toEqual({ text: 'Monday: rain again.', read: false });
  });

  it('with nearly a name is an error, not narration', () => {
    expect(() => parseSpeech('Thoe: Hm.', cast)).toThrow('Did you mean "Theo:"?');
    expect(() => parseSpeech('Theo: (gaurded) Hm.', cast)).toThrow('Did you mean "(guarded)"?');
  });
});

describe('nearness', () => {
  it('counts a swap of neighbours as one', () => {
    expect(distance('thoe', 'theo')).toBe(1);
    expect(distance('', 'abc')).toBe(3);
  });

  it('offers nothing for a word that is far from all', () => {
    expect(nearest('xylophone', cast)).toBeUndefined();
  });
});
