import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../../src/studio/editor/language/names';
import { draftOf, STORY } from '../scene';

const people = new Set(['theo', 'you']);
const look = (kind: string, text: string, draft = draftOf(STORY)) =>
  lookOf(kind, text, people, draft).spec as { class?: string; attributes: object };

describe('the look of a name', () => {
  it('is a person wherever the cast has it', () => {
    for (const [kind, text] of [
      ['person', 'Theo:'],
      ['person', 'You:'],
      ['tag', 'theo'],
      ['word', 'Theo'],
    ] as const) {
      expect(look(kind, text).class).toBe('ink-person');
    }
    expect(look('person', 'Note:').class).toBeUndefined();
    expect(look('target', 'theo').class).toBeUndefined();
  });

  it('tells tags that the table knows from others, and the best reply from all', () => {
    expect(look('tag', 'Tone').class).toBeUndefined();
    expect(look('tag', 'sevice').class).toBe('ink-unknown');
    expect(look('tag', 'best').class).toBe('ink-best');
  });

  it('judges no tag of plain ink, nor before anything was read', () => {
    expect(look('tag', 'IMAGE', draftOf('Once. # IMAGE: x\n-> END')).class).toBeUndefined();
    expect(lookOf('tag', 'sevice', people, undefined).spec.class).toBeUndefined();
  });

  it('keeps names and words out of the spelling', () => {
    for (const [kind, text] of [
      ['tag', 'tone'],
      ['word', 'low-key'],
      ['person', 'Theo:'],
      ['name', 'x'],
    ] as const) {
      expect(look(kind, text).attributes).toEqual({ spellcheck: 'false' });
    }
  });
});
