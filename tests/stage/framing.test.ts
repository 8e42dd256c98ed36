import { describe, expect, it } from 'vitest';
import { type Box, frameOf } from '../../src/core/frame';
import type { Slot } from '../../src/stage/cast';
import { type Framing, frameStage, headBox, openFrame, spotOf } from '../../src/stage/framing';

const WINDOWS = [
  [1920, 1080],
  [1366, 768],
  [1280, 720],
  [1024, 768],
  [820, 1180],
  [2560, 1080],
  [3840, 2160],
  [390, 844],
  [360, 640],
  [320, 568],
] as const;

function framingOf(width: number, height: number): { framing: Framing; phone: boolean } {
  const frame = frameOf(width, height);
  const phone = frame.layout === 'phone';
  return { phone, framing: frameStage({ width, height }, { focus: frame.focus, avoid: [frame.card] }, phone) };
}

const slots = (phone: boolean, of: number): Slot[] =>
  phone
    ? [{ at: 'solo', of: 1 }]
    : (['officer', 'front', 'second', 'third'] as const).slice(0, of + 1).map((at) => ({ at, of }));

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

describe.each(WINDOWS)('in a window of %i by %i', (width, height) => {
  const { framing, phone } = framingOf(width, height);
  const counts = phone ? [1] : [1, 2, 3];

  it('covers the window with the picture', () => {
    const { seen } = framing;
    expect(seen.x).toBeGreaterThanOrEqual(-120);
    expect(seen.x + seen.width).toBeLessThanOrEqual(2040);
    expect(seen.y).toBeGreaterThanOrEqual(-60);
    if (!phone) expect(seen.y + seen.height).toBeLessThanOrEqual(1140.001);
  });

  it.each(counts)('keeps every head in the open with %i others', (of) => {
    const { focus, avoid } = framing;
    for (const slot of slots(phone, of)) {
      const head = headBox(spotOf(slot, framing));
      expect(head.y, `${slot.at} under the bar`).toBeGreaterThanOrEqual(focus.y);
      expect(head.y + head.height, `${slot.at} under the panel`).toBeLessThanOrEqual(focus.y + focus.height);
      expect(head.x + head.width * 0.2, `${slot.at} off the left`).toBeGreaterThanOrEqual(framing.seen.x);
      expect(head.x + head.width * 0.8, `${slot.at} off the right`).toBeLessThanOrEqual(
        framing.seen.x + framing.seen.width,
      );
      for (const card of avoid) expect(overlap(head, card), `${slot.at} under the card`).toBe(false);
    }
  });

  it.each(counts)('lets nobody hide anybody with %i others', (of) => {
    const centres = slots(phone, of).map((slot) => spotOf(slot, framing));
    for (const [i, a] of centres.entries()) {
      for (const b of centres.slice(i + 1)) {
        expect(Math.abs(a.x - b.x)).toBeGreaterThan(120 * (a.scale + b.scale));
      }
    }
  });
});

describe('without a frame', () => {
  it('takes the whole window as open', () => {
    const framing = frameStage({ width: 1920, height: 1080 }, openFrame(1920, 1080), false);
    const head = headBox(spotOf({ at: 'front', of: 1 }, framing));
    expect(head.y).toBeGreaterThan(0);
    expect(head.y + head.height).toBeLessThan(1080);
  });

  it('survives a window without a size', () => {
    const framing = frameStage({ width: 0, height: 0 }, openFrame(0, 0), true);
    expect(Object.values(spotOf({ at: 'solo', of: 1 }, framing)).every((value) => !Number.isNaN(value))).toBe(true);
  });
});

describe('people', () => {
  it('look at one another', () => {
    const { framing } = framingOf(1920, 1080);
    expect(spotOf({ at: 'officer', of: 1 }, framing).flipped).toBe(false);
    expect(spotOf({ at: 'front', of: 1 }, framing).flipped).toBe(true);
  });

  it('stand as in the drawing: as large as the mock-up, the officer at its left', () => {
    const { framing } = framingOf(1920, 1080);
    const officer = spotOf({ at: 'officer', of: 1 }, framing);
    expect(officer.scale).toBeCloseTo(0.62, 2);
    expect(Math.abs(officer.x - 344)).toBeLessThan(30);
    expect(spotOf({ at: 'front', of: 1 }, framing).x).toBeCloseTo(1192, 0);
  });
});
