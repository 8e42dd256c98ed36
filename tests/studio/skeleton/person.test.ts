import { describe, expect, it } from 'vitest';
import { idOf, somebody } from '../../../src/studio/skeleton/person';

const stranger = { name: 'Sam', role: 'visitor' };
const read = (text: string) => {
  const { id, name, role, set, face } = somebody(text, stranger);
  return [id, name, role, set, face];
};

describe('who came to the post', () => {
  it.each([
    ['Dale, a delivery driver. Tired.', ['Dale', 'Dale', 'delivery driver', 'vendors', 'tired']],
    ['Marguerite Aubry, a guest, soaked and angry', ['Marguerite', 'Marguerite Aubry', 'guest', 'visitors', 'angry']],
    ['Mrs. Alvarez, the property manager. Polite.', ['Alvarez', 'Mrs. Alvarez', 'property manager', 'client', 'calm']],
    ['a tired courier called Mo', ['Mo', 'Mo', 'courier', 'vendors', 'tired']],
    ['The night nurse. Exhausted, not angry.', ['Nurse', 'Night nurse', 'night nurse', 'employees', 'tired']],
    ['dale, driver', ['Dale', 'Dale', 'driver', 'vendors', 'calm']],
    [
      'Leon, the officer on the next shift. Embarrassed.',
      ['Leon', 'Leon', 'officer on the next shift', 'officers', 'embarrassed'],
    ],
    ['Zoë O’Brien', ['Zoe', 'Zoë O’Brien', 'visitor', 'visitors', 'calm']],
    ['张伟, 快递员', ['Sam', '张伟', '快递员', 'visitors', 'calm']],
    ['', ['Sam', 'Sam', 'visitor', 'visitors', 'calm']],
  ])('reads "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives nobody the name of a tag, or of the officer', () => {
    expect(read('Best, a lawyer')[0]).toBe('Best1');
    expect(read('You, a visitor')[0]).toBe('You1');
    expect(read('TODOROV, a visitor')[0]).toBe('Todorov');
  });

  it('makes an id that ink can have in a variable', () => {
    expect(['Łukasz', 'Anne-Marie', '42nd street', "D'Angelo", '🙂'].map(idOf)).toEqual([
      'Lukasz',
      'AnneMarie',
      'Nd',
      'DAngelo',
      '',
    ]);
  });
});
