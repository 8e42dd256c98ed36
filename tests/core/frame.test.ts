import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, frameOf } from '../../src/core/frame';

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('which layout a window gets', () => {
  test.each([
    [1920, 1080, 1, 'desk', 1],
    [1366, 768, 1, 'desk', 0.8],
    [3840, 2160, 1, 'desk', 2],
    [2560, 1440, 1, 'desk', 4 / 3],
    [1024, 768, 1, 'tablet', 0.8],
    [768, 1024, 1, 'tablet', 0.8],
    [390, 844, 1, 'phone', 1],
    [360, 640, 1, 'phone', 1],
    [844, 390, 1, 'phone', 1],
  ])('%i x %i at text %d: %s', (width, height, text, layout, scale) => {
    const frame = frameOf(width, height, text);
    expect(frame.layout).toBe(layout);
    expect(frame.scale).toBeCloseTo(scale, 5);
  });

  test('large text turns a desk into a tablet, and a tablet into a phone', () => {
    expect(frameOf(1366, 768, 1.5).layout).toBe('tablet');
    expect(frameOf(768, 1024, 1.5).layout).toBe('phone');
  });

  test('small text of a laptop stays 14 px or more', () => {
    const micro = 1.1;
    expect(micro * frameOf(1366, 768).rem).toBeGreaterThanOrEqual(14);
  });
});

describe('a phone', () => {
  test('of 360 x 640 leaves a face and holds four replies of three lines', () => {
    const { focus, panel } = frameOf(360, 640);
    expect(focus.height).toBeGreaterThanOrEqual(90);
    expect(panel.height).toBeGreaterThanOrEqual(420);
  });

  test('on its side has the stage left and the words right', () => {
    const { stage, panel, sideways } = frameOf(844, 390);
    expect(sideways).toBe(true);
    expect(stage.x + stage.width).toBe(panel.x);
  });

  test('of 320 x 256, a desk zoomed to 400 %, shows words alone', () => {
    const { stage, panel } = frameOf(320, 256);
    expect(stage.height).toBe(0);
    expect(panel.width).toBe(320);
  });
});

describe('a desk', () => {
  test.each([
    [1920, 1080, 1],
    [1366, 768, 1],
    [1366, 768, 1.5],
    [1280, 720, 1.5],
    [1024, 600, 1],
    [1180, 820, 1.5],
  ])('of %i x %i at text %d keeps the words off the card, and a face beside it', (width, height, text) => {
    const { card, panel, focus, layout } = frameOf(width, height, text);
    expect(layout).not.toBe('phone');
    expect(overlap(card, panel)).toBe(false);
    expect(focus.height).toBeGreaterThan(height * 0.2);
    expect(panel.height).toBeGreaterThan(height * 0.38);
  });
});

test('in any window nothing leaves it, words and card stay off each other and off the focus', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 320, max: 7680 }),
    height: fc.integer({ min: 240, max: 4320 }),
    text: fc.constantFrom(0.9, 1, 1.15, 1.3, 1.5),
  });
  fc.assert(
    fc.property(sizes, ({ width, height, text }) => {
      const frame = frameOf(width, height, text);
      for (const box of [frame.bar, frame.reading, frame.panel, frame.stage, frame.focus]) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001);
      }
      expect(overlap(frame.focus, frame.panel)).toBe(false);
      expect(overlap(frame.bar, frame.card)).toBe(false);
      expect(frame.reading.height).toBeLessThanOrEqual(frame.panel.height);
    }),
  );
});
