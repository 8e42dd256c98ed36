import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned, type VersionHead } from '../../src/records/projects';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const version = (at: number, revision: number): VersionHead => ({ at, revision, title: '', length: 0 });
/** Newest first. */
const everyMinutes = (step: number, count: number, now: number) =>
  Array.from({ length: count }, (_, i) => version(now - i * step * MINUTE, count - i));

describe('the history of a scene', () => {
  it('keeps the last twenty whatever their time, then one an hour, then one a day', () => {
    const now = 100 * DAY;
    const versions = everyMinutes(1, 10 * 24 * 60, now);
    const gone = new Set(thinned(versions, now));
    const kept = versions.filter((v) => !gone.has(v));
    expect(kept.slice(0, 20)).toEqual(versions.slice(0, 20));
    const hourly = kept.slice(20).filter((v) => now - v.at < 2 * DAY);
    expect(hourly.length).toBeGreaterThanOrEqual(47);
    expect(hourly.length).toBeLessThanOrEqual(49);
    expect(kept.filter((v) => now - v.at >= 2 * DAY).length).toBeLessThanOrEqual(9);
  });

  it('never drops the newest, and drops nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 * DAY }), { maxLength: 60 }), (times) => {
        const versions = times.sort((a, b) => b - a).map((at, i) => version(at, times.length - i));
        const now = versions[0]?.at ?? 0;
        const gone = thinned(versions, now);
        expect(gone.every((v) => !versions.slice(0, 20).includes(v))).toBe(true);
        const kept = versions.filter((v) => !gone.includes(v));
        expect(thinned(kept, now)).toEqual([]);
      }),
    );
  });
});
