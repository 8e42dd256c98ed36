import { describe, expect, it } from 'vitest';
import { direct, OFFICER, placed, type StagedView, speakerOf } from '../../src/stage/cast';
import { empty, jess, speaks, theo, third } from './views';

const where = (view: StagedView): string[] => placed(view).map(({ who, slot }) => `${who} ${slot.at} of ${slot.of}`);

describe('placed', () => {
  it('puts the officer left and the others right, in the order they came', () => {
    expect(where({ ...empty, people: [theo, jess, third] })).toEqual([
      'officer officer of 3',
      'Theo front of 3',
      'Jess second of 3',
      'Third third of 3',
    ]);
  });

  it('puts first who stands in front', () => {
    expect(where({ ...empty, people: [theo, jess], front: 'Jess' })).toEqual([
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

  it('ignores somebody in front who is not there', () => {
    expect(where({ ...empty, people: [theo, jess], front: 'Nobody' })[1]).toBe('Theo front of 2');
  });
});

describe('direct', () => {
  const people = [theo, jess];
  const first = direct(undefined, { ...empty, people });

  it('starts with the first who came', () => {
    expect(first.front).toBe('Theo');
    expect(direct(undefined, empty).front).toBeUndefined();
  });

  it('brings whom a decision is about to the front, and leaves them there', () => {
    const asked = direct(first, { ...empty, people, addressed: 'Jess', leaning: true });
    expect(asked.front).toBe('Jess');
    expect(direct(asked, { ...empty, people, addressed: 'Theo' }).front).toBe('Jess');
  });

  it('moves nobody because of who is spoken to between decisions', () => {
    expect(direct(first, { ...empty, people, addressed: 'Jess' }).front).toBe('Theo');
  });

  it('goes on with who is left', () => {
    expect(direct(first, { ...empty, people: [jess] }).front).toBe('Jess');
    expect(direct(first, { ...empty, people, addressed: 'Voice', leaning: true }).front).toBe('Theo');
  });
});

describe('speakerOf', () => {
  it('is the officer, a person, or nobody', () => {
    expect(speakerOf({ ...empty, officerSpeaking: true })).toBe(OFFICER);
    expect(speakerOf({ ...empty, people: [theo, speaks(jess)] })).toBe('Jess');
    expect(speakerOf({ ...empty, people: [theo] })).toBeUndefined();
  });
});
