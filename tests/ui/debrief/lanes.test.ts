import { describe, expect, it } from 'vitest';
import { laneOf, lanePosition, laneWords, levelWord } from '../../../src/ui/debrief/words/lanes';
import { best, mostly, worst } from './fixture';

const words = (competency: Parameters<typeof laneOf>[0], of = mostly) => laneWords(laneOf(competency, of.decisions));

describe('a competency as a lane', () => {
  it('runs from against you to one to copy', () => {
    expect([lanePosition(-2), lanePosition(0), lanePosition(3)]).toEqual([0, 40, 100]);
    expect(lanePosition(9)).toBe(100);
  });

  it('says so when the scene did not ask', () => {
    expect(laneOf('even-handed', mostly.decisions).offered).toBeUndefined();
    expect(words('even-handed')).toEqual({ word: '', rest: 'Not asked in this scene.' });
  });

  it('marks every decision that touched it, also where it was left alone', () => {
    expect(laneOf('vigilance', worst.decisions).marks).toEqual([
      { number: 1, level: 0 },
      { number: 3, level: -1 },
    ]);
  });

  it('puts the word first', () => {
    expect(words('vigilance')).toEqual({ word: 'Strong.', rest: 'In decision 3; good in 1.' });
    expect(words('engagement')).toEqual({ word: 'Mixed.', rest: 'Against you in decision 1; good in 3.' });
    expect(words('reporting', best).word).toBe('One to copy.');
    expect(words('vigilance', worst)).toEqual({ word: 'Against you.', rest: 'In decision 3.' });
  });

  it('credits what was left alone', () => {
    const held = { marks: [{ number: 2, level: 0 }], offered: { min: -2, max: 0 } };
    expect(laneWords(held)).toEqual({
      word: 'Held.',
      rest: 'Worse was on offer in decision 2, and you left it there.',
    });
    const missed = { marks: [{ number: 2, level: 0 }], offered: { min: -2, max: 2 } };
    expect(laneWords(missed)).toEqual({ word: 'Not shown.', rest: 'Decision 2 offered the chance.' });
  });

  it('has a word for a level', () =>
    expect([-1, 0, 1, 3].map(levelWord)).toEqual(['against you', 'neither', 'good', 'one to copy']));
});
