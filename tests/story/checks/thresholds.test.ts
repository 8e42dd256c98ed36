import { describe, expect, it } from 'vitest';
import { readThresholds, THRESHOLD_ROWS, THRESHOLDS, ThresholdTrouble } from '../../../src/story/checks/thresholds';

describe('a check.json', () => {
  it('sets what it names and nothing else', () => {
    expect(readThresholds('\uFEFF{ "simpleRule": 0.4, "ballotCharacters": 200 }', 'check.json')).toEqual({
      simpleRule: 0.4,
      ballotCharacters: 200,
    });
  });

  it.each(['{ "toString": 1 }', '{ "__proto__x": 1 }', '"a"', 'null', '{ "accident": null }', '{ "accident": 1e999 }'])(
    'refuses %s with the name of the file',
    (text) => {
      expect(() => readThresholds(text, 'mine.json')).toThrow(ThresholdTrouble);
      expect(() => readThresholds(text, 'mine.json')).toThrow(/^mine\.json/);
    },
  );

  it('knows the whole list where no name is near', () => {
    expect(() => readThresholds('{ "banana": 1 }', 'c')).toThrow(/Known here: lengthSpread, bestLongest/);
  });
});

it('has every default within its own range', () => {
  for (const [name, { value, least, most }] of THRESHOLD_ROWS) {
    expect(value >= least && value <= most, name).toBe(true);
    expect(THRESHOLDS[name as keyof typeof THRESHOLDS]).toBe(value);
  }
});
