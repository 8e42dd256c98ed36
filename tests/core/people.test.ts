import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/core/model';
import { corner, exactTrust, moved, type Person, rapport, stepped, trust } from '../../src/core/people';

const stranger: Person = { competence: 45, integrity: 45, rapport: 40, scarred: false, stage: 'calm' };
const by = (competence: number, integrity: number, rapport: number): Steps => ({ competence, integrity, rapport });
const times = (person: Person, n: number, steps: Steps): Person =>
  Array.from({ length: n }).reduce<Person>((p) => stepped(p, steps), person);
const shown = (p: Person) => ({ trust: Math.round(exactTrust(p) * 2) / 2, rapport: Math.round(p.rapport) });

/** The cases of content bible 6.2, with the steps that its simulation used. */
describe('the worked cases of the content bible', () => {
  const eightSound = times(stranger, 8, by(2, 2, 1));

  it('eight sound decisions', () => {
    expect(shown(eightSound)).toEqual({ trust: 80.5, rapport: 63 });
  });

  it('an honest fumble costs little, and owning it at once wins most of it back', () => {
    const fumble = stepped(eightSound, by(-3, 0, -1));
    expect(shown(fumble)).toEqual({ trust: 75.5, rapport: 58 });
    const owned = stepped(fumble, by(0, 3, 1));
    expect(Math.abs(exactTrust(owned) - 78.5)).toBeLessThan(1);
    expect(Math.round(owned.rapport)).toBe(60);
    const followed = times(owned, 2, by(2, 1, 1));
    expect(exactTrust(followed)).toBeGreaterThan(82);
  });

  it('a discovered lie costs more than eight good acts gave, and strong acts do not pass the scar', () => {
    const lied = { ...stepped(eightSound, by(0, -3, 0)), scarred: true };
    expect(trust(lied)).toBe(60);
    const later = times(lied, 8, by(2, 2, 2));
    expect(trust(later)).toBe(60);
    expect(rapport(later)).toBeGreaterThan(75);
  });

  it('correct and cold ends by the book', () => {
    const cold = times(stranger, 8, by(1, 1, -2));
    expect(shown(cold)).toEqual({ trust: 66, rapport: 0 });
    expect(corner(cold)).toBe('by-the-book');
  });

  it('always the most-liked option ends as a buddy', () => {
    const liked = times(stranger, 6, by(0, 0, 2));
    expect(trust(liked)).toBe(45);
    expect(corner(liked)).toBe('buddy');
  });
});

describe('trust', () => {
  it('of a skilled liar is held down by integrity', () => {
    expect(trust({ competence: 95, integrity: 30, scarred: false })).toBe(45);
  });

  it('falls faster than it rises for honesty, not for competence', () => {
    const up = moved('integrity', 50, 2) - 50;
    const down = 50 - moved('integrity', 50, -2);
    expect(down).toBeGreaterThan(2 * up);
    const ableUp = moved('competence', 50, 2) - 50;
    const ableDown = 50 - moved('competence', 50, -2);
    expect(ableDown / ableUp).toBeGreaterThan(0.8);
    expect(ableDown / ableUp).toBeLessThan(1.25);
  });

  it('recovers faster while a promise is open', () => {
    expect(moved('integrity', 30, 2, true) - 30).toBeCloseTo(1.5 * (moved('integrity', 30, 2) - 30));
  });
});

describe('ledgers', () => {
  it('stay between 0 and 100 whatever happens', () => {
    const step = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step, step), { maxLength: 60 }), (many) => {
        const end = many.reduce((p, s) => stepped(p, by(...s)), stranger);
        for (const x of [end.competence, end.integrity, end.rapport, exactTrust(end)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
