import { describe, expect, it } from 'vitest';
import { when } from '../../../src/studio/files/when';

/** In the time of whoever reads. */
const at = (month: number, day: number, hours: number, minutes: number, year = 2026) =>
  new Date(year, month - 1, day, hours, minutes).getTime();

describe('a moment as people say it', () => {
  const now = at(3, 1, 14, 30);
  it.each([
    [now - 20_000, 'just now'],
    [at(3, 1, 14, 5), 'at 2:05 PM'],
    [at(3, 1, 0, 1), 'at 12:01 AM'],
    [at(2, 28, 23, 59), 'yesterday at 11:59 PM'],
    [at(2, 27, 23, 59), 'on Feb 27 at 11:59 PM'],
    [at(12, 31, 9, 0, 2025), 'on Dec 31, 2025 at 9:00 AM'],
  ])('%d', (moment, words) => {
    expect(when(moment, now).replace(/\u202f/g, ' ')).toBe(words);
  });
});
