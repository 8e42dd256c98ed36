import { describe, expect, it } from 'vitest';
import { type Activity, Rhythm } from '../../src/stage/rhythm';

const FRAME = 1000 / 60;

/** Runs frames at sixty a second; `at` may do something before a frame. Answers what each of them did. */
function run(rhythm: Rhythm, frames: number, activity: Activity, at: Record<number, () => void> = {}): string[] {
  const did: string[] = [];
  let next = 'draw';
  for (let frame = 0; frame < frames && next !== 'sleep'; frame++) {
    at[frame]?.();
    const drew = next === 'draw';
    did.push(next);
    next = rhythm.next(activity, 1000 + frame * FRAME, drew);
  }
  if (next === 'sleep') did.push('sleep');
  return did;
}

const drawings = (did: string[]): number => did.filter((one) => one === 'draw').length;

describe('the rhythm of the stage', () => {
  it('draws a few frames after a change, then sleeps', () => {
    expect(run(new Rhythm(66), 60, 'still')).toEqual(['draw', 'draw', 'draw', 'sleep']);
  });

  it('draws every frame while something moves', () => {
    expect(drawings(run(new Rhythm(66), 60, 'moving'))).toBe(60);
  });

  it('lets time pass without drawing while a timer runs', () => {
    expect(run(new Rhythm(66), 6, 'waiting')).toEqual(['draw', 'draw', 'draw', 'skip', 'skip', 'skip']);
  });

  it('leaves a few frames to whoever is in a hurry, and settles afterwards', () => {
    const rhythm = new Rhythm(66);
    const did = run(rhythm, 20, 'still', { 1: () => rhythm.hold() });
    expect(did).toEqual(['draw', 'draw', 'skip', 'skip', 'draw', 'draw', 'sleep']);
    const moving = new Rhythm(66);
    expect(drawings(run(moving, 60, 'moving', { 30: () => moving.hold() }))).toBe(58);
  });

  it('draws weather as often as it was told, and no oftener', () => {
    const later = (every: number) => drawings(run(new Rhythm(every), 603, 'drifting').slice(3));
    expect(later(66)).toBe(150);
    expect(later(33)).toBe(300);
  });

  it('shows a painted detail with one drawing, also when it changed in a frame that drew nothing', () => {
    const rhythm = new Rhythm(66);
    const did = run(rhythm, 10, 'waiting', { 5: () => rhythm.touch() });
    expect(did).toEqual(['draw', 'draw', 'draw', 'skip', 'skip', 'skip', 'draw', 'skip', 'skip', 'skip']);
  });

  it('lets a painted detail ride on the next drawing of the weather', () => {
    const rhythm = new Rhythm(66);
    const calm = drawings(run(new Rhythm(66), 120, 'drifting'));
    const blinking = run(rhythm, 120, 'drifting', { 20: () => rhythm.touch(), 57: () => rhythm.touch() });
    expect(drawings(blinking)).toBe(calm);
  });
});
