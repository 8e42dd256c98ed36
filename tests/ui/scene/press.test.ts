import { describe, expect, test } from 'vitest';
import { isEcho, isMeant, SETTLE } from '../../../src/ui/scene/press';

describe('a press on a reply', () => {
  const shownAt = 10_000;

  test('waits longer than the pause within any double tap, and less than anybody reads', () => {
    expect(SETTLE).toBeGreaterThanOrEqual(500);
    expect(SETTLE).toBeLessThan(1000);
  });

  test.each([
    ['is not meant when it went down before the replies stood', shownAt - 1, false],
    ['is not meant as the second half of a double tap', shownAt + 200, false],
    ['is not meant just before the replies have settled', shownAt + SETTLE - 1, false],
    ['is meant once they have', shownAt + SETTLE, true],
  ])('%s', (_, down, meant) => {
    expect(isMeant(down, shownAt)).toBe(meant);
  });
});

describe('a press on an answer that has just come', () => {
  const answer = { at: 10_000, x: 200, y: 600 };

  test.each([
    ['on the same spot is the other half of a double press', { at: 10_200, x: 203, y: 596 }, true],
    ['elsewhere is meant', { at: 10_200, x: 200, y: 690 }, false],
    ['is meant once the answer could be seen', { at: 10_000 + SETTLE, x: 200, y: 600 }, false],
  ])('%s', (_, press, echo) => {
    expect(isEcho(press, answer)).toBe(echo);
  });

  test('is meant where a key gave the answer', () => {
    expect(isEcho({ at: 10_001, x: 200, y: 600 }, undefined)).toBe(false);
  });
});
