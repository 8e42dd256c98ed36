import { describe, expect, it } from 'vitest';
import { OFFICER, placed, speakerOf } from '../../src/stage/cast';
import { empty, jess, speaks, theo, third } from './views';

const where = (view: typeof empty): string[] => placed(view).map(({ who, slot }) => `${who} ${slot.at} of ${slot.of}`);

describe('placed', () => {
  it('puts the officer left and the others right, in the order they came', () => {
    expect(where({ ...empty, people: [theo, jess, third] })).toEqual([
      'officer officer of 3',
      'Theo front of 3',
      'Jess second of 3',
      'Third third of 3',
    ]);
  });

  it('brings whoever is faced to the front', () => {
    expect(where({ ...empty, people: [theo, jess], addressed: 'Jess' })).toEqual([
      'officer officer of 2',
      'Jess front of 2',
      'Theo second of 2',
    ]);
  });

  it('does not move people about because they speak', () => {
    expect(where({ ...empty, people: [theo, speaks(jess)] })[1]).toBe('Theo front of 2');
  });

  it('shows three at most, the one who speaks among them', () => {
    const fourth = { ...jess, id: 'Fourth' };
    const people = [theo, jess, third, speaks(fourth)];
    expect(where({ ...empty, people })).toEqual([
      'officer officer of 3',
      'Theo front of 3',
      'Jess second of 3',
      'Fourth third of 3',
    ]);
  });

  it('shows one person alone on a phone: faced, speaking, or first', () => {
    const phone = { ...empty, phone: true, people: [theo, jess, third] };
    expect(where(phone)).toEqual(['Theo solo of 1']);
    expect(where({ ...phone, people: [theo, speaks(jess), third] })).toEqual(['Jess solo of 1']);
    expect(where({ ...phone, people: [theo, speaks(jess), third], addressed: 'Third' })).toEqual(['Third solo of 1']);
    expect(where({ ...phone, people: [] })).toEqual([]);
  });

  it('does not draw whom nobody drew', () => {
    const voice = { ...jess, id: 'Voice', look: '' };
    expect(where({ ...empty, people: [speaks(voice)], officer: 'nobody' })).toEqual([]);
    expect(where({ ...empty, phone: true, people: [theo, speaks(voice)] })).toEqual(['Theo solo of 1']);
  });

  it('ignores an addressed person who is not there', () => {
    expect(where({ ...empty, people: [theo, jess], addressed: 'Nobody' })[1]).toBe('Theo front of 2');
  });
});

describe('speakerOf', () => {
  it('is the officer, a person, or nobody', () => {
    expect(speakerOf({ ...empty, officerSpeaking: true })).toBe(OFFICER);
    expect(speakerOf({ ...empty, people: [theo, speaks(jess)] })).toBe('Jess');
    expect(speakerOf({ ...empty, people: [theo] })).toBeUndefined();
  });
});
