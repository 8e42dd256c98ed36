import { describe, expect, it } from 'vitest';
import { type SplitView, wallView } from '../../../../src/classroom/views/wall';
import { leaders, splitSentence } from '../../../../src/ui/classroom/wall/leaders';
import { clockWords, shiftSentence } from '../../../../src/ui/classroom/words/wall';
import { phones, Room } from '../../../classroom/room';

type Votes = Readonly<Record<string, string>>;

function splitOf(...rounds: readonly Votes[]): SplitView {
  const room = new Room({ ...phones, mode: rounds.length > 1 ? 'two-votes' : 'majority' }).toIntake();
  for (const votes of rounds) room.vote(votes);
  const view = wallView(room.reveal().lesson, 0);
  if (view.shows !== 'split') throw new Error(`The wall shows ${view.shows}.`);
  return view.split;
}

describe('the sentence under a split', () => {
  it('says what most chose', () => {
    const split = splitOf({ a: 'walk', b: 'order', c: 'order' });
    expect(leaders(split)).toEqual(['B']);
    expect(splitSentence(split)).toBe('2 of 3 chose B.');
  });

  it('names all who are tied, and lights them all', () => {
    const split = splitOf({ a: 'walk', b: 'promise' });
    expect(leaders(split)).toEqual(['A', 'C']);
    expect(splitSentence(split)).toBe('A and C are tied.');
  });

  it('says that nobody voted, and lights nothing', () => {
    const split = splitOf({});
    expect(leaders(split)).toEqual([]);
    expect(splitSentence(split)).toBe('Nobody voted.');
  });

  it('says after a second vote how many came to which letter', () => {
    const first = { a: 'walk', b: 'walk', c: 'order' };
    expect(splitSentence(splitOf(first, { a: 'promise', b: 'promise', c: 'order' }))).toBe(
      '2 of 3 changed their mind, all of them to C.',
    );
    expect(splitSentence(splitOf(first, { a: 'promise', b: 'walk', c: 'order' }))).toBe(
      '1 of 3 changed their mind, to C.',
    );
    expect(splitSentence(splitOf(first, { a: 'promise', b: 'order', c: 'order' }))).toBe('2 of 3 changed their mind.');
    expect(splitSentence(splitOf(first, first))).toBe('Nobody changed their mind.');
  });

  it('claims of hands no more than they show', () => {
    expect(shiftSentence({ by: {}, moved: 4, exact: false }, 24, 'B')).toBe(
      'At least 4 of 24 changed their mind, all of them to B.',
    );
    expect(shiftSentence({ by: {}, moved: 0, exact: false }, 24)).toBe('The split did not move.');
  });
});

describe('the clock', () => {
  it('counts part of a second as a whole one, so that nothing is left at 0:00', () => {
    expect([90_000, 60_000, 59_001, 1, 0].map(clockWords)).toEqual(['1:30', '1:00', '1:00', '0:01', '0:00']);
  });
});
