import { describe, expect, it } from 'vitest';
import { labelOffset, NARROW, path, plotOf, plotSentence, threshold, WIDE } from '../../../src/ui/debrief/plot';
import { best, mostly } from './fixture';

const theo = mostly.people[0]!;
const jess = mostly.people[1]!;

describe('the plot of the meters', () => {
  it.each([WIDE, NARROW])('stays inside its drawing', (size) => {
    for (const person of [...mostly.people, ...best.people]) {
      const plot = plotOf(person, size);
      for (const { x, y } of [...plot.lines.trust, ...plot.lines.rapport]) {
        expect(x).toBeGreaterThanOrEqual(size.left);
        expect(x).toBeLessThanOrEqual(size.width - size.right);
        expect(y).toBeGreaterThanOrEqual(size.top);
        expect(y).toBeLessThanOrEqual(size.height - size.bottom);
      }
    }
  });

  it('has one point for the start and one a decision', () => {
    expect(plotOf(theo, WIDE).at.map((a) => a.number)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the two labels apart', () => {
    const flat = { ...theo, points: theo.points.map((p) => ({ ...p, trust: 40, rapport: 40 })) };
    const { labels } = plotOf(flat, WIDE);
    expect(Math.abs(labels.trust.y - labels.rapport.y)).toBeGreaterThanOrEqual(WIDE.line);
  });

  it('shows the nearest bound of this person alone', () => {
    expect(threshold(theo, mostly.nearMisses)).toMatchObject({ meter: 'trust', needed: 66 });
    expect(threshold(jess, mostly.nearMisses)).toMatchObject({ meter: 'rapport', needed: 45 });
    expect(threshold(jess, [])).toBeUndefined();
  });

  it('keeps the label of a bound clear of the lines', () => {
    const plot = plotOf(jess, WIDE);
    const y = plot.y(45) - labelOffset(plot, WIDE, 45);
    expect(plot.lines.trust.every((s) => Math.abs(s.y - y) > WIDE.mark)).toBe(true);
  });

  it('can be read as a sentence', () => {
    expect(plotSentence(theo)).toBe(
      'Trust 45, 46, 49, 58, 64; rapport 40, 34, 38, 38, 42: at the start and after decisions 1 to 4.',
    );
  });

  it('draws a path', () =>
    expect(
      path([
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ]),
    ).toBe('M1 2L3 4'));
});
