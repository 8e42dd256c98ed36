import { describe, expect, it } from 'vitest';
import { mended, onlyFinding, planted, STORY, textFindings } from '../story';

describe('value', () => {
  it('finds a number out of range, at the line of its tag', () => {
    const source = planted('# tone: yielding  # security: 1 ', '# tone: yielding  # security: 4 ');
    expect(onlyFinding(source, 'value', '# security: 4').what).toBe('"security" is 4, outside -3 to 3.');
  });

  it.each([
    ['# tone: yielding', '# tone: yeilding'],
    ['# shows: engagement 2', '# shows: engagment 2'],
    ['# verdict: sound', '# verdict: suond'],
    ['# reveals: latch', '# reveals: lacth'],
    ['# end: ajar', '# end: ajra'],
    ['(annoyed) Wasn', '(annoied) Wasn'],
  ])('mends %s', (right, wrong) => {
    const source = planted(right, wrong);
    const rule = right.startsWith('(') ? 'speaker' : 'value';
    expect(mended(source, onlyFinding(source, rule, wrong))).toBe(STORY);
  });

  it('finds a place, a person and a face that do not exist', () => {
    const place = planted('# place: side-door', '# place: side-dor');
    expect(mended(place, onlyFinding(place, 'value', '# place:'))).toBe(STORY);
    const person = planted('# hidden: latch = Theo', '# hidden: latch = Theodore');
    expect(textFindings(person, 'value').map((p) => p.what)).toContain('"Theodore" is not a name of the cast.');
  });

  it('offers no mend where the word stands twice', () => {
    const source = planted('# shows: engagement 2', '# shows: engagment 2, engagment 1');
    expect(textFindings(source, 'value')[0]?.fix).toBeUndefined();
  });
});
